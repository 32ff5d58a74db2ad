using Musnad.Text;

namespace Musnad.Export.Tables;

/// <summary>The columns of a range of the text: its words, and where they stand in code points and in UTF-16 code units.</summary>
internal static class RangeColumns
{
    /// <summary>The columns of a range that may be absent.</summary>
    /// <param name="name">The first column's name; the others begin with it.</param>
    /// <param name="meaning">What the words are.</param>
    /// <param name="text">The text in which the range lies.</param>
    /// <param name="range">The range, or null.</param>
    public static IEnumerable<Column<TRow>> One<TRow>(string name, string meaning, Func<TRow, SourceText> text, Func<TRow, Evidence?> range) =>
    [
        Column<TRow>.Text(name, meaning, row => range(row)?.Words),
        Column<TRow>.Integer($"{name}_start", $"Code points before `{name}`.", row => range(row) is { } found ? text(row).ToCodePoints(found.Span.Start) : null),
        Column<TRow>.Integer($"{name}_end", $"Code points before the end of `{name}`; half-open.", row => range(row) is { } found ? text(row).ToCodePoints(found.Span.End) : null),
        Column<TRow>.Integer($"{name}_utf16_start", $"UTF-16 code units before `{name}`.", row => range(row)?.Span.Start),
        Column<TRow>.Integer($"{name}_utf16_end", $"UTF-16 code units before the end of `{name}`.", row => range(row)?.Span.End),
    ];

    /// <summary>The columns of several ranges: five lists that run along with each other.</summary>
    /// <param name="name">The first column's name; the others begin with it.</param>
    /// <param name="meaning">What the words are.</param>
    /// <param name="text">The text in which the ranges lie.</param>
    /// <param name="ranges">The ranges, in order.</param>
    public static IEnumerable<Column<TRow>> Several<TRow>(string name, string meaning, Func<TRow, SourceText> text, Func<TRow, IReadOnlyList<Evidence>> ranges) =>
    [
        Column<TRow>.Texts(name, meaning, row => ranges(row).Select(range => range.Words)),
        Column<TRow>.Integers($"{name}_starts", $"Code points before each of `{name}`.", row => ranges(row).Select(range => text(row).ToCodePoints(range.Span.Start))),
        Column<TRow>.Integers($"{name}_ends", $"Code points before the end of each of `{name}`; half-open.", row => ranges(row).Select(range => text(row).ToCodePoints(range.Span.End))),
        Column<TRow>.Integers($"{name}_utf16_starts", $"UTF-16 code units before each of `{name}`.", row => ranges(row).Select(range => range.Span.Start)),
        Column<TRow>.Integers($"{name}_utf16_ends", $"UTF-16 code units before the end of each of `{name}`.", row => ranges(row).Select(range => range.Span.End)),
    ];
}
