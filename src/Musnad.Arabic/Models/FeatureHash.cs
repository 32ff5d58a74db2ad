namespace Musnad.Arabic.Models;

/// <summary>Hashes of features: the same in every process, unlike string.GetHashCode.</summary>
internal static class FeatureHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Basis;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    /// <summary>The key of a feature: a template's number with its value. Never 0, which marks free slots.</summary>
    public static uint Key(uint template, uint value)
    {
        uint mixed = (value ^ (template * 0x9E3779B9)) * 0x85EBCA6B;
        mixed ^= mixed >> 15;
        mixed = (mixed + template) * 0xC2B2AE35;
        mixed ^= mixed >> 13;
        return mixed == 0 ? 1 : mixed;
    }

    /// <summary>The key of a feature with two values.</summary>
    public static uint Key(uint template, uint first, uint second) => Key(template, (first * 0x27D4EB2F) ^ (second + 0x165667B1 + (first << 6) + (first >> 2)));
}
