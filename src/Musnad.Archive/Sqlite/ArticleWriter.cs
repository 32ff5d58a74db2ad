using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Archive.Sqlite;

/// <summary>Writes articles with their rows, inside one transaction.</summary>
internal sealed class ArticleWriter : IDisposable
{
    // As in the record's JSON.
    private const int ConfidenceDecimals = 4;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly long _run;
    private readonly long _firstRun;
    private readonly RowWriter _texts;
    private readonly RowWriter _articles;
    private readonly RowWriter _actors;
    private readonly RowWriter _statements;
    private readonly RowWriter _targets;
    private readonly RowWriter _events;
    private readonly RowWriter _parties;
    private readonly RowWriter _articleSearch;
    private readonly RowWriter _statementSearch;
    private long _articleKey;
    private long _actorKey;
    private long _statementKey;
    private long _eventKey;

    public ArticleWriter(SqliteConnection connection, SqliteTransaction transaction, long run)
    {
        _connection = connection;
        _transaction = transaction;
        _run = run;
        _firstRun = connection.ExecuteScalar<long>("SELECT coalesce(continues, key) FROM run WHERE key = @run", new { run }, transaction);
        _texts = Rows("text", "sha256", "body");
        _articles = Rows(
            "article", "key", "id", "page", "superseded", "text_key", "name", "outlet", "title", "url", "published", "published_day", "retrieved",
            "agency", "language", "added_run", "read_run", "extractor", "failure", "record", "record_sha256", "checksum");
        _actors = Rows("actor", "key", "article_key", "id", "kind", "name", "country");
        _statements = Rows("statement", "key", "article_key", "id", "source_key", "basis", "confidence", "stance", "channel", "date", "quotation", "within_key");
        _targets = Rows("statement_target", "statement_key", "actor_key");
        _events = Rows("event", "key", "article_key", "id", "type", "mode", "date", "realis");
        _parties = Rows("event_party", "event_key", "actor_key", "part");
        _articleSearch = Rows("article_search", "rowid", "stems");
        _statementSearch = Rows("statement_search", "rowid", "stems");
        _articleKey = Last("article");
        _actorKey = Last("actor");
        _statementKey = Last("statement");
        _eventKey = Last("event");
    }

    /// <summary>Whether anything was written of any article.</summary>
    public bool HasChanged { get; private set; }

    public StoreResult Write(PreparedArticle prepared, bool redo)
    {
        var held = _connection.QuerySingleOrDefault<(long Key, long AddedRun)?>(
            "SELECT key, added_run FROM article WHERE id = @Id", new { prepared.Identity.Id }, _transaction);
        if (held is { } known && !redo)
        {
            if (known.AddedRun == _firstRun && IsBefore(prepared, known.Key))
            {
                Replace(prepared, known.Key, known.AddedRun);
            }

            return StoreResult.Unchanged;
        }

        if (held is { } old)
        {
            Replace(prepared, old.Key, old.AddedRun);
            return StoreResult.Redone;
        }

        HasChanged = true;
        Insert(prepared, ++_articleKey, _firstRun);
        Versions.Order(_connection, _transaction, prepared.Identity.Page);
        return StoreResult.Added;
    }

    public void Write(IReadOnlyList<RunFailure> failures)
    {
        foreach (RunFailure failure in failures)
        {
            _connection.Execute(
                "INSERT INTO run_failure(run_key, input, line, reason) VALUES (@run, @Input, @Line, @Reason)",
                new { run = _run, failure.Input, failure.Line, failure.Reason },
                _transaction);
        }
    }

    /// <summary>Keeps the ledger's counts true at every commit, so that a killed run tells what it did.</summary>
    public void Count(IReadOnlyList<StoreResult> results, int failed, double seconds) => _connection.Execute(
        "UPDATE run SET added = added + @added, unchanged = unchanged + @unchanged, redone = redone + @redone, failed = failed + @failed, seconds = @seconds WHERE key = @run",
        new
        {
            run = _run,
            added = results.Count(result => result == StoreResult.Added),
            unchanged = results.Count(result => result == StoreResult.Unchanged),
            redone = results.Count(result => result == StoreResult.Redone),
            failed,
            seconds,
        },
        _transaction);

    public void Dispose()
    {
        foreach (RowWriter rows in (RowWriter[])[_texts, _articles, _actors, _statements, _targets, _events, _parties, _articleSearch, _statementSearch])
        {
            rows.Dispose();
        }
    }

    /// <summary>Of a publication that one run met twice, told of differently: whether this telling is kept and not the other, whatever their order.</summary>
    private bool IsBefore(PreparedArticle prepared, long key)
    {
        Article article = prepared.Article;
        string?[] own = [prepared.Failure is null ? "" : "failed", Instant.Format(article.Retrieved), article.Title, article.Agency, article.Language, prepared.Name];
        var row = _connection.QuerySingle<(string?, string?, string?, string?, string?, string?)>(
            "SELECT CASE WHEN failure IS NULL THEN '' ELSE 'failed' END, retrieved, title, agency, language, name FROM article WHERE key = @key", new { key }, _transaction);
        string?[] other = [row.Item1, row.Item2, row.Item3, row.Item4, row.Item5, row.Item6];
        int order = own.Zip(other, string.CompareOrdinal).FirstOrDefault(difference => difference != 0);
        return order < 0;
    }

