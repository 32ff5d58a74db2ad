using System.Security.Cryptography;

namespace Musnad.Export.Output;

/// <summary>Passes bytes on, in one direction, and keeps their number and their SHA-256.</summary>
/// <remarks>What lies below need not be seekable: a pipe will do. Disposing it closes what lies below only when it was told to.</remarks>
internal sealed class HashedStream(Stream below, bool leaveOpen) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>Bytes written.</summary>
    public override long Length => Position;

    /// <inheritdoc/>
    public override long Position { get => Written; set => throw new NotSupportedException("Written in one direction."); }

    /// <summary>SHA-256 of the bytes written so far, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(_hash.GetCurrentHash());

    private long Written { get; set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        below.Write(buffer);
        _hash.AppendData(buffer);
        Written += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => below.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Written in one direction.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("Written in one direction.");

    public override void SetLength(long value) => throw new NotSupportedException("Written in one direction.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (!leaveOpen)
            {
                below.Dispose();
            }

            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
