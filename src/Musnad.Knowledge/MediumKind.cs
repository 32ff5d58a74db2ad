namespace Musnad.Knowledge;

/// <summary>What a medium is; its head noun may stand before the name.</summary>
public enum MediumKind
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A newspaper.</summary>
    Newspaper,

    /// <summary>A television channel or network.</summary>
    Channel,

    /// <summary>A radio.</summary>
    Radio,

    /// <summary>A magazine.</summary>
    Magazine,

    /// <summary>A site on the web.</summary>
    Site,
}
