using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>A range of the article's text that stands out.</summary>
internal sealed record Mark : IComparable<Mark>
{
    public required MarkKind Kind { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>How many statements stand around the statement it belongs to.</summary>
    public int Depth { get; init; }

    /// <summary>Its place among the record's marks; no two are equal.</summary>
    public required int Number { get; init; }

    /// <summary>CSS class of the colour.</summary>
    public string Color { get; init; } = "";

    /// <summary>The anchor of its beginning, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The anchor that it leads to, or null.</summary>
    public string? Target { get; init; }

    /// <summary>What the link to <see cref="Target"/> says.</summary>
    public string Label { get; init; } = "";

    /// <summary>A sentence for those who point at it.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Outer before inner: by kind and depth, then the one that begins earlier, then the longer.</summary>
    public int CompareTo(Mark? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : Depth.CompareTo(other.Depth);
        order = order != 0 ? order : Span.Start.CompareTo(other.Span.Start);
        order = order != 0 ? order : other.Span.End.CompareTo(Span.End);
        return order != 0 ? order : Number.CompareTo(other.Number);
    }
}
