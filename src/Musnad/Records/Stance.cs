namespace Musnad.Records;

/// <summary>What the speech act does.</summary>
public enum Stance
{
    /// <summary>Says, reports, explains, confirms.</summary>
    State,

    /// <summary>Denies a report or an accusation; the content is what is denied.</summary>
    Deny,

    /// <summary>Praises, welcomes, thanks, congratulates, condoles, backs.</summary>
    Support,

    /// <summary>Agrees, promises, pledges, offers, declares readiness.</summary>
    Agree,

    /// <summary>Calls for, demands, urges, stresses the need for.</summary>
    Request,

    /// <summary>Accuses, condemns, criticises, blames.</summary>
    Accuse,

    /// <summary>Refuses, opposes, rules out.</summary>
    Reject,

    /// <summary>Threatens.</summary>
    Threaten,

    /// <summary>Warns, voices concern or doubt.</summary>
    Warn,
}
