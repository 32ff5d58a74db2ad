using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

public sealed partial class SqliteArchive
{
    private const string ArticleColumns =
        """
        SELECT article.id, text.body, article.name, article.outlet, article.title, article.url, article.published, article.retrieved,
               article.agency, article.language, article.superseded, article.extractor, article.failure, article.record
        FROM article JOIN text ON text.key = article.text_key
        """;

    /// <inheritdoc/>
    public ArchivedArticle? Find(string id)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = ArticleColumns + " WHERE article.id = $id";
        command.Parameters.AddWithValue("$id", id);
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ArchivedArticle> Articles(bool superseded = true)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = ArticleColumns + (superseded ? "" : " WHERE article.superseded = 0") + " ORDER BY article.id";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Read(reader);
        }
    }

    private static ArchivedArticle Read(SqliteDataReader row)
    {
        var text = new SourceText(row.GetString(1));
        var article = new Article
        {
            Id = row.GetString(0),
            HasGivenId = true,
            Text = text,
            Outlet = Text(row, 3),
            Title = Text(row, 4),
            Url = Text(row, 5),
            Published = PublicationTime.Parse(Text(row, 6)),
            Retrieved = Instant.Parse(Text(row, 7)),
            Agency = Text(row, 8),
            Language = row.GetString(9),
        };
        string? failure = Text(row, 12);
        RecordReading? reading = null;
        if (failure is null)
        {
            byte[]? json = row.IsDBNull(13) ? null : RecordBlobs.Decompress(row.GetFieldValue<byte[]>(13));
            reading = json is null ? null : RecordJson.Read(json, text);
            failure = json is null ? "its record is damaged" : reading!.Reason;
        }

        return new ArchivedArticle
        {
            Article = article,
            Name = row.GetString(2),
            Record = reading?.Record is { } record ? record with { Article = article } : null,
            Failure = failure,
            Superseded = row.GetBoolean(10),
            Extractor = row.GetString(11),
        };
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
