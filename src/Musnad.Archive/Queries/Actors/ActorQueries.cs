using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Sqlite;
using Musnad.Collation.Identities;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Actors;

/// <summary>Asks the SQLite file who is known across articles.</summary>
internal sealed class ActorQueries(SqliteConnection connection, ITextFolding folding) : IActorQueries
{
    private const int CodeLetters = 3;

    /// <inheritdoc/>
    public ActorResolution Resolve(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        word = word.Trim();
        var found = new Dictionary<long, NameMatch>();
        foreach ((NameMatch how, string condition, object value) in Ways(word))
        {
            foreach (long key in connection.Query<long>($"SELECT DISTINCT identity.key FROM identity {condition}", new { value }))
            {
                found.TryAdd(key, how);
            }
        }

        Dictionary<long, ActorSummary> actors = Summaries(found.Keys);
        List<ActorMatch> matches =
        [
            .. found.Select(pair => new ActorMatch(actors[pair.Key], pair.Value))
                .OrderBy(match => match.How).ThenByDescending(match => match.Actor.Articles).ThenBy(match => match.Actor.Id, StringComparer.Ordinal),
        ];
        if (matches.Count == 0 && ItemId.TryParse(word, out ItemId item) && FindItem(item) is { } actor)
        {
            matches.Add(new ActorMatch(actor, NameMatch.Id));
        }

        if (matches.Count == 0)
        {
            matches.AddRange(WithinArticles(word));
        }

        return new ActorResolution(word, matches);
    }

