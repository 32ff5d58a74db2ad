namespace Musnad.Archive.Queries.Coverage;

/// <summary>What a row of the coverage is about.</summary>
public enum CoverageGrain
{
    /// <summary>One outlet on one day.</summary>
    OutletAndDay,

    /// <summary>One day.</summary>
    Day,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One outlet.</summary>
    Outlet,
}
