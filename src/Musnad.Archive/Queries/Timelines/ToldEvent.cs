using Musnad.Archive.Queries.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Timelines;

/// <summary>An event of an article with everything that says according to whom.</summary>
public sealed record ToldEvent
{
    /// <summary>By what it is known in the archive.</summary>
    public required ItemId Id { get; init; }

    /// <summary>The article that tells it.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>The article's text, in which the evidence stands.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The event itself, with its evidence.</summary>
    public required Event Event { get; init; }

    /// <summary>Who did it, or took part.</summary>
    public required IReadOnlyList<ActorReference> Actors { get; init; }

    /// <summary>To whom it was done.</summary>
    public required IReadOnlyList<ActorReference> Recipients { get; init; }

    /// <summary>For each telling of the event its chain of sources, the innermost first; empty: the outlet itself.</summary>
    public required IReadOnlyList<IReadOnlyList<ChainLink>> Chains { get; init; }

    /// <summary>The contact of which it is a telling, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>The day on which it took place, else the day of publication, or null.</summary>
    public DateOnly? Day => Event.Date ?? Article.Published?.Day;
}
