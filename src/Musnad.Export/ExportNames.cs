namespace Musnad.Export;

/// <summary>How the command line and the manifest name formats and tables.</summary>
public static class ExportNames
{
    /// <summary>The formats by name, in the order in which they are described.</summary>
    public static IReadOnlyDictionary<string, ExportFormat> Formats { get; } = new Dictionary<string, ExportFormat>(StringComparer.Ordinal)
    {
        ["jsonl"] = ExportFormat.JsonLines,
        ["csv"] = ExportFormat.Csv,
        ["parquet"] = ExportFormat.Parquet,
        ["graphml"] = ExportFormat.GraphMl,
        ["prov"] = ExportFormat.Provenance,
        ["webannotation"] = ExportFormat.WebAnnotation,
        ["brat"] = ExportFormat.Brat,
    };

    /// <summary>The tables by name.</summary>
    public static IReadOnlyDictionary<string, ExportTable> Tables { get; } = new Dictionary<string, ExportTable>(StringComparer.Ordinal)
    {
        ["statements"] = ExportTable.Statements,
        ["events"] = ExportTable.Events,
        ["articles"] = ExportTable.Articles,
    };

    /// <summary>The name of a format.</summary>
    public static string Of(ExportFormat format) => Formats.Single(item => item.Value == format).Key;

    /// <summary>The name of a table.</summary>
    public static string Of(ExportTable table) => Tables.Single(item => item.Value == table).Key;

    /// <summary>Whether a format consists of tables, so that one has to be chosen where only one file can be written.</summary>
    public static bool HasTables(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Parquet;
}
