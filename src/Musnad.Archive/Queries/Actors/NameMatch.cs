namespace Musnad.Archive.Queries.Actors;

/// <summary>How a word that the user gives names an actor; the surer ways first.</summary>
public enum NameMatch
{
    /// <summary>It is the identity, or "article/actor".</summary>
    Id,

    /// <summary>It is its neutral name, spelling variants and attached particles aside.</summary>
    Name,

    /// <summary>It is the code of a state (ISO 3166-1 alpha-3).</summary>
    CountryCode,

    /// <summary>It is its English name, case aside.</summary>
    EnglishName,

    /// <summary>It is its Wikidata item.</summary>
    Wikidata,

    /// <summary>It is another name that an article gives it.</summary>
    OtherName,

    /// <summary>Its words stand in one of its names.</summary>
    PartOfName,
}
