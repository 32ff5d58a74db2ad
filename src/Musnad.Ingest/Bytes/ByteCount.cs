using System.Globalization;

namespace Musnad.Ingest.Bytes;

/// <summary>Writes numbers of bytes for people.</summary>
internal static class ByteCount
{
    /// <summary>In MiB or KiB where that is exact, else in bytes.</summary>
    public static string Format(long bytes) => bytes switch
    {
        >= 1 << 20 when bytes % (1 << 20) == 0 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB"),
        >= 1 << 10 when bytes % (1 << 10) == 0 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 10} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
    };
}
