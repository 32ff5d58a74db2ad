using System.Security.Cryptography;
using System.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>SHA-256 over what is told of an article outside its text and record, so that a damage in it is found.</summary>
internal static class ArticleChecksum
{
    /// <summary>The columns that it covers, in its order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "page", "name", "outlet", "title", "url", "published", "published_day", "retrieved", "agency", "language", "extractor", "failure", "record_sha256",
    ];

    /// <summary>The checksum of a row's values; none differs from an empty one.</summary>
    public static string Of(params ReadOnlySpan<string?> values)
    {
        var joined = new StringBuilder();
        foreach (string? value in values)
        {
            joined.Append(value is null ? '\u001E' : '\u001F').Append(value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString())));
    }
}
