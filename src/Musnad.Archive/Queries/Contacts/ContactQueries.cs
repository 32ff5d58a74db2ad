using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Timelines;
using Musnad.Collation.Origins;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Archive.Queries.Contacts;

/// <summary>Asks the SQLite file for contacts.</summary>
internal sealed class ContactQueries(SqliteConnection connection, RecordShelf shelf) : IContactQueries
{
    private const string Day = "coalesce(contact.date, contact.first_published)";

    // An "article/actor" of the table contact_participant, taken apart: an article's identifier has 16 digits.
    private const string LocalActor = "article.id = substr(participant, 1, 16) AND actor.id = substr(participant, 18)";

    /// <inheritdoc/>
    public Page<ContactSummary> Contacts(ContactSelection selection, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(filter);
        QueryText query = new QueryText()
            .And("contact.mode = @", WireNames.ContactModes.Name(selection.Mode))
            .And("EXISTS (SELECT 1 FROM contact_telling WHERE contact_key = contact.key AND realis = @)", WireNames.Realities.Name(selection.Realis))
            .And($"{Day} >= @", QueryText.Day(filter.Since))
            .And($"{Day} <= @", QueryText.Day(filter.Until));
        AndBetween(query, filter.Country is { } country ? [.. selection.Between, new ContactParty(country, null)] : selection.Between, selection.Between.Count);
        if (filter.Outlets.Count > 0)
        {
            QueryText outlets = query;
            string names = string.Join(", ", filter.Outlets.Select(outlets.Add));
            query.And(
                $"""
                EXISTS (SELECT 1 FROM contact_telling JOIN event ON event.key = event_key JOIN article ON article.key = event.article_key
                        WHERE contact_key = contact.key AND article.outlet COLLATE NOCASE IN ({names}))
                """);
        }

        long total = connection.ExecuteScalar<long>($"SELECT count(*) FROM contact {query.Where}", query.Parameters);
        long[] keys = [.. connection.Query<long>(
            $"SELECT key FROM contact {query.Where} ORDER BY {Day} IS NULL, {Day} DESC, articles DESC, id {QueryText.PageOf(filter)}", query.Parameters)];
        return new Page<ContactSummary>(Summaries(keys), total, filter.Offset);
    }

    /// <inheritdoc/>
    public ToldContact? FindContact(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return connection.QuerySingleOrDefault<long?>("SELECT key FROM contact WHERE id = @id", new { id }) is { } key
            ? new ToldContact(Summaries([key])[0], [.. Tellings(key)])
            : null;
    }

    /// <summary>The contacts with some keys, in the order of the keys.</summary>
    public IReadOnlyList<ContactSummary> Summaries(IReadOnlyList<long> keys)
    {
        string list = string.Join(',', keys.Select(key => key.ToString(CultureInfo.InvariantCulture)));
        ILookup<long, ContactParticipant> participants = Participants(list);
        ILookup<long, Origin> origins = connection
            .Query<(long Key, string Id, string Name, string Side, string? Speaker)>(
                $"SELECT contact_key, id, name, side, speaker FROM contact_origin WHERE contact_key IN ({list}) ORDER BY contact_key, position")
            .ToLookup(row => row.Key, row => new Origin(row.Id, row.Name, row.Side, row.Speaker));
        ILookup<long, string> realities = connection
            .Query<(long Key, string Realis)>($"SELECT contact_key, realis FROM contact_telling WHERE contact_key IN ({list}) ORDER BY contact_key, position")
            .ToLookup(row => row.Key, row => row.Realis);
        Dictionary<long, ContactSummary> contacts = connection.Query<Row>(
            $"""
            SELECT key, id, mode, date, first_published AS firstPublished, articles, outlets, copies, origins, sides, unattributed
            FROM contact WHERE key IN ({list})
            """).ToDictionary(row => row.Key, row => new ContactSummary
        {
            Id = row.Id,
            Mode = row.Mode is { } mode && WireNames.ContactModes.TryRead(mode, out ContactMode known) ? known : null,
            Participants = [.. participants[row.Key]],
            Date = QueryText.Day(row.Date),
            FirstPublished = QueryText.Day(row.FirstPublished),
            Realities = [.. realities[row.Key].Distinct(StringComparer.Ordinal).Select(name => WireNames.Realities.TryRead(name, out Realis realis) ? realis : Realis.Asserted)],
            Origins = [.. origins[row.Key]],
            Tellings = realities[row.Key].Count(),
            Tally = new Tally((int)row.Articles, (int)row.Outlets, (int)row.Copies, (int)row.Origins, (int)row.Sides, (int)row.Unattributed),
        });
        return [.. keys.Select(key => contacts[key])];
    }

