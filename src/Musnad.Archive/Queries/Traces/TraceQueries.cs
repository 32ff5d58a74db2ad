using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Search;
using Musnad.Archive.Queries.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Traces;

/// <summary>Asks the SQLite file where a quotation comes from.</summary>
/// <remarks>The index tells which articles have enough of its telling words at all; their texts are then looked at.</remarks>
internal sealed class TraceQueries(SqliteConnection connection, ITextFolding folding, RecordShelf shelf) : ITraceQueries
{
    private const int FewestWords = 3;
    private const int MostWords = 200;
    private const int ShortestTelling = 3;
    private const double CommonShare = 0.2;
    private const long FewArticles = 50;
    private const double MostOfPassage = 0.6;
    private const double MostAdded = 0.6;
    private const int FewestAdded = 6;

    /// <inheritdoc/>
    public TraceAnswer Trace(string quotation, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        ArgumentNullException.ThrowIfNull(filter);
        IReadOnlyList<FoldedWord> words = folding.Words(quotation);
        if (words.Count is < FewestWords or > MostWords)
        {
            return new TraceAnswer(null, words.Count > MostWords
                ? $"that is too long to trace: {MostWords} words at most."
                : $"that is too short to trace: give {FewestWords} words or more; musnad search finds single words.");
        }

        Dictionary<string, HashSet<long>> articles = words.Select(word => word.Stem).Distinct(StringComparer.Ordinal).ToDictionary(stem => stem, With, StringComparer.Ordinal);
        var wanted = new Quotation(quotation, words, Telling(words, articles));
        List<TracedReport> reports =
        [
            .. Candidates(wanted, articles, filter).SelectMany(key => Look(wanted, key))
                .Where(report => filter.Country is null || report.Statement?.Source?.Country == filter.Country),
        ];
        return Answer(Numbered(reports), filter);
    }

    private HashSet<long> With(string stem) =>
        [.. connection.Query<long>("SELECT rowid FROM article_search WHERE article_search MATCH @match", new { match = $"\"{stem}\"" }, buffered: false)];

    /// <summary>The words by which the quotation is found; all of them when hardly any tells something.</summary>
    private List<int> Telling(IReadOnlyList<FoldedWord> words, Dictionary<string, HashSet<long>> articles)
    {
        long held = connection.ExecuteScalar<long>("SELECT count(*) FROM article");
        List<int> telling =
        [
            .. Enumerable.Range(0, words.Count)
                .Where(i => words[i].Stem.Length >= ShortestTelling && (held < FewArticles || articles[words[i].Stem].Count <= CommonShare * held)),
        ];
        return telling.Count >= FewestWords ? telling : [.. Enumerable.Range(0, words.Count)];
    }

    /// <summary>The articles that have enough of the words, in whatever order, the earliest published first.</summary>
    private List<long> Candidates(Quotation quotation, Dictionary<string, HashSet<long>> articles, ArchiveFilter filter)
    {
        var counts = new Dictionary<long, int>();
        foreach (IGrouping<string, int> places in quotation.Places)
        {
            foreach (long article in articles[places.Key])
            {
                counts[article] = counts.GetValueOrDefault(article) + places.Count();
            }
        }

        QueryText query = new QueryText().AndArticle(filter);
        HashSet<long> enough = [.. counts.Where(pair => pair.Value >= quotation.Needed).Select(pair => pair.Key)];
        return enough.Count == 0 ? [] :
        [
            .. connection.Query<long>(
                $"SELECT key FROM article {query.Where} ORDER BY published IS NULL, published_day, published, id", query.Parameters, buffered: false).Where(enough.Contains),
        ];
    }

    private IEnumerable<TracedReport> Look(Quotation quotation, long key)
    {
        string body = connection.QuerySingle<string>("SELECT body FROM article JOIN text ON text.key = text_key WHERE article.key = @key", new { key });
        IReadOnlyList<FoldedWord> words = folding.Words(body);
        return PassageFinder.Find(quotation, words).OrderByDescending(passage => passage.Telling)
            .Select(passage => Report(quotation, key, words, passage)).OfType<TracedReport>();
    }

    /// <summary>The report that a passage is; null when it says more of other things than of the quotation's.</summary>
    private TracedReport? Report(Quotation quotation, long key, IReadOnlyList<FoldedWord> words, FoundPassage passage)
    {
        FoldedWord[] own = [.. words.Skip(passage.First).Take(passage.Last - passage.First + 1)];
        TextSpan span = own[0].Span.Union(own[^1].Span);
        (List<int> missing, List<int> added) = WordingDifference.Of(quotation.Words, own);
        if (added.Count > Math.Max(FewestAdded, MostAdded * quotation.Words.Count))
        {
            return null;
        }

        ShelvedArticle article = shelf.Load(key);
        Statement? statement = StatementAt(article.Record, span);
        ToldStatement? told = statement is null ? null : article.Told(statement);
        return new TracedReport
        {
            Article = article.Reference,
            Statement = told,
            Origin = told is null ? null : OriginOf(told),
            Span = span,
            CodePoints = (article.Text.ToCodePoints(span.Start), article.Text.ToCodePoints(span.End)),
            Words = new Snippet(article.Text[span], [.. added.Select(place => new TextSpan(own[place].Span.Start - span.Start, own[place].Span.End - span.Start))]),
            Missing = [.. missing.Select(quotation.Written)],
            Share = (double)passage.Telling / quotation.Telling.Count,
            Wording = 0,
        };
    }

    /// <summary>The innermost statement that says most of a passage.</summary>
    private static Statement? StatementAt(Record? record, TextSpan span) => (record?.Statements ?? [])
        .Where(statement => statement.Content.Sum(part => Math.Max(0, Math.Min(part.Span.End, span.End) - Math.Max(part.Span.Start, span.Start))) >= MostOfPassage * span.Length)
        .MaxBy(statement => statement.Chain().Count());

    private static ActorReference? OriginOf(ToldStatement told) =>
        told.Chain.LastOrDefault(link => link.Source is { Kind: not ActorKind.Medium })?.Source
        ?? (told.Chain.All(link => link.Source is not null) ? told.Chain[0].Source : null);

    /// <summary>Numbers the wordings in the order of the reports.</summary>
    private List<TracedReport> Numbered(List<TracedReport> reports)
    {
        var wordings = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = new List<TracedReport>(reports.Count);
        foreach (TracedReport report in reports)
        {
            string wording = string.Join(' ', folding.Words(report.Words.Text).Select(word => word.Form));
            wordings.TryAdd(wording, wordings.Count + 1);
            numbered.Add(report with { Wording = wordings[wording] });
        }

        return numbered;
    }

    private static TraceAnswer Answer(List<TracedReport> reports, ArchiveFilter filter) =>
        new(new Page<TracedReport>([.. reports.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)], reports.Count, filter.Offset), null)
        {
            Wordings = reports.Select(report => report.Wording).Distinct().Count(),
            Outlets = reports.Select(report => report.Article.Outlet).Distinct(StringComparer.Ordinal).Count(),
            Unattributed = reports.Count(report => report.Statement is null),
            Origins = [.. reports.Select(report => report.Origin).OfType<ActorReference>().DistinctBy(origin => origin.Id, StringComparer.Ordinal)],
            Utterances = [.. reports.Select(report => report.Statement?.Utterance).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
}
