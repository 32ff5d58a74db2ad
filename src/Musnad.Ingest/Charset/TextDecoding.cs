using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Musnad.Ingest.Charset;

/// <summary>Bytes to text: UTF-8 where it is that, else as declared, else as detected.</summary>
internal static class TextDecoding
{
    private const int SampleBytes = 1 << 14;
    private const int Latin1CodePage = 1252;
    private const float LeastConfidence = 0.4f;

    /// <summary>Decodes bytes that are not UTF-16; a byte order mark is not part of the text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The encoding that the input itself declares, or null.</param>
    /// <param name="forgiving">Whether a few broken characters inside UTF-8 become U+FFFD, as in every browser. The cut-off end of an input never does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null, bool forgiving = false)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes));
        }

        Utf8Damage damage = Utf8Damage.Of(bytes);
        if (damage.IsUtf8)
        {
            return forgiving && !damage.IsCutOff
                ? new DecodedText(Encoding.UTF8.GetString(bytes))
                : new DecodedText(null, damage.Reason, damage.Line);
        }

        // Latin-1 stands in many pages whose author never chose it, so detection goes first there.
        declared = declared is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : declared;
        bool isTrusted = declared is not null && declared.CodePage != Latin1CodePage;
        string? text = isTrusted ? Encodings.DecodeStrictly(declared!, bytes) : null;
        text ??= Detect(bytes);
        text ??= declared is not null && !isTrusted ? Encodings.DecodeStrictly(declared, bytes) : null;
        return text is null ? new DecodedText(null, damage.Reason, damage.Line) : new DecodedText(text);
    }

    private static string? Detect(ReadOnlySpan<byte> bytes)
    {
        byte[] sample = bytes[..Math.Min(bytes.Length, SampleBytes)].ToArray();
        DetectionDetail? found = CharsetDetector.DetectFromBytes(sample).Detected;
        if (found is null || found.Confidence < LeastConfidence || Encodings.Find(found.EncodingName) is not { } encoding || encoding is UTF8Encoding)
        {
            return null;
        }

        string? text = Encodings.DecodeStrictly(encoding, bytes);
        return text is not null && IsPlausible(text) ? text : null;
    }

    /// <summary>Whether what lies beyond ASCII is mostly letters: chance bytes decode to symbols.</summary>
    private static bool IsPlausible(string text)
    {
        int letters = 0;
        int others = 0;
        foreach (char letter in text.AsSpan(0, Math.Min(text.Length, SampleBytes)))
        {
            if (letter < 0x80)
            {
                continue;
            }

            bool fits = CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.Format;
            letters += fits ? 1 : 0;
            others += fits ? 0 : 1;
        }

        return others * 10 <= letters;
    }
}
