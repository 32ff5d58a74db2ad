using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Statements;
using Musnad.Records;

namespace Musnad.Archive.Queries.Timelines;

/// <summary>One thing told of an actor, according to somebody.</summary>
public sealed record TimelineEntry
{
    /// <summary>The day on which it was said or done as it is told, else the day of publication, or null.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>What it is.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>The statement, the contact, or the event ("article/event").</summary>
    public required string Id { get; init; }

    /// <summary>The statement that was said; null for others.</summary>
    public ToldStatement? Statement { get; init; }

    /// <summary>The contact; null for others.</summary>
    public ContactSummary? Contact { get; init; }

    /// <summary>The deed with its tellings; null for others.</summary>
    public ToldEvent? Deed { get; init; }
}
