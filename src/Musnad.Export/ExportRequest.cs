namespace Musnad.Export;

/// <summary>What is to be written, and what the manifest is to say of where it came from.</summary>
public sealed record ExportRequest
{
    /// <summary>The form.</summary>
    public required ExportFormat Format { get; init; }

    /// <summary>The tables, of the formats that have them; several of them need a folder. Else without meaning.</summary>
    public IReadOnlyList<ExportTable> Tables { get; init; } = [ExportTable.Statements, ExportTable.Events, ExportTable.Articles];

    /// <summary>CSV without the guard against formulas: cells as they are.</summary>
    public bool RawCells { get; init; }

    /// <summary>The query that selected the articles, as the user gave it; null: everything.</summary>
    public string? Query { get; init; }

    /// <summary>The version of the collation from which identities, contacts, utterances and origins come; null when there was none.</summary>
    public string? CollationVersion { get; init; }
}
