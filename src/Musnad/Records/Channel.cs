namespace Musnad.Records;

/// <summary>How something was said, where the article tells it.</summary>
public enum Channel
{
    /// <summary>A written statement to the public.</summary>
    PressStatement,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>An interview, or words said to one named medium.</summary>
    Interview,

    /// <summary>A speech or an address to a session.</summary>
    Speech,

    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A post on a social network.</summary>
    SocialMedia,

    /// <summary>A letter, cable or message.</summary>
    Letter,

    /// <summary>A page of the speaker's site.</summary>
    Website,

    /// <summary>A document, or a medium's own report.</summary>
    Report,

    /// <summary>Remarks to the press.</summary>
    Briefing,
}
