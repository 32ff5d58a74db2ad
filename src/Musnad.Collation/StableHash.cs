using System.Security.Cryptography;
using System.Text;

namespace Musnad.Collation;

/// <summary>Hashes that are the same in every run and on every machine.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int IdLength = 12;

    /// <summary>FNV-1a over UTF-16 code units, then mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Offset;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The hash of a sequence from that of its beginning and its next member.</summary>
    public static ulong Then(ulong before, ulong next) => Mix((before * Prime) ^ next);

    /// <summary>An id from what it names: the prefix and twelve hexadecimal digits of SHA-256.</summary>
    public static string Id(string prefix, string content)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return string.Concat(prefix, Convert.ToHexStringLower(hash).AsSpan(0, IdLength));
    }

    /// <summary>The finalizer of MurmurHash3 (Austin Appleby, public domain).</summary>
    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
