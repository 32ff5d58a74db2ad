namespace Musnad.Records;

/// <summary>How a contact took place.</summary>
public enum ContactMode
{
    /// <summary>By telephone or video.</summary>
    Phone,

    /// <summary>Somebody went to somebody: visitor as actor, host as recipient.</summary>
    Visit,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A conference, summit or council session.</summary>
    Multilateral,

    /// <summary>A mediation.</summary>
    Mediation,

    /// <summary>A letter, cable or message: sender as actor, addressee as recipient.</summary>
    Letter,
}
