using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Collation;
using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Identities;
using Musnad.Collation.Origins;
using Musnad.Collation.Utterances;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>Writes what is told again in place of what was written before.</summary>
internal sealed class CollationWriter(SqliteConnection connection, SqliteTransaction transaction, ITextFolding folding)
{
    /// <summary>The tables that it fills, those that refer to others first.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "utterance_origin", "utterance_telling", "utterance", "contact_origin", "contact_telling", "contact_participant", "contact",
        "article_copy", "copy_group", "actor_identity", "identity_name", "identity",
    ];

    public void Write(CollatedRecords collated)
    {
        foreach (string table in Tables)
        {
            connection.Execute($"DELETE FROM {table}", transaction: transaction);
        }

        WriteIdentities(collated.Identities);
        WriteCopies(collated.Copies);
        Dictionary<ItemId, long> statements = Keys("statement");
        WriteContacts(collated.Contacts, Keys("event"), statements);
        WriteUtterances(collated.Utterances, statements);
    }

    private void WriteIdentities(IReadOnlyList<Identity> identities)
    {
        using RowWriter rows = Rows("identity", "id", "kind", "name", "name_en", "country", "wikidata", "side");
        using RowWriter names = Rows("identity_name", "identity_key", "position", "name", "stems");
        using RowWriter actors = Rows("actor_identity", "actor_key", "identity_key");
        Dictionary<ItemId, long> keys = Keys("actor");
        foreach (Identity identity in identities)
        {
            long key = rows.Write(
                identity.Id, WireNames.ActorKinds.Name(identity.Kind), identity.Name, identity.NameEn, identity.Country, identity.Wikidata, identity.Side);
            // By its neutral name it is asked for, also where no article gives it.
            int position = 0;
            foreach (string name in identity.Names.Append(identity.Name).Distinct(StringComparer.Ordinal))
            {
                names.Write(key, position++, name, SearchStems.Of(folding, name));
            }

            foreach (ItemId actor in identity.Actors)
            {
                actors.Write(keys[actor], key);
            }
        }
    }

    private void WriteCopies(IReadOnlyList<CopyGroup> groups)
    {
        using RowWriter rows = Rows("copy_group", "id");
        using RowWriter copies = Rows("article_copy", "article_key", "group_key", "position", "likeness");
        Dictionary<string, long> keys = connection.Query<(string, long)>("SELECT id, key FROM article", transaction: transaction)
            .ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
        foreach (CopyGroup group in groups)
        {
            long key = rows.Write(group.Id);
            for (int i = 0; i < group.Articles.Count; i++)
            {
                copies.Write(keys[group.Articles[i].Article], key, i, group.Articles[i].Likeness);
            }
        }
    }

    private void WriteContacts(IReadOnlyList<Contact> contacts, Dictionary<ItemId, long> events, Dictionary<ItemId, long> statements)
    {
        using RowWriter rows = Rows("contact", "id", "mode", "date", "first_published", "articles", "outlets", "copies", "origins", "sides", "unattributed");
        using RowWriter participants = Rows("contact_participant", "contact_key", "position", "participant");
        using RowWriter tellings = Rows("contact_telling", "contact_key", "position", "event_key", "statement_key", "realis", "origin");
        using RowWriter origins = Rows("contact_origin", "contact_key", "position", "id", "name", "side", "speaker");
        foreach (Contact contact in contacts)
        {
            Tally tally = contact.Tally;
            long key = rows.Write(
                contact.Id, WireNames.ContactModes.Name(contact.Mode), Day(contact.Date), Day(contact.FirstPublished),
                tally.Articles, tally.Outlets, tally.Copies, tally.Origins, tally.Sides, tally.Unattributed);
            for (int i = 0; i < contact.Participants.Count; i++)
            {
                participants.Write(key, i, contact.Participants[i]);
            }

            for (int i = 0; i < contact.Tellings.Count; i++)
            {
                ContactTelling telling = contact.Tellings[i];
                tellings.Write(
                    key, i, events[telling.Event], telling.Statement is { } statement ? statements[statement] : null, WireNames.Realities.Name(telling.Realis), telling.Origin);
            }

            Write(origins, key, contact.Origins);
        }
    }

    private void WriteUtterances(IReadOnlyList<Utterance> utterances, Dictionary<ItemId, long> statements)
    {
        using RowWriter rows = Rows("utterance", "id", "speaker", "articles", "outlets", "copies", "origins", "sides", "unattributed");
        using RowWriter tellings = Rows("utterance_telling", "utterance_key", "position", "statement_key", "share", "origin");
        using RowWriter origins = Rows("utterance_origin", "utterance_key", "position", "id", "name", "side", "speaker");
        foreach (Utterance utterance in utterances)
        {
            Tally tally = utterance.Tally;
            long key = rows.Write(utterance.Id, utterance.Speaker, tally.Articles, tally.Outlets, tally.Copies, tally.Origins, tally.Sides, tally.Unattributed);
            for (int i = 0; i < utterance.Tellings.Count; i++)
            {
                UtteranceTelling telling = utterance.Tellings[i];
                tellings.Write(key, i, statements[telling.Statement], telling.Share, telling.Origin);
            }

            Write(origins, key, utterance.Origins);
        }
    }

    private static void Write(RowWriter rows, long key, IReadOnlyList<Origin> origins)
    {
        for (int i = 0; i < origins.Count; i++)
        {
            rows.Write(key, i, origins[i].Id, origins[i].Name, origins[i].Side, origins[i].Speaker);
        }
    }

    private Dictionary<ItemId, long> Keys(string table) => connection
        .Query<(string Article, string Item, long Key)>($"SELECT article.id, {table}.id, {table}.key FROM {table} JOIN article ON article.key = {table}.article_key", buffered: false, transaction: transaction)
        .ToDictionary(row => new ItemId(row.Article, row.Item), row => row.Key);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private RowWriter Rows(string table, params string[] columns) => new(connection, transaction, table, columns);
}
