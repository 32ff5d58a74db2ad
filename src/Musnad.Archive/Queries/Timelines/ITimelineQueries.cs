using Musnad.Records;

namespace Musnad.Archive.Queries.Timelines;

/// <summary>Questions for what is told of an actor day by day.</summary>
public interface ITimelineQueries
{
    /// <summary>What an actor said, what was said at it, its contacts and deeds, by day.</summary>
    /// <param name="actor">The identity, or "article/actor".</param>
    /// <param name="kinds">Only these; empty for all.</param>
    /// <param name="filter">Which part of the archive; its days are those of the entries.</param>
    Page<TimelineEntry> Timeline(string actor, IReadOnlyCollection<TimelineKind> kinds, ArchiveFilter filter);

    /// <summary>One event, or null.</summary>
    ToldEvent? FindEvent(ItemId id);
}
