using Musnad.Json;
using Musnad.Records;

namespace Musnad.Export.Tables;

/// <summary>One statement of a chain of sources.</summary>
internal sealed class ChainLink(ExportedArticle article, Statement statement)
{
    // As many decimals as the record's JSON form.
    private const int ConfidenceDecimals = 4;

    private readonly Actor? _source = article.Record.FindActor(statement.Source);

    public string Statement => article.Id(statement.Id);

    /// <summary>The article's actor; null when unstated or unresolved.</summary>
    public string? Source => statement.Source is { } source ? article.Id(source) : null;

    public string? Identity => article.Identities.Of(statement.Source);

    public string? Name => _source?.Name;

    public string Stance => WireNames.Stances.Name(statement.Stance);

    public string Basis => WireNames.SourceBases.Name(statement.SourceBasis);

    public double Confidence => ConfidenceOf(statement);

    public static double ConfidenceOf(Statement statement) => Math.Round(statement.Confidence, ConfidenceDecimals);
}
