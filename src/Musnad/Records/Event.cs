using Musnad.Text;

namespace Musnad.Records;

/// <summary>Something done: a contact or a deed. It belongs to whoever tells it and is never recorded as a fact.</summary>
public sealed record Event
{
    /// <summary>Identifier within the record.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required EventType Type { get; init; }

    /// <summary>How a contact took place; null for a deed.</summary>
    public ContactMode? Mode { get; init; }

    /// <summary>Ids of those who did it; of a call, meeting or conference all who took part. Never empty.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Ids of those to whom it was done; the host of a visit, the addressee of a letter.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The (first) day on which it took place, Gregorian, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it took place, or null.</summary>
    public Evidence? Place { get; init; }

    /// <summary>Of a contact: what it was about, in the article's words.</summary>
    public IReadOnlyList<Evidence> Topics { get; init; } = [];

    /// <summary>What its tellers make of it.</summary>
    public required Realis Realis { get; init; }

    /// <summary>Every place where the article tells it; never empty.</summary>
    public required IReadOnlyList<Telling> Tellings { get; init; }
}
