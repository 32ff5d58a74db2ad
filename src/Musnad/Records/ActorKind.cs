namespace Musnad.Records;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>One person, also one named only by an office ("the ambassador of X").</summary>
    Person,

    /// <summary>A country or its government; also a capital or seat that speaks for it.</summary>
    State,

    /// <summary>A part of a state: ministry, presidency, parliament, court, army.</summary>
    Body,

    /// <summary>The UN, a league, a party, a company, an armed group.</summary>
    Organization,

    /// <summary>An agency, newspaper, channel or site.</summary>
    Medium,

    /// <summary>Several unnamed people or states together.</summary>
    Group,

    /// <summary>A source or official who stays unnamed.</summary>
    Anonymous,
}
