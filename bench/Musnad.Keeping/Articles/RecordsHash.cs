using System.Buffers;
using System.Security.Cryptography;
using Musnad.Archive;
using Musnad.Json;

namespace Musnad.Keeping.Articles;

/// <summary>One hash for all that an archive holds of its articles, in the order of their identifiers.</summary>
public static class RecordsHash
{
    /// <summary>SHA-256, lower-case hexadecimal, over the JSON of each record, failures and whether a newer version is held.</summary>
    public static string Of(IArchive archive)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = new ArrayBufferWriter<byte>(1 << 16);
        foreach (ArchivedArticle article in archive.Articles())
        {
            json.ResetWrittenCount();
            json.Write(System.Text.Encoding.UTF8.GetBytes($"{article.Article.Id} {article.Superseded} {article.Failure}\n"));
            if (article.Record is { } record)
            {
                RecordJson.Write(record, json, withText: true);
            }

            hash.AppendData(json.WrittenSpan);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
