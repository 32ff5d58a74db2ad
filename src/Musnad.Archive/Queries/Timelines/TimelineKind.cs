namespace Musnad.Archive.Queries.Timelines;

/// <summary>What an entry of a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>The actor said it.</summary>
    Said,

    /// <summary>It was said at the actor: to accuse, support, ask, warn it.</summary>
    SaidOf,

    /// <summary>A contact in which the actor took part.</summary>
    Contact,

    /// <summary>A deed by the actor or to it.</summary>
    Deed,
}
