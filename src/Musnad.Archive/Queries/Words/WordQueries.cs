using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Search;
using Musnad.Archive.Sqlite;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Words;

/// <summary>Asks the SQLite file what an actor is called, and by whom.</summary>
internal sealed class WordQueries(SqliteConnection connection, ITextFolding folding, RecordShelf shelf) : IWordQueries
{
    /// <inheritdoc/>
    public Page<WordUse> WordsFor(string actor, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        var voices = new Dictionary<(string Voice, string Stems), Use>();
        foreach ((long key, string item) in Appearances(actor, filter))
        {
            ShelvedArticle article = shelf.Load(key);
            foreach (Evidence mention in article.Record?.FindActor(item)?.Mentions ?? [])
            {
                Count(voices, article, mention, filter.Country);
            }
        }

        Dictionary<string, long> totals = voices.GroupBy(pair => pair.Key.Voice, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value.Mentions), StringComparer.Ordinal);
        Dictionary<string, string> forms = voices.GroupBy(pair => pair.Key.Stems, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Commonest(group.SelectMany(pair => pair.Value.Written)), StringComparer.Ordinal);
        WordUse[] uses = [.. voices.OrderByDescending(pair => totals[pair.Key.Voice]).ThenBy(pair => pair.Key.Voice, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Value.Mentions).ThenBy(pair => pair.Key.Stems, StringComparer.Ordinal).Select(pair => pair.Value.ToWordUse(forms[pair.Key.Stems]))];
        return new Page<WordUse>([.. uses.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)], uses.Length, filter.Offset);
    }

    private static string Commonest(IEnumerable<KeyValuePair<string, long>> written) => written.GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The articles that name the actor, the earliest published first, so that the first use met is the earliest.</summary>
    private List<(long Article, string Actor)> Appearances(string actor, ArchiveFilter filter)
    {
        bool isItem = ItemId.TryParse(actor, out ItemId item);
        QueryText query = new QueryText().AndArticle(filter);
        string identity = query.Add(actor);
        string article = query.Add(isItem ? item.Article : "");
        string own = query.Add(isItem ? item.Item : "");
        query.And($"(identity.id = {identity} OR (article.id = {article} AND actor.id = {own}))");
        return
        [
            .. connection.Query<(long, string)>(
                $"""
                SELECT actor.article_key, actor.id
                FROM actor JOIN article ON article.key = actor.article_key LEFT JOIN actor_identity ON actor_key = actor.key LEFT JOIN identity ON identity.key = identity_key
                {query.Where} ORDER BY article.published IS NULL, article.published, article.id, actor.key
                """,
                query.Parameters),
        ];
    }

    private void Count(Dictionary<(string Voice, string Stems), Use> voices, ShelvedArticle article, Evidence mention, string? country)
    {
        string stems = SearchStems.Of(folding, mention.Words);
        Statement? within = article.Record!.Statements
            .Where(statement => statement.Content.Any(part => part.Span.Contains(mention.Span)))
            .MaxBy(statement => statement.Chain().Count());
        ActorReference? speaker = article.Actor(within?.Source);
        if (stems.Length == 0 || (country is not null && speaker?.Country != country))
        {
            return;
        }

        // A source that nobody is known to be is not the outlet, nor the same in two articles.
        string voice = within is null ? $"outlet {article.Reference.Outlet}" : speaker is not null ? $"speaker {speaker.Id}" : "unknown";
        if (!voices.TryGetValue((voice, stems), out Use? use))
        {
            use = new Use(article, mention, within, speaker);
            voices.Add((voice, stems), use);
        }

        use.Add(article.Reference.Id, mention.Words);
    }

    /// <summary>One row while it is being counted.</summary>
    private sealed class Use(ShelvedArticle article, Evidence mention, Statement? within, ActorReference? speaker)
    {
        private readonly Dictionary<string, long> _written = new(StringComparer.Ordinal);
        private readonly HashSet<string> _articles = new(StringComparer.Ordinal);

        /// <summary>How often each spelling stands there.</summary>
        public IReadOnlyDictionary<string, long> Written => _written;

        public long Mentions { get; private set; }

        public void Add(string id, string words)
        {
            Mentions++;
            _articles.Add(id);
            _written[words] = _written.GetValueOrDefault(words) + 1;
        }

        public WordUse ToWordUse(string form) => new(
            speaker,
            within is null ? article.Reference.Outlet : null,
            form,
            Mentions,
            _articles.Count,
            within is null ? article.Reference.Id : new ItemId(article.Reference.Id, within.Id).ToString(),
            article.Reference.Outlet,
            article.Reference.Published?.Day,
            HitMarker.Cut(article.Text.ToString(), [mention.Span]))
        {
            IsQuoted = within is not null,
            UnknownSpeaker = within is not null && speaker is null ? within.SourceBasis : null,
        };
    }
}
