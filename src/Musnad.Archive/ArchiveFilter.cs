namespace Musnad.Archive;

/// <summary>Which part of the archive a question or an export is about, whatever it asks for.</summary>
public sealed record ArchiveFilter
{
    /// <summary>Everything, in versions that are current.</summary>
    public static ArchiveFilter Everything { get; } = new();

    /// <summary>The first day, or null. Of an article and of what it tells: the day of publication; of a contact: its own day, else the first publication of a telling.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day (it belongs to it), or null. What has no day is left out when a first or last one is given.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The outlets that published it, as their articles name them; empty for all.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-3 of a country that must take part, or null: of a statement its source stands for it, of a contact or an event one who took part, of an article anyone in it.</summary>
    public string? Country { get; init; }

    /// <summary>How many rows to give at most, or null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>How many rows to leave out before the first.</summary>
    public int Offset { get; init; }

    /// <summary>Whether versions of pages count of which a newer one is held.</summary>
    public bool AllVersions { get; init; }
}
