using System.Buffers.Binary;
using System.IO.Compression;

namespace Musnad.Archive;

/// <summary>The stored form of a record: its JSON, compressed by Brotli, behind its length in bytes (32 bits, little-endian).</summary>
internal static class RecordBlobs
{
    // Higher qualities make the file a tenth smaller and the adding half as fast.
    private const int Quality = 5;
    private const int Window = 20;
    private const int MostBytes = 1 << 29;

    public static byte[] Compress(ReadOnlySpan<byte> json)
    {
        byte[] blob = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(json.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(blob, json.Length);
        bool fits = BrotliEncoder.TryCompress(json, blob.AsSpan(sizeof(int)), out int written, Quality, Window);
        return fits ? blob[..(sizeof(int) + written)] : throw new InvalidOperationException("Brotli wrote more than its bound.");
    }

    /// <summary>The JSON; null when the blob is damaged.</summary>
    public static byte[]? Decompress(ReadOnlySpan<byte> blob)
    {
        if (blob.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(blob) is not (>= 0 and <= MostBytes and var length))
        {
            return null;
        }

        byte[] json = new byte[length];
        return BrotliDecoder.TryDecompress(blob[sizeof(int)..], json, out int written) && written == length ? json : null;
    }
}
