using Musnad.Collation.Origins;
using Musnad.Records;

namespace Musnad.Collation.Contacts;

/// <summary>One contact as all articles tell it.</summary>
public sealed record Contact
{
    /// <summary>Derived from those who took part, the mode and the day.</summary>
    public required string Id { get; init; }

    /// <summary>How it took place, or null.</summary>
    public required ContactMode? Mode { get; init; }

    /// <summary>Who took part: identities, or "article/actor" of those known in one article only; in order.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    /// <summary>The day on which it took place, as the tellings date it; null when none does.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day on which an article held tells it, or null.</summary>
    public DateOnly? FirstPublished { get; init; }

    /// <summary>Every telling, the earliest published first.</summary>
    public required IReadOnlyList<ContactTelling> Tellings { get; init; }

    /// <summary>The origins of the tellings, in order of first telling, each once.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>How often it is told.</summary>
    public required Tally Tally { get; init; }
}
