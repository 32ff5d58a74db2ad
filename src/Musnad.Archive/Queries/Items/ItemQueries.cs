using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Statements;
using Musnad.Collation.Origins;

namespace Musnad.Archive.Queries.Items;

/// <summary>Asks the SQLite file for one thing by its identifier.</summary>
internal sealed class ItemQueries(SqliteConnection connection, RecordShelf shelf, ActorQueries actors) : IItemQueries
{
    /// <inheritdoc/>
    public HeldArticle? FindArticle(string id)
    {
        var row = connection.QuerySingleOrDefault<(long Key, string Page, long AddedRun, string Extractor, string? Failure)?>(
            "SELECT key, page, added_run, extractor, failure FROM article WHERE id = @id", new { id });
        if (row is not { } held)
        {
            return null;
        }

        ShelvedArticle article = shelf.Load(held.Key);
        return new HeldArticle
        {
            Reference = article.Reference,
            Record = article.Record,
            Failure = held.Failure ?? (article.Record is null ? "its record is damaged" : null),
            AddedRun = held.AddedRun,
            Extractor = held.Extractor,
            Versions =
            [
                .. connection.Query<long>(
                    "SELECT key FROM article WHERE page = @Page ORDER BY superseded, published IS NULL, published DESC, retrieved IS NULL, retrieved DESC, added_run DESC",
                    new { held.Page }).Select(key => shelf.Load(key).Reference),
            ],
            CopyGroup = connection.QuerySingleOrDefault<string?>(
                "SELECT copy_group.id FROM article_copy JOIN copy_group ON copy_group.key = group_key WHERE article_key = @Key", new { held.Key }),
            Identities = Pairs(
                "SELECT actor.id, identity.id FROM actor JOIN actor_identity ON actor_key = actor.key JOIN identity ON identity.key = identity_key WHERE article_key = @key", held.Key),
            Contacts = Pairs(
                "SELECT event.id, contact.id FROM event JOIN contact_telling ON event_key = event.key JOIN contact ON contact.key = contact_key WHERE article_key = @key", held.Key),
            Utterances = Pairs(
                """
                SELECT statement.id, utterance.id FROM statement JOIN utterance_telling ON statement_key = statement.key
                JOIN utterance ON utterance.key = utterance_key WHERE article_key = @key
                """,
                held.Key),
        };
    }

    /// <inheritdoc/>
    public ToldUtterance? FindUtterance(string id)
    {
        if (connection.QuerySingleOrDefault<UtteranceRow>("SELECT * FROM utterance WHERE id = @id", new { id }) is not { } held)
        {
            return null;
        }

        return new ToldUtterance
        {
            Id = id,
            Speaker = held.Speaker,
            SpeakerIs = actors.FindActor(held.Speaker),
            Tally = new Tally((int)held.Articles, (int)held.Outlets, (int)held.Copies, (int)held.Origins, (int)held.Sides, (int)held.Unattributed),
            Origins =
            [
                .. connection.Query<(string Id, string Name, string Side, string? Speaker)>(
                    "SELECT id, name, side, speaker FROM utterance_origin WHERE utterance_key = @Key ORDER BY position", new { held.Key })
                    .Select(origin => new Origin(origin.Id, origin.Name, origin.Side, origin.Speaker)),
            ],
            Tellings = [.. Tellings(held.Key)],
        };
    }

    /// <inheritdoc/>
    public HeldCopies? FindCopies(string id)
    {
        List<(ArticleReference, double)> members =
        [
            .. connection.Query<(long Key, double Likeness)>(
                "SELECT article_key, likeness FROM copy_group JOIN article_copy ON group_key = copy_group.key WHERE copy_group.id = @id ORDER BY position", new { id })
                .Select(row => (shelf.Load(row.Key).Reference, row.Likeness)),
        ];
        return members.Count == 0 ? null : new HeldCopies(id, members);
    }

    private IEnumerable<ToldWords> Tellings(long utterance)
    {
        foreach ((long key, string id, double share, string? origin) in connection.Query<(long, string, double, string?)>(
            """
            SELECT statement.article_key, statement.id, share, origin FROM utterance_telling JOIN statement ON statement.key = statement_key
            WHERE utterance_key = @utterance ORDER BY position
            """,
            new { utterance }))
        {
            ShelvedArticle article = shelf.Load(key);
            if (article.Statement(id) is { } statement)
            {
                yield return new ToldWords(article.Told(statement), share, origin);
            }
        }
    }

    private Dictionary<string, string> Pairs(string sql, long key) => connection.Query<(string Item, string Other)>(sql, new { key })
        .DistinctBy(row => row.Item).ToDictionary(row => row.Item, row => row.Other, StringComparer.Ordinal);

    private sealed record UtteranceRow(long Key, string Id, string Speaker, long Articles, long Outlets, long Copies, long Origins, long Sides, long Unattributed);
}
