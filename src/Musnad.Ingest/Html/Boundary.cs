namespace Musnad.Ingest.Html;

/// <summary>What ends the search for the open element that a tag closes.</summary>
internal enum Boundary
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Any block save a paragraph.</summary>
    Block,

    /// <summary>A list.</summary>
    List,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A row of a table, or the table.</summary>
    Row,

    /// <summary>A table.</summary>
    Table,
}
