namespace Musnad.Cli.Rendering.Scores;

/// <summary>A table of words, before it has a form.</summary>
internal sealed record Sheet(string Title, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
