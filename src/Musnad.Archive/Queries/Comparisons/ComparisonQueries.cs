using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Sqlite;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Identities;
using Musnad.Collation.Origins;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Archive.Queries.Comparisons;

/// <summary>Asks the SQLite file for what a comparison rests on.</summary>
internal sealed class ComparisonQueries(SqliteConnection connection) : IComparisonQueries
{
    /// <inheritdoc/>
    public ContactMaterial? MaterialOf(string contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        long? key = connection.QuerySingleOrDefault<long?>("SELECT key FROM contact WHERE id = @contact", new { contact });
        if (key is null && ItemId.TryParse(contact, out ItemId telling))
        {
            key = connection.QueryFirstOrDefault<long?>(
                """
                SELECT contact_key FROM contact_telling JOIN event ON event.key = event_key JOIN article ON article.key = event.article_key
                WHERE article.id = @Article AND event.id = @Item
                """,
                new { telling.Article, telling.Item });
        }

        if (key is null)
        {
            return null;
        }

        Contact told = ContactWith(key.Value);
        string[] articles = [.. told.Tellings.Select(place => place.Event.Article).Distinct(StringComparer.Ordinal)];
        return new ContactMaterial(
            told,
            [.. articles.Select(article => SqliteArchive.Find(connection, article)?.Record).OfType<Record>()],
            IdentitiesIn(key.Value),
            CopiesAmong(key.Value));
    }

    private Contact ContactWith(long key)
    {
        (string id, string? mode, string? date, string? first) = connection.QuerySingle<(string, string?, string?, string?)>(
            "SELECT id, mode, date, first_published FROM contact WHERE key = @key", new { key });
        (long articles, long outlets, long copies, long origins, long sides, long unattributed) = connection.QuerySingle<(long, long, long, long, long, long)>(
            "SELECT articles, outlets, copies, origins, sides, unattributed FROM contact WHERE key = @key", new { key });
        return new Contact
        {
            Id = id,
            Mode = mode is not null && WireNames.ContactModes.TryRead(mode, out ContactMode known) ? known : null,
            Date = QueryText.Day(date),
            FirstPublished = QueryText.Day(first),
            Participants = [.. connection.Query<string>("SELECT participant FROM contact_participant WHERE contact_key = @key ORDER BY position", new { key })],
            Tellings = [.. Tellings(key)],
            Origins =
            [
                .. connection.Query<(string Id, string Name, string Side, string? Speaker)>(
                    "SELECT id, name, side, speaker FROM contact_origin WHERE contact_key = @key ORDER BY position", new { key })
                    .Select(row => new Origin(row.Id, row.Name, row.Side, row.Speaker)),
            ],
            Tally = new Tally((int)articles, (int)outlets, (int)copies, (int)origins, (int)sides, (int)unattributed),
        };
    }

    private IEnumerable<ContactTelling> Tellings(long key) => connection.Query<(string Article, string Event, string? Statement, string Realis, string? Origin)>(
        """
        SELECT article.id, event.id, statement.id, contact_telling.realis, contact_telling.origin
        FROM contact_telling JOIN event ON event.key = event_key JOIN article ON article.key = event.article_key LEFT JOIN statement ON statement.key = statement_key
        WHERE contact_key = @key ORDER BY position
        """,
        new { key }).Select(row => new ContactTelling(
            new ItemId(row.Article, row.Event),
            row.Statement is null ? null : new ItemId(row.Article, row.Statement),
            WireNames.Realities.TryRead(row.Realis, out Realis realis) ? realis : Realis.Asserted,
            row.Origin));

    private List<Identity> IdentitiesIn(long contact)
    {
        ILookup<long, ItemId> actors = connection.Query<(long Identity, string Article, string Actor)>(
            """
            SELECT identity_key, article.id, actor.id FROM actor_identity JOIN actor ON actor.key = actor_key JOIN article ON article.key = actor.article_key
            WHERE actor.article_key IN (SELECT event.article_key FROM contact_telling JOIN event ON event.key = event_key WHERE contact_key = @contact)
            ORDER BY article.id, actor.id
            """,
            new { contact }).ToLookup(row => row.Identity, row => new ItemId(row.Article, row.Actor));
        return
        [
            .. connection.Query<(long Key, string Id, string Kind, string Name, string? English, string? Country, string? Wikidata, string Side)>(
                "SELECT key, id, kind, name, name_en, country, wikidata, side FROM identity WHERE key IN @keys ORDER BY id", new { keys = actors.Select(actor => actor.Key) })
                .Select(row => new Identity
                {
                    Id = row.Id,
                    Kind = WireNames.ActorKinds.TryRead(row.Kind, out ActorKind kind) ? kind : ActorKind.Person,
                    Name = row.Name,
                    NameEn = row.English,
                    Country = row.Country,
                    Wikidata = row.Wikidata,
                    Side = row.Side,
                    Names = [row.Name],
                    Actors = [.. actors[row.Key]],
                }),
        ];
    }

    private List<CopyGroup> CopiesAmong(long contact) =>
    [
        .. connection.Query<(string Group, string Article, double Likeness)>(
            """
            SELECT copy_group.id, article.id, likeness FROM article_copy JOIN copy_group ON copy_group.key = group_key JOIN article ON article.key = article_key
            WHERE article_key IN (SELECT event.article_key FROM contact_telling JOIN event ON event.key = event_key WHERE contact_key = @contact)
            ORDER BY copy_group.id, position
            """,
            new { contact }).GroupBy(row => row.Group, StringComparer.Ordinal)
            .Select(group => new CopyGroup(group.Key, [.. group.Select(row => new ArticleCopy(row.Article, row.Likeness))])),
    ];
}
