using System.Security.Cryptography;
using System.Text;

namespace Musnad.Text;

/// <summary>The immutable text of an article, as it was read. Nothing in the process alters it.</summary>
/// <remarks>Thread-safe. A lone surrogate counts as one code point and is hashed as U+FFFD.</remarks>
public sealed class SourceText
{
    private readonly string _text;
    private readonly int[]? _surrogatePairs;
    private string? _sha256;

    /// <summary>Wraps a text.</summary>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _surrogatePairs = FindSurrogatePairs(text);
    }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>Number of Unicode code points.</summary>
    public int CodePoints => _text.Length - (_surrogatePairs?.Length ?? 0);

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text)));

    /// <summary>The code unit at an index.</summary>
    public char this[int index] => _text[index];

    /// <summary>The words of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside the text.</exception>
    public string this[TextSpan span] => _text.Substring(span.Start, span.Length);

    /// <summary>The characters of a range, without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>The whole text as characters.</summary>
    public ReadOnlySpan<char> AsSpan() => _text.AsSpan();

    /// <summary>An index in code units as an index in code points.</summary>
    public int ToCodePoints(int index)
    {
        if (_surrogatePairs is null)
        {
            return index;
        }

        int before = Array.BinarySearch(_surrogatePairs, index);
        return index - (before >= 0 ? before : ~before);
    }

    /// <summary>An index in code points as an index in code units.</summary>
    public int FromCodePoints(int index)
    {
        if (_surrogatePairs is null)
        {
            return index;
        }

        int units = index;
        foreach (int pair in _surrogatePairs)
        {
            if (pair > units)
            {
                break;
            }

            units++;
        }

        return units;
    }

    /// <summary>The text itself.</summary>
    public override string ToString() => _text;

    /// <summary>Indices of the low surrogates of all pairs, or null when there are none, as in almost every article.</summary>
    private static int[]? FindSurrogatePairs(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return null;
        }

        var pairs = new List<int>();
        for (int i = first; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                pairs.Add(++i);
            }
        }

        return pairs.Count == 0 ? null : [.. pairs];
    }
}