    private IEnumerable<ToldTelling> Tellings(long contact)
    {
        foreach ((long key, string id, string? statement, string realis, string? origin) in connection.Query<(long, string, string?, string, string?)>(
            """
            SELECT event.article_key, event.id, statement.id, contact_telling.realis, contact_telling.origin
            FROM contact_telling JOIN event ON event.key = event_key LEFT JOIN statement ON statement.key = statement_key
            WHERE contact_key = @contact ORDER BY position
            """,
            new { contact }))
        {
            ShelvedArticle article = shelf.Load(key);
            if (EventReading.Told(article, id, null) is { } told)
            {
                yield return new ToldTelling(
                    told, article.Chain(statement is null ? null : article.Statement(statement)), WireNames.Realities.TryRead(realis, out Realis known) ? known : Realis.Asserted, origin);
            }
        }
    }

    /// <summary>Asks for each party; those of the user's own list must be different participants.</summary>
    private static void AndBetween(QueryText query, IReadOnlyList<ContactParty> parties, int apart)
    {
        for (int i = 0; i < parties.Count; i++)
        {
            string alias = string.Create(CultureInfo.InvariantCulture, $"party{i}");
            query.And($"EXISTS (SELECT 1 FROM contact_participant AS {alias} WHERE {alias}.contact_key = contact.key AND {Is(query, parties[i], alias)})");
        }

        if (apart == 2 && parties[0] == parties[1])
        {
            query.And($"(SELECT count(*) FROM contact_participant AS both WHERE both.contact_key = contact.key AND {Is(query, parties[0], "both")}) > 1");
        }
    }

    private static string Is(QueryText query, ContactParty party, string alias)
    {
        if (party.Actor is { } actor)
        {
            return $"{alias}.participant = {query.Add(actor)}";
        }

        string country = query.Add(party.Country!);
        return $"""
            (EXISTS (SELECT 1 FROM identity WHERE identity.id = {alias}.participant AND identity.country = {country})
             OR EXISTS (SELECT 1 FROM article JOIN actor ON article_key = article.key
                        WHERE {LocalActor.Replace("participant", alias + ".participant", StringComparison.Ordinal)} AND actor.country = {country}))
            """;
    }

    private ILookup<long, ContactParticipant> Participants(string contacts) => connection
        .Query<(long Key, string Id, string? Name, string? NameEn, string? Country, string? LocalName, string? LocalCountry)>(
            $"""
            SELECT contact_key, participant, identity.name, identity.name_en, identity.country,
                   (SELECT actor.name FROM article JOIN actor ON article_key = article.key WHERE {LocalActor}),
                   (SELECT actor.country FROM article JOIN actor ON article_key = article.key WHERE {LocalActor})
            FROM contact_participant LEFT JOIN identity ON identity.id = participant
            WHERE contact_key IN ({contacts}) ORDER BY contact_key, position
            """)
        .ToLookup(row => row.Key, row => new ContactParticipant(row.Id, row.Name ?? row.LocalName ?? row.Id, row.NameEn, row.Country ?? row.LocalCountry));

    private sealed record Row(
        long Key, string Id, string? Mode, string? Date, string? FirstPublished, long Articles, long Outlets, long Copies, long Origins, long Sides, long Unattributed);
}
