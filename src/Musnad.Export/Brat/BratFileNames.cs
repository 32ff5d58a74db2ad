using System.Security.Cryptography;
using System.Text;

namespace Musnad.Export.Brat;

/// <summary>Names of files after the ids of articles.</summary>
internal static class BratFileNames
{
    private const int Longest = 80;
    private const int DigestLetters = 12;

    /// <summary>The name without ending: the id when it is made of Latin lower-case letters, digits, - and _; else its readable part and a digest of it.</summary>
    /// <remarks>Two ids never have one name, also where a file system ignores case.</remarks>
    public static string Of(string article)
    {
        string readable = string.Concat(article.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '_'));
        bool plain = readable == article && article.Length is > 0 and <= Longest && !article.Any(char.IsAsciiLetterUpper);
        string digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article)))[..DigestLetters];
        return plain ? article : $"{readable[..Math.Min(readable.Length, Longest)]}.{digest}";
    }
}
