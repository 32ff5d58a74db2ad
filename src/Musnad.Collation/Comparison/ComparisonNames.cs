namespace Musnad.Collation.Comparison;

/// <summary>The names by which a comparison is written down; all forms of it share them.</summary>
public static class ComparisonNames
{
    /// <summary>The name of a kind, such as "told-as".</summary>
    public static string Of(PointKind kind) => kind switch
    {
        PointKind.ToldAs => "told-as",
        PointKind.Mode => "mode",
        PointKind.Date => "date",
        PointKind.Place => "place",
        PointKind.Participants => "participants",
        PointKind.Discussed => "discussed",
        PointKind.Agreed => "agreed",
        PointKind.Asked => "asked",
        PointKind.Said => "said",
        PointKind.Supported => "supported",
        PointKind.Rejected => "rejected",
        PointKind.Denied => "denied",
        PointKind.Accused => "accused",
        PointKind.Warned => "warned",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The name of a presence, such as "all".</summary>
    public static string Of(Presence presence) => presence switch
    {
        Presence.All => "all",
        Presence.Some => "some",
        Presence.One => "one",
        Presence.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(presence), presence, null),
    };

    /// <summary>The name of what makes a passage part of a contact, such as "occasion".</summary>
    public static string Of(Belonging belonging) => belonging switch
    {
        Belonging.Telling => "telling",
        Belonging.Occasion => "occasion",
        Belonging.Readout => "readout",
        Belonging.Participant => "participant",
        _ => throw new ArgumentOutOfRangeException(nameof(belonging), belonging, null),
    };
}
