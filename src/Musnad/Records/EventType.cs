namespace Musnad.Records;

/// <summary>What was done. The names follow PLOVER's event types.</summary>
public enum EventType
{
    /// <summary>A contact: call, visit, meeting, conference, mediation, letter.</summary>
    Consult,

    /// <summary>An agreement signed or concluded.</summary>
    Agree,

    /// <summary>Cooperation begun or carried out.</summary>
    Cooperate,

    /// <summary>Material aid.</summary>
    Aid,

    /// <summary>A concession.</summary>
    Concede,

    /// <summary>A retreat or surrender.</summary>
    Retreat,

    /// <summary>A sanction or a reduction of relations.</summary>
    Sanction,

    /// <summary>A protest by people: demonstration, strike, boycott.</summary>
    Protest,

    /// <summary>Forces mobilized or deployed.</summary>
    Mobilize,

    /// <summary>Coercion short of physical harm: arrest, seizure, ban.</summary>
    Coerce,

    /// <summary>Physical harm.</summary>
    Assault,
}
