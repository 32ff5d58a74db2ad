namespace Musnad.Knowledge;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or camp.</summary>
    City,

    /// <summary>A province, governorate or area.</summary>
    Region,

    /// <summary>A border crossing.</summary>
    Crossing,

    /// <summary>A sea, strait, river or canal.</summary>
    Water,

    /// <summary>A base, port, airport or plant.</summary>
    Site,
}
