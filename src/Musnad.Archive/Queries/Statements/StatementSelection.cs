using Musnad.Records;

namespace Musnad.Archive.Queries.Statements;

/// <summary>Which statements a question is about. Actors are named by identity or by "article/actor".</summary>
public sealed record StatementSelection
{
    /// <summary>Who says it: the statement's own source, not those who pass it on.</summary>
    public string? By { get; init; }

    /// <summary>Whom it is about: aimed at, or named in what is said.</summary>
    public string? About { get; init; }

    /// <summary>At whom it is aimed.</summary>
    public string? Target { get; init; }

    /// <summary>What the speech act does.</summary>
    public Stance? Stance { get; init; }

    /// <summary>How it was said.</summary>
    public Channel? Channel { get; init; }

    /// <summary>How the text gives the source.</summary>
    public SourceBasis? Basis { get; init; }

    /// <summary>Where it stands: an article, a statement that holds it ("article/statement"), or a contact during which it was said.</summary>
    public string? Within { get; init; }

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsEmpty => this == new StatementSelection();
}
