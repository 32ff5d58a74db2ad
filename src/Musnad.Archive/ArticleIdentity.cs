using System.Security.Cryptography;
using System.Text;
using Musnad.Articles;

namespace Musnad.Archive;

/// <summary>By what the archive knows a publication, and the page of which it is a version.</summary>
/// <param name="Id">16 hexadecimal digits, derived from outlet, address (URL, else the identifier that the input gave), time of publication and text.</param>
/// <param name="Page">Shared by all publications of one outlet under one address; of a publication without an address its own id.</param>
public sealed record ArticleIdentity(string Id, string Page)
{
    private const char Separator = '\u001F';
    private const int Digits = 16;

    /// <summary>The identity of a publication. The same publication always has the same, in every archive.</summary>
    public static ArticleIdentity Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Outlet, article.Url ?? (article.HasGivenId ? article.Id : null), article.Published?.ToString(), article.Text.Sha256);
    }

    /// <summary>The identity of a publication of which these are known.</summary>
    internal static ArticleIdentity Of(string? outlet, string? address, string? published, string textSha256)
    {
        string id = Hash(outlet, address, published, textSha256);
        return new ArticleIdentity(id, address is null ? id : Hash(outlet, address));
    }

    /// <summary>An identifier as a number, for sets of millions.</summary>
    public static ulong NumberOf(string id) => Convert.ToUInt64(id, fromBase: 16);

    private static string Hash(params ReadOnlySpan<string?> parts)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)));
        return Convert.ToHexStringLower(hash)[..Digits];
    }
}
