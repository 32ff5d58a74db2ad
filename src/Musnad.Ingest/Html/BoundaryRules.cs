namespace Musnad.Ingest.Html;

/// <summary>Which elements are which boundary.</summary>
internal static class BoundaryRules
{
    /// <summary>Whether an open element ends the search.</summary>
    public static bool Stops(this Boundary boundary, Tag open) => boundary switch
    {
        Boundary.Block => open.Kind is TagKind.Block or TagKind.Drop && open.Name != "p",
        Boundary.List => open.Name is "ul" or "ol" or "dl" or "menu" or "dir",
        Boundary.Cell => open.Name is "td" or "th",
        Boundary.Row => open.Name is "tr" or "table",
        Boundary.Table => open.Name is "table",
        _ => false,
    };
}
