using System.Globalization;

namespace Musnad.Ingest.Bytes;

/// <summary>Tells files that hold no text.</summary>
internal static class BinaryContent
{
    private static readonly (byte[] Magic, string Kind)[] Kinds =
    [
        ([.. "%PDF-"u8], "a PDF file"),
        ([.. "PK\u0003\u0004"u8], "a ZIP archive or an office document"),
        ([.. "PK\u0005\u0006"u8], "a ZIP archive"),
        ([0x89, .. "PNG"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "Rar!"u8], "a RAR archive"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ([.. "BZh"u8], "a bzip2 archive"),
        ([0xFD, .. "7zXZ"u8], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([0x1F, 0x8B, 8], "a gzip archive inside another"),
        ([.. "OggS"u8], "a sound or video file"),
        ([.. "ID3"u8], "a sound file"),
        ([.. "RIFF"u8], "a sound, image or video file"),
        ([.. "SQLite format 3\0"u8], "a database"),
        ([.. "{\\rtf"u8], "a rich text document"),
    ];

    /// <summary>Why bytes are no text, or null when they may be. UTF-16 must have been recoded.</summary>
    public static string? RefusalOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] magic, string kind) in Kinds)
        {
            if (bytes.StartsWith(magic))
            {
                return $"it is {kind}, not text";
            }
        }

        int nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is binary, not text: byte {nul} is zero");
        }

        int controls = 0;
        foreach (byte value in bytes)
        {
            if (value < 0x20 && value is not (9 or 10 or 11 or 12 or 13 or 0x1A or 0x1B))
            {
                controls++;
            }
        }

        return controls > 2 && controls > bytes.Length / 50 ? "it is binary, not text: it is full of control characters" : null;
    }
}
