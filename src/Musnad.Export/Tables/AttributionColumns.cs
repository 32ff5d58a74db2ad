using Musnad.Json;
using Musnad.Records;

namespace Musnad.Export.Tables;

/// <summary>The columns that tell according to whom. Every row of what is said or done has them.</summary>
internal static class AttributionColumns
{
    public static IReadOnlyList<Column<Attribution>> All { get; } =
    [
        Column<Attribution>.Text("voice", "Who tells it: `statement` when somebody is said to say it, `outlet` when the article tells it in its own voice; then the columns from `statement` to `confidence` are null and the lists of the chain empty.", row => row.Voice),
        Column<Attribution>.Text("statement", "Id of the statement that tells it: article and statement, joined by `/`.", row => row.Statement is { } statement ? row.Article.Id(statement.Id) : null),
        Column<Attribution>.Text("source", "Who says it: article and actor, joined by `/`; null when unstated or unresolved.", row => row.Source is { } source ? row.Article.Id(source.Id) : null),
        Column<Attribution>.Text("source_identity", "The source's identity across articles; null when it has none beyond the article.", row => row.Article.Identities.Of(row.Source?.Id)),
        Column<Attribution>.Text("source_name", "The source's plain name, from the record.", row => row.Source?.Name),
        Column<Attribution>.Text("source_name_en", "The source's name in English, where the knowledge file has it.", row => row.Source?.NameEn),
        Column<Attribution>.Text("source_kind", "`person`, `state`, `body`, `organization`, `medium`, `group` or `anonymous`.", row => WireNames.ActorKinds.Name(row.Source?.Kind)),
        Column<Attribution>.Text("source_country", "The country for which the source stands (ISO 3166-1 alpha-3); of a group from several, all, joined by `+`.", row => CountryOf(row.Source)),
        Column<Attribution>.Text("source_role", "The source's title as written.", row => row.Source?.Role),
        Column<Attribution>.Text("stance", "What the speech act of that statement does: `state`, `deny`, `support`, `agree`, `request`, `accuse`, `reject`, `threaten`, `warn`. In a denial the content is what is denied.", row => WireNames.Stances.Name(row.Statement?.Stance)),
        Column<Attribution>.Text("basis", "How the text gives the source: `named`, `described`, `pronoun`, `dropped`, `unstated`, `unresolved`.", row => WireNames.SourceBases.Name(row.Statement?.SourceBasis)),
        Column<Attribution>.Number("confidence", "Calibrated probability that the statement's source and content are right, from 0 to 1, four decimals.", row => row.Statement is { } statement ? ChainLink.ConfidenceOf(statement) : null),
        Column<Attribution>.Text("chain", "The chain of sources for a reader, outwards: own source first, the one nearest to the outlet last, each with its stance: `name [stance] ← name [stance]`. The outlet is no link.", row => row.Shown),
        Column<Attribution>.Texts("chain_statements", "The chain's statements, outwards. The other lists of the chain run along with this one.", row => row.Chain.Select(link => link.Statement)),
        Column<Attribution>.Texts("chain_sources", "The chain's sources as actors of the article; null where unstated or unresolved.", row => row.Chain.Select(link => link.Source)),
        Column<Attribution>.Texts("chain_identities", "Their identities across articles; null where there is none.", row => row.Chain.Select(link => link.Identity)),
        Column<Attribution>.Texts("chain_names", "Their names.", row => row.Chain.Select(link => link.Name)),
        Column<Attribution>.Texts("chain_stances", "The stance of each statement.", row => row.Chain.Select(link => link.Stance)),
        Column<Attribution>.Texts("chain_bases", "The basis of each source.", row => row.Chain.Select(link => link.Basis)),
        Column<Attribution>.Numbers("chain_confidences", "The confidence of each statement.", row => row.Chain.Select(link => link.Confidence)),
    ];

    /// <summary>The country or countries of an actor in one text.</summary>
    public static string? CountryOf(Actor? actor) => actor switch
    {
        null => null,
        { Country: { } country } => country,
        { Countries: { Count: > 0 } countries } => string.Join('+', countries),
        _ => null,
    };
}