    /// <inheritdoc/>
    public Page<ActorSummary> Actors(string? name, ActorKind? kind, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        QueryText query = new QueryText().AndArticle(filter).And("identity.kind = @", WireNames.ActorKinds.Name(kind)).And("identity.country = @", filter.Country);
        if (name is not null)
        {
            string[] ids = [.. Resolve(name).Matches.Select(match => match.Actor.Id)];
            query.And(ids.Length == 0 ? "0" : $"identity.id IN ({string.Join(", ", ids.Select(query.Add))})");
        }

        List<(long Key, long Articles, long Statements)> rows =
        [
            .. connection.Query<(long, long, long)>(
                $"""
                SELECT identity.key, count(DISTINCT actor.article_key) AS articles, sum((SELECT count(*) FROM statement WHERE source_key = actor.key)) AS statements
                FROM identity JOIN actor_identity ON identity_key = identity.key JOIN actor ON actor.key = actor_key JOIN article ON article.key = actor.article_key
                {query.Where} GROUP BY identity.key ORDER BY articles DESC, statements DESC, identity.id
                """,
                query.Parameters),
        ];
        List<(long Key, long Articles, long Statements)> page = [.. rows.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)];
        Dictionary<long, ActorSummary> actors = Summaries(page.Select(row => row.Key), counted: false);
        return new Page<ActorSummary>([.. page.Select(row => actors[row.Key] with { Articles = row.Articles, Statements = row.Statements })], rows.Count, filter.Offset);
    }

    /// <inheritdoc/>
    public ActorSummary? FindActor(string id) => connection.QuerySingleOrDefault<long?>("SELECT key FROM identity WHERE id = @id", new { id }) is { } key
        ? Summaries([key])[key]
        : ItemId.TryParse(id, out ItemId item) ? FindItem(item) : null;

    /// <inheritdoc/>
    public IReadOnlyList<ItemId> AppearancesOf(string identity) =>
    [
        .. connection.Query<(string Article, string Actor)>(
            """
            SELECT article.id, actor.id FROM identity JOIN actor_identity ON identity_key = identity.key JOIN actor ON actor.key = actor_key
            JOIN article ON article.key = article_key WHERE identity.id = @identity ORDER BY article.id, actor.key
            """,
            new { identity }).Select(row => new ItemId(row.Article, row.Actor)),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<NumberedCorrection> NumberedCorrections() =>
    [
        .. connection.Query<(long Number, string Kind, string First, string Second, string Added)>("SELECT key, kind, first, second, added FROM correction ORDER BY key")
            .Select(row => new NumberedCorrection(
                row.Number,
                new Correction(row.Kind == "merge" ? CorrectionKind.Merge : CorrectionKind.Split, row.First, row.Second),
                Instant.Parse(row.Added) ?? default)),
    ];

    /// <summary>The ways in which a word may name an identity, the surest first, each as the end of a query for identities.</summary>
    private IEnumerable<(NameMatch How, string Condition, object Value)> Ways(string word)
    {
        yield return (NameMatch.Id, "WHERE id = @value", word);
        string stems = SearchStems.Of(folding, word);
        if (stems.Length > 0)
        {
            yield return (NameMatch.Name, "JOIN identity_name ON identity_key = identity.key WHERE stems = @value AND identity_name.name = identity.name", stems);
        }

        if (word.Length == CodeLetters && word.All(char.IsAsciiLetter))
        {
            yield return (NameMatch.CountryCode, "WHERE kind = 'state' AND country = @value", word.ToUpperInvariant());
        }

        yield return (NameMatch.EnglishName, "WHERE name_en = @value COLLATE NOCASE", word);
        if (word is ['Q' or 'q', _, ..] && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            yield return (NameMatch.Wikidata, "WHERE wikidata = @value", word.ToUpperInvariant());
        }

        if (stems.Length > 0)
        {
            yield return (NameMatch.OtherName, "JOIN identity_name ON identity_key = identity.key WHERE stems = @value", stems);

            // Stems hold letters and digits alone, and so nothing that LIKE would take for a pattern.
            const string InStems = "JOIN identity_name ON identity_key = identity.key WHERE ' ' || stems || ' ' LIKE '% ' || @value || ' %'";
            yield return (NameMatch.PartOfName, InStems + " AND identity_name.name = identity.name", stems);
            yield return (NameMatch.PartOfName, "WHERE ' ' || replace(name_en, '-', ' ') || ' ' LIKE '% ' || @value || ' %'", stems);
            yield return (NameMatch.PartOfOtherName, InStems, stems);
        }
    }

    /// <summary>People who are known in single articles only, by their names there: each article's is one of his own.</summary>
    private IEnumerable<ActorMatch> WithinArticles(string word)
    {
        string stems = SearchStems.Of(folding, word);
        if (stems.Length == 0)
        {
            return [];
        }

        List<(string Article, string Actor, string Name)> actors =
        [
            .. connection.Query<(string, string, string)>(
                """
                SELECT article.id, actor.id, actor.name FROM actor JOIN article ON article.key = article_key
                WHERE article_key IN (SELECT rowid FROM article_search WHERE article_search MATCH @phrase)
                  AND actor.kind NOT IN ('group', 'anonymous') AND NOT EXISTS (SELECT 1 FROM actor_identity WHERE actor_key = actor.key)
                ORDER BY article.published_day DESC, article.id, actor.key
                """,
                new { phrase = $"\"{stems}\"" }),
        ];
        return actors.Select(row => (row, Own: SearchStems.Of(folding, row.Name)))
            .Where(pair => $" {pair.Own} ".Contains($" {stems} ", StringComparison.Ordinal))
            .Select(pair => new ActorMatch(FindItem(new ItemId(pair.row.Article, pair.row.Actor))!, pair.Own == stems ? NameMatch.Name : NameMatch.PartOfName))
            .OrderBy(match => match.How);
    }

    private ActorSummary? FindItem(ItemId item)
    {
        var row = connection.QuerySingleOrDefault<(string Kind, string Name, string? Country, long Statements)?>(
            """
            SELECT kind, actor.name, country, (SELECT count(*) FROM statement WHERE source_key = actor.key)
            FROM actor JOIN article ON article.key = article_key WHERE article.id = @Article AND actor.id = @Item
            """,
            new { item.Article, item.Item });
        return row is not { } actor ? null : new ActorSummary
        {
            Id = item.ToString(),
            Kind = Kind(actor.Kind),
            Name = actor.Name,
            Country = actor.Country,
            Names = [actor.Name],
            Articles = 1,
            Statements = actor.Statements,
        };
    }

    private Dictionary<long, ActorSummary> Summaries(IEnumerable<long> keys, bool counted = true)
    {
        string list = string.Join(',', keys.Select(key => key.ToString(CultureInfo.InvariantCulture)));
        ILookup<long, string> names = connection
            .Query<(long Key, string Name)>($"SELECT identity_key, name FROM identity_name WHERE identity_key IN ({list}) ORDER BY identity_key, position")
            .ToLookup(row => row.Key, row => row.Name);
        Dictionary<long, (long Articles, long Statements)> counts = !counted ? [] : connection
            .Query<(long Key, long Articles, long Statements)>(
                $"""
                SELECT identity_key, count(DISTINCT article_key), sum((SELECT count(*) FROM statement WHERE source_key = actor.key))
                FROM actor_identity JOIN actor ON actor.key = actor_key WHERE identity_key IN ({list}) GROUP BY identity_key
                """)
            .ToDictionary(row => row.Key, row => (row.Articles, row.Statements));
        return connection.Query<(long Key, string Id, string Kind, string Name, string? NameEn, string? Country, string? Wikidata, string Side)>(
                $"SELECT key, id, kind, name, name_en, country, wikidata, side FROM identity WHERE key IN ({list})")
            .ToDictionary(row => row.Key, row => new ActorSummary
            {
                Id = row.Id,
                Kind = Kind(row.Kind),
                Name = row.Name,
                NameEn = row.NameEn,
                Country = row.Country,
                Wikidata = row.Wikidata,
                Side = row.Side,
                Names = [.. names[row.Key]],
                Articles = counts.GetValueOrDefault(row.Key).Articles,
                Statements = counts.GetValueOrDefault(row.Key).Statements,
            });
    }

    private static ActorKind Kind(string name) => WireNames.ActorKinds.TryRead(name, out ActorKind kind) ? kind : ActorKind.Person;
}
