using System.Buffers;
using System.Globalization;
using System.Text;

namespace Musnad.Ingest.Charset;

/// <summary>Where and how much bytes depart from UTF-8.</summary>
/// <param name="FirstByte">Offset of the first wrong byte.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Whole">Number of whole characters beyond ASCII.</param>
/// <param name="Broken">Number of broken ones.</param>
/// <param name="IsCutOff">Whether the bytes end inside a character.</param>
internal readonly record struct Utf8Damage(int FirstByte, int Line, int Whole, int Broken, bool IsCutOff)
{
    /// <summary>Whether the bytes are meant as UTF-8: other encodings hit upon whole characters by chance only.</summary>
    public bool IsUtf8 => Whole >= 9 * Math.Max(1, IsCutOff ? Broken - 1 : Broken) || (IsCutOff && Broken == 1 && Whole > 0);

    /// <summary>What is the matter, as a sentence.</summary>
    public string Reason => IsCutOff && Broken == 1
        ? string.Create(CultureInfo.InvariantCulture, $"it ends inside a UTF-8 character (byte {FirstByte}): it is cut off")
        : string.Create(CultureInfo.InvariantCulture, $"it is not valid UTF-8 at byte {FirstByte}, and no other encoding fits");

    /// <summary>Examines bytes that are not valid UTF-8.</summary>
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        int first = -1;
        int whole = 0;
        int broken = 0;
        bool cutOff = false;
        while (at < bytes.Length)
        {
            int next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                break;
            }

            at += next;
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed);
            if (status == OperationStatus.Done)
            {
                whole++;
            }
            else
            {
                first = first < 0 ? at : first;
                broken++;
                cutOff = status == OperationStatus.NeedMoreData;
            }

            at += consumed;
        }

        first = Math.Max(first, 0);
        return new Utf8Damage(first, 1 + bytes[..first].Count((byte)'\n'), whole, broken, cutOff);
    }
}
