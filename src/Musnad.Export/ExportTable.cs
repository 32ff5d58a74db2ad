namespace Musnad.Export;

/// <summary>The tables of CSV and Parquet.</summary>
public enum ExportTable
{
    /// <summary>One row a statement.</summary>
    Statements,

    /// <summary>One row for each place where an article tells an event.</summary>
    Events,

    /// <summary>One row an article, with its text.</summary>
    Articles,
}
