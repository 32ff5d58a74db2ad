namespace Musnad.Export;

/// <summary>The forms in which records are given back. Described in docs/export.md.</summary>
public enum ExportFormat
{
    /// <summary>Whole records of the contract, one a line, each with its text.</summary>
    JsonLines,

    /// <summary>Tables as CSV (RFC 4180).</summary>
    Csv,

    /// <summary>Tables as Apache Parquet.</summary>
    Parquet,

    /// <summary>A graph of articles, statements, events and actors in GraphML.</summary>
    GraphMl,

    /// <summary>N-Quads in terms of PROV-O.</summary>
    Provenance,

    /// <summary>W3C Web Annotations as JSON-LD.</summary>
    WebAnnotation,

    /// <summary>The annotation tool brat's standoff files.</summary>
    Brat,
}
