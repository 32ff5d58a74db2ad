using Musnad.Collation.Origins;
using Musnad.Records;

namespace Musnad.Archive.Queries.Contacts;

/// <summary>A contact in a list.</summary>
public sealed record ContactSummary
{
    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>How it took place, or null.</summary>
    public ContactMode? Mode { get; init; }

    /// <summary>Who took part, in order.</summary>
    public required IReadOnlyList<ContactParticipant> Participants { get; init; }

    /// <summary>The day on which it took place as the tellings date it, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day on which an article held tells it, or null.</summary>
    public DateOnly? FirstPublished { get; init; }

    /// <summary>What its tellings make of it, each once.</summary>
    public required IReadOnlyList<Realis> Realities { get; init; }

    /// <summary>Who stands at the beginning of its tellings, in order of first telling.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>The places where articles tell it.</summary>
    public required int Tellings { get; init; }

    /// <summary>How often it is told.</summary>
    public required Tally Tally { get; init; }
}
