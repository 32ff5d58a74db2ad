using System.Text;

namespace Musnad.Ingest.Charset;

/// <summary>Encodings by name, those of old pages too.</summary>
internal static class Encodings
{
    /// <summary>The encoding of a name as pages declare it, or null when there is none such.</summary>
    /// <remarks>As in browsers Latin-1 means windows-1252.</remarks>
    public static Encoding? Find(string name)
    {
        string known = name.Trim().ToLowerInvariant() switch
        {
            "utf8" => "utf-8",
            "latin1" or "iso-8859-1" or "iso8859-1" or "us-ascii" or "ascii" => "windows-1252",
            "cp1256" or "win-1256" or "windows1256" or "x-cp1256" => "windows-1256",
            "iso8859-6" or "arabic" or "asmo-708" or "ecma-114" => "iso-8859-6",
            var other => other,
        };

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Decodes without replacing anything; null when the bytes are not of the encoding.</summary>
    public static string? DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            string text = strict.GetString(bytes);
            return text.AsSpan().IndexOfAnyInRange('\u0080', '\u0084') >= 0 || text.AsSpan().IndexOfAnyInRange('\u0086', '\u009F') >= 0
                ? null
                : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
