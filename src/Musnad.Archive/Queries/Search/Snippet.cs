using Musnad.Text;

namespace Musnad.Archive.Queries.Search;

/// <summary>Some words of a text with what was found marked in them.</summary>
/// <param name="Text">The words; at an end where the text goes on stands a sign of omission.</param>
/// <param name="Marks">What was found, in UTF-16 code units of <paramref name="Text"/>, ascending and apart.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks);
