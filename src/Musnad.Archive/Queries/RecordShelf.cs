using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries;

/// <summary>Reads articles back by key; the last ones stay at hand, since answers name the same article several times.</summary>
internal sealed class RecordShelf(SqliteConnection connection)
{
    private const int MostKept = 64;

    private readonly Dictionary<long, ShelvedArticle> _kept = [];

    /// <summary>The article with a key, which must exist.</summary>
    public ShelvedArticle Load(long key)
    {
        if (_kept.TryGetValue(key, out ShelvedArticle? kept))
        {
            return kept;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        ShelvedArticle article = Read(key);
        _kept.Add(key, article);
        return article;
    }

    /// <summary>Whether an article is at hand without being read.</summary>
    public bool Holds(long key) => _kept.ContainsKey(key);

    /// <summary>The article with an identifier, or null.</summary>
    public ShelvedArticle? Find(string id) => connection.QuerySingleOrDefault<long?>("SELECT key FROM article WHERE id = @id", new { id }) is { } key ? Load(key) : null;

    private ShelvedArticle Read(long key)
    {
        var row = connection.QuerySingle<Row>(
            """
            SELECT article.id AS Id, body AS Body, outlet AS Outlet, title AS Title, url AS Url, published AS Published, agency AS Agency,
                   language AS Language, superseded AS Superseded, record AS Record
            FROM article JOIN text ON text.key = text_key WHERE article.key = @key
            """,
            new { key });
        var text = new SourceText(row.Body);
        Record? record = row.Record is { } blob && RecordBlobs.Decompress(blob) is { } json ? RecordJson.Read(json, text).Record : null;
        return new ShelvedArticle(key, row.ToReference(), text, record, Actors(key, row.Id, record), Utterances(key));
    }

    private Dictionary<string, ActorReference> Actors(long article, string id, Record? record)
    {
        Dictionary<string, (string Id, string Name, string? English, string? Country)> identities = connection
            .Query<(string Actor, string Id, string Name, string? English, string? Country)>(
                """
                SELECT actor.id, identity.id, identity.name, name_en, identity.country
                FROM actor JOIN actor_identity ON actor_key = actor.key JOIN identity ON identity.key = identity_key WHERE article_key = @article
                """,
                new { article })
            .ToDictionary(row => row.Actor, row => (row.Id, row.Name, row.English, row.Country), StringComparer.Ordinal);
        return (record?.Actors ?? []).ToDictionary(
            actor => actor.Id,
            actor => identities.TryGetValue(actor.Id, out var identity)
                ? new ActorReference(new ItemId(id, actor.Id), identity.Id, identity.Name, identity.English, actor.Kind, actor.Country ?? identity.Country)
                : new ActorReference(new ItemId(id, actor.Id), null, actor.Name, actor.NameEn, actor.Kind, actor.Country),
            StringComparer.Ordinal);
    }

    private Dictionary<string, string> Utterances(long article) => connection
        .Query<(string Statement, string Utterance)>(
            """
            SELECT statement.id, utterance.id FROM statement JOIN utterance_telling ON statement_key = statement.key JOIN utterance ON utterance.key = utterance_key
            WHERE article_key = @article ORDER BY utterance.id
            """,
            new { article })
        .DistinctBy(row => row.Statement)
        .ToDictionary(row => row.Statement, row => row.Utterance, StringComparer.Ordinal);

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string Body { get; init; }

        public string? Outlet { get; init; }

        public string? Title { get; init; }

        public string? Url { get; init; }

        public string? Published { get; init; }

        public string? Agency { get; init; }

        public required string Language { get; init; }

        public long Superseded { get; init; }

        public byte[]? Record { get; init; }

        public ArticleReference ToReference() => new()
        {
            Id = Id,
            Outlet = Outlet,
            Title = Title,
            Url = Url,
            Published = PublicationTime.Parse(Published),
            Agency = Agency,
            Language = Language,
            Superseded = Superseded != 0,
        };
    }
}
