namespace Musnad.Cli.Rendering.Answers;

/// <summary>A cell with parts of its own, such as one link of a chain of sources.</summary>
/// <param name="Text">What a table shows for it.</param>
/// <param name="Fields">Its parts for programs, in order; values as in the cells of a column.</param>
internal sealed record AnswerObject(string Text, params IReadOnlyList<(string Name, object? Value)> Fields);
