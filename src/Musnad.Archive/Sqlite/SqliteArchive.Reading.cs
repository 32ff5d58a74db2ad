using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
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
        return reader.Read() ? Fetch(reader).Unpack() : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ArchivedArticle> Articles(bool superseded = true) => Packed(superseded).Select(packed => packed.Unpack());

    /// <inheritdoc/>
    public IEnumerable<PackedArticle> Packed(bool superseded = true)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = ArticleColumns + (superseded ? "" : " WHERE article.superseded = 0") + " ORDER BY article.id";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Fetch(reader);
        }
    }

    private static PackedArticle Fetch(SqliteDataReader row)
    {
        string id = row.GetString(0);
        string body = row.GetString(1);
        string name = row.GetString(2);
        string? outlet = Text(row, 3);
        string? title = Text(row, 4);
        string? url = Text(row, 5);
        string? published = Text(row, 6);
        string? retrieved = Text(row, 7);
        string? agency = Text(row, 8);
        string language = row.GetString(9);
        bool superseded = row.GetBoolean(10);
        string extractor = row.GetString(11);
        string? failure = Text(row, 12);
        byte[]? blob = row.IsDBNull(13) ? null : row.GetFieldValue<byte[]>(13);
        return new PackedArticle(id, () =>
        {
            var article = new Article
            {
                Id = id,
                HasGivenId = true,
                Text = new SourceText(body),
                Outlet = outlet,
                Title = title,
                Url = url,
                Published = PublicationTime.Parse(published),
                Retrieved = Instant.Parse(retrieved),
                Agency = agency,
                Language = language,
            };
            (Record? record, string? reason) = failure is null ? Unpack(blob, article) : (null, failure);
            return new ArchivedArticle { Article = article, Name = name, Record = record, Failure = reason, Superseded = superseded, Extractor = extractor };
        });
    }

    private static (Record? Record, string? Reason) Unpack(byte[]? blob, Article article)
    {
        byte[]? json = blob is null ? null : RecordBlobs.Decompress(blob);
        RecordReading? reading = json is null ? null : RecordJson.Read(json, article.Text);
        return (reading?.Record is { } record ? record with { Article = article } : null, reading is null ? "its record is damaged" : reading.Reason);
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
