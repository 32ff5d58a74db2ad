using System.Buffers;
using System.Security.Cryptography;
using Musnad.Archive.Sqlite;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive;

/// <summary>An article made ready for storing: whatever costs time is done here, on any thread, and not by the one that writes.</summary>
public sealed class PreparedArticle
{
    private PreparedArticle(Article article, ITextFolding folding)
    {
        Identity = ArticleIdentity.Of(article);
        Name = article.Id;
        Article = article with { Id = Identity.Id };
        ArticleStems = SearchStems.Of(folding, article.Text.ToString());
    }

    /// <summary>By what the archive knows it.</summary>
    public ArticleIdentity Identity { get; }

    /// <summary>The identifier that the input gave.</summary>
    public string Name { get; }

    /// <summary>The article under the archive's identifier.</summary>
    public Article Article { get; }

    /// <summary>Its record under the archive's identifier; null when none could be made.</summary>
    public Record? Record { get; private init; }

    /// <summary>Why there is no record, or null.</summary>
    public string? Failure { get; private init; }

    internal string ArticleStems { get; }

    internal IReadOnlyList<string> StatementStems { get; private init; } = [];

    internal byte[]? RecordBlob { get; private init; }

    internal string? RecordSha256 { get; private init; }

    /// <summary>An article with its record.</summary>
    public static PreparedArticle Of(Record record, ITextFolding folding)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(folding);
        var id = ArticleIdentity.Of(record.Article);
        Record own = record with { Article = record.Article with { Id = id.Id, TextDiffersFromInput = false } };
        var json = new ArrayBufferWriter<byte>(1 << 14);
        RecordJson.Write(own, json);
        return new PreparedArticle(record.Article, folding)
        {
            Record = own,
            StatementStems = [.. own.Statements.Select(statement => SearchStems.Of(folding, statement))],
            RecordBlob = RecordBlobs.Compress(json.WrittenSpan),
            RecordSha256 = Convert.ToHexStringLower(SHA256.HashData(json.WrittenSpan)),
        };
    }

    /// <summary>An article of which no record could be made.</summary>
    public static PreparedArticle Failed(Article article, string reason, ITextFolding folding)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(folding);
        return new PreparedArticle(article, folding) { Failure = reason };
    }
}
