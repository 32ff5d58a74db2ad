using System.Buffers.Binary;
using System.Text;

namespace Musnad.Ingest.Charset;

/// <summary>Recognises UTF-16 and UTF-32, with a mark at the start or by the pattern of their bytes.</summary>
internal static class WideEncoding
{
    private const int FewestBytes = 8;

    /// <summary>The encoding of the first bytes of an input, or null when it is of single bytes or UTF-8.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => DetectByPattern(head),
    };

    private static Encoding? DetectByPattern(ReadOnlySpan<byte> head)
    {
        if (head.Length < FewestBytes || !head.Contains((byte)0))
        {
            return null;
        }

        int pairs = head.Length / 2;
        int little = 0;
        int big = 0;
        for (int i = 0; i < pairs; i++)
        {
            little += IsText(BinaryPrimitives.ReadUInt16LittleEndian(head[(2 * i)..])) ? 1 : 0;
            big += IsText(BinaryPrimitives.ReadUInt16BigEndian(head[(2 * i)..])) ? 1 : 0;
        }

        bool isLittle = little >= big;
        return Math.Max(little, big) < pairs * 0.95 || Math.Min(little, big) > pairs * 0.6
            ? null
            : isLittle ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool IsText(ushort unit) =>
        unit is '\t' or '\n' or '\r' or (>= 0x20 and < 0x7F) or (>= 0xA0 and < 0x800) or (>= 0x2010 and < 0x2040) or (>= 0xFB50 and < 0xFEFF);
}