    private void Replace(PreparedArticle prepared, long key, long addedRun)
    {
        HasChanged = true;
        ArticleRows.Remove(_connection, _transaction, key);
        Insert(prepared, key, addedRun);
        Versions.Order(_connection, _transaction, prepared.Identity.Page);
    }

    private void Insert(PreparedArticle prepared, long key, long addedRun)
    {
        Article article = prepared.Article;
        string? published = article.Published?.ToString();
        string? day = Day(article.Published?.Day);
        string? retrieved = Instant.Format(article.Retrieved);
        string checksum = ArticleChecksum.Of(
            article.Id, prepared.Identity.Page, prepared.Name, article.Outlet, article.Title, article.Url, published, day, retrieved,
            article.Agency, article.Language, ExtractorVersion.Current, prepared.Failure, prepared.RecordSha256);
        _articles.Write(
            key, article.Id, prepared.Identity.Page, 0, TextKey(article), prepared.Name, article.Outlet, article.Title, article.Url, published,
            day, retrieved, article.Agency, article.Language, addedRun, _run, ExtractorVersion.Current,
            prepared.Failure, prepared.RecordBlob, prepared.RecordSha256, checksum);
        _articleSearch.Write(key, prepared.ArticleStems);
        if (prepared.Record is { } record)
        {
            Dictionary<string, long> actors = WriteActors(record, key);
            WriteStatements(record, key, actors, prepared.StatementStems);
            WriteEvents(record, key, actors);
        }
    }

    private long TextKey(Article article)
    {
        string sha256 = article.Text.Sha256;
        return _connection.QuerySingleOrDefault<long?>("SELECT key FROM text WHERE sha256 = @sha256", new { sha256 }, _transaction)
            ?? _texts.Write(sha256, article.Text.ToString());
    }

    private Dictionary<string, long> WriteActors(Record record, long article)
    {
        var keys = new Dictionary<string, long>(record.Actors.Count, StringComparer.Ordinal);
        foreach (Actor actor in record.Actors)
        {
            keys.Add(actor.Id, ++_actorKey);
            _actors.Write(_actorKey, article, actor.Id, WireNames.ActorKinds.Name(actor.Kind), actor.Name, actor.Country);
        }

        return keys;
    }

    private void WriteStatements(Record record, long article, Dictionary<string, long> actors, IReadOnlyList<string> stems)
    {
        var keys = new Dictionary<Statement, long>(record.Statements.Count, ReferenceEqualityComparer.Instance);
        foreach (Statement statement in record.Statements)
        {
            keys.Add(statement, ++_statementKey);
        }

        // A statement may stand before the one that holds it; foreign keys are checked row by row.
        foreach (Statement statement in record.Statements.OrderBy(statement => statement.Chain().Count()))
        {
            long key = keys[statement];
            _statements.Write(
                key, article, statement.Id, statement.Source is { } source ? actors[source] : null, WireNames.SourceBases.Name(statement.SourceBasis), Math.Round(statement.Confidence, ConfidenceDecimals),
                WireNames.Stances.Name(statement.Stance), WireNames.Channels.Name(statement.Channel), Day(statement.Date), WireNames.Quotations.Name(statement.Quotation),
                statement.Within is { } within ? keys[within] : null);
            foreach (string target in statement.Targets.Distinct(StringComparer.Ordinal))
            {
                _targets.Write(key, actors[target]);
            }
        }

        for (int number = 0; number < record.Statements.Count; number++)
        {
            _statementSearch.Write(keys[record.Statements[number]], stems[number]);
        }
    }

    private void WriteEvents(Record record, long article, Dictionary<string, long> actors)
    {
        foreach (Event occurrence in record.Events)
        {
            _events.Write(
                ++_eventKey, article, occurrence.Id, WireNames.EventTypes.Name(occurrence.Type), WireNames.ContactModes.Name(occurrence.Mode),
                Day(occurrence.Date), WireNames.Realities.Name(occurrence.Realis));
            WriteParties(occurrence.Actors, "actor", actors);
            WriteParties(occurrence.Recipients, "recipient", actors);
        }
    }

    private void WriteParties(IReadOnlyList<string> parties, string part, Dictionary<string, long> actors)
    {
        foreach (string party in parties.Distinct(StringComparer.Ordinal))
        {
            _parties.Write(_eventKey, actors[party], part);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private RowWriter Rows(string table, params string[] columns) => new(_connection, _transaction, table, columns);

    private long Last(string table) => _connection.ExecuteScalar<long?>($"SELECT max(key) FROM {table}", transaction: _transaction) ?? 0;
}
