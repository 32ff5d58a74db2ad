using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Statements;

/// <summary>A statement with everything that says where it comes from.</summary>
public sealed record ToldStatement
{
    /// <summary>By what it is known in the archive.</summary>
    public required ItemId Id { get; init; }

    /// <summary>The article that has it.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>The article's text, in which the evidence stands.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The statement itself, with its evidence.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Its own source first, the one nearest to the outlet last; the outlet is not among them. Never empty.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    /// <summary>The actors at whom the stance is aimed.</summary>
    public required IReadOnlyList<ActorReference> Targets { get; init; }

    /// <summary>The actors spoken to.</summary>
    public required IReadOnlyList<ActorReference> Addressees { get; init; }

    /// <summary>The utterance of which it is one telling, or null.</summary>
    public string? Utterance { get; init; }

    /// <summary>Who says it; null when unstated or unresolved.</summary>
    public ActorReference? Source => Chain[0].Source;

    /// <summary>The day on which it was said, else the day of publication, or null.</summary>
    public DateOnly? Day => Statement.Date ?? Article.Published?.Day;

    /// <summary>What is said; where something interrupts it, the parts are joined by a sign of omission.</summary>
    public string Content => string.Join(" […] ", Statement.Content.Select(part => part.Words));
}
