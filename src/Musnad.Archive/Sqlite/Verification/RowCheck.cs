using System.Globalization;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>The rows that queries ask, against the record that they were made of.</summary>
internal sealed class RowCheck : IDisposable
{
    private const char Separator = '\u001F';
    private const int ConfidenceDecimals = 4;

    private readonly Findings _findings;
    private readonly (string Table, SqliteCommand Command, Func<Record, IEnumerable<string>> Expected)[] _tables;

    public RowCheck(SqliteConnection connection, Findings findings)
    {
        _findings = findings;
        _tables =
        [
            ("actor", Command(connection, "SELECT id, kind, name, country FROM actor WHERE article_key = $key"), Actors),
            ("statement", Command(
                connection,
                """
                SELECT id, (SELECT id FROM actor WHERE key = source_key AND article_key = $key), basis, confidence, stance, channel, date, quotation,
                       (SELECT id FROM statement AS outer WHERE key = statement.within_key AND article_key = $key)
                FROM statement WHERE article_key = $key
                """), Statements),
            ("statement_target", Command(
                connection,
                """
                SELECT statement.id, (SELECT id FROM actor WHERE key = actor_key AND article_key = $key)
                FROM statement JOIN statement_target ON statement_key = statement.key WHERE article_key = $key
                """), Targets),
            ("event", Command(connection, "SELECT id, type, mode, date, realis FROM event WHERE article_key = $key"), Events),
            ("event_party", Command(
                connection,
                """
                SELECT event.id, (SELECT id FROM actor WHERE key = actor_key AND article_key = $key), part
                FROM event JOIN event_party ON event_key = event.key WHERE article_key = $key
                """), Parties),
        ];
    }

    public void Check(long article, string id, Record record)
    {
        foreach ((string table, SqliteCommand command, Func<Record, IEnumerable<string>> expected) in _tables)
        {
            _findings.Try(table, id, () =>
            {
                string[] held = [.. Rows(command, article).Order(StringComparer.Ordinal)];
                if (!held.SequenceEqual(expected(record).Order(StringComparer.Ordinal), StringComparer.Ordinal))
                {
                    _findings.Report(new Damage(table, "its rows are not what the record says", id));
                }

                return true;
            });
        }
    }

    public void Dispose()
    {
        foreach ((_, SqliteCommand command, _) in _tables)
        {
            command.Dispose();
        }
    }

    private static IEnumerable<string> Actors(Record record) =>
        record.Actors.Select(actor => Line(actor.Id, WireNames.ActorKinds.Name(actor.Kind), actor.Name, actor.Country));

    private static IEnumerable<string> Statements(Record record) => record.Statements.Select(statement => Line(
        statement.Id, statement.Source, WireNames.SourceBases.Name(statement.SourceBasis), Number(statement.Confidence), WireNames.Stances.Name(statement.Stance),
        WireNames.Channels.Name(statement.Channel), Day(statement.Date), WireNames.Quotations.Name(statement.Quotation), statement.Within?.Id));

    private static IEnumerable<string> Targets(Record record) =>
        record.Statements.SelectMany(statement => statement.Targets.Distinct(StringComparer.Ordinal).Select(target => Line(statement.Id, target)));

    private static IEnumerable<string> Events(Record record) => record.Events.Select(occurrence => Line(
        occurrence.Id, WireNames.EventTypes.Name(occurrence.Type), WireNames.ContactModes.Name(occurrence.Mode), Day(occurrence.Date), WireNames.Realities.Name(occurrence.Realis)));

    private static IEnumerable<string> Parties(Record record) => record.Events.SelectMany(occurrence =>
        occurrence.Actors.Distinct(StringComparer.Ordinal).Select(actor => Line(occurrence.Id, actor, "actor"))
            .Concat(occurrence.Recipients.Distinct(StringComparer.Ordinal).Select(actor => Line(occurrence.Id, actor, "recipient"))));

    private static IEnumerable<string> Rows(SqliteCommand command, long article)
    {
        command.Parameters[0].Value = article;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Line([.. Enumerable.Range(0, reader.FieldCount).Select(column => Value(reader, column))]);
        }
    }

    private static string? Value(SqliteDataReader reader, int column) => reader.IsDBNull(column)
        ? null
        : reader.GetValue(column) is double number ? Number(number) : reader.GetString(column);

    private static string Number(double number) => Math.Round(number, ConfidenceDecimals).ToString("R", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Line(params ReadOnlySpan<string?> values) => string.Join(Separator, values);

    private static SqliteCommand Command(SqliteConnection connection, string query)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$key", 0L);
        return command;
    }
}
