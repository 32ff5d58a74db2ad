using System.IO.Compression;

namespace Musnad.Ingest.Bytes;

/// <summary>The bytes of one input: can be looked at ahead, and end with a <see cref="Fault"/> instead of an exception.</summary>
internal sealed class GuardedBytes : Stream
{
    /// <summary>Unpacking beyond this many bytes is watched for its ratio.</summary>
    private const long RatioFreeBytes = 64L << 20;

    /// <summary>Deflate cannot exceed 1,032; news does not exceed 10, the same article over and over 300.</summary>
    private const int MaxRatio = 500;

    private readonly Stream _source;
    private readonly GuardedBytes? _packed;
    private byte[] _ahead = [];
    private int _start;
    private int _end;
    private long _total;
    private bool _exhausted;
    private string? _fault;

    /// <summary>Has .NET report gzip data that is cut off, which it passes over otherwise.</summary>
    /// <remarks>It heeds this only before its first use of compression; a program does better to set it in its project, as Musnad's do.</remarks>
    static GuardedBytes() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Guards a stream.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="packed">The bytes from which the stream unpacks, or null.</param>
    public GuardedBytes(Stream source, GuardedBytes? packed = null)
    {
        _source = source;
        _packed = packed;
    }

    /// <summary>Why the bytes ended before their end, or null.</summary>
    public string? Fault => _packed?.Fault ?? _fault;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes of an input; gzip, also of several members, is unpacked.</summary>
    public static GuardedBytes Open(Stream stream)
    {
        var raw = new GuardedBytes(stream);
        return raw.Peek(3) is [0x1F, 0x8B, 8, ..]
            ? new GuardedBytes(new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true), raw)
            : raw;
    }

    /// <summary>The next bytes, up to a number, without consuming them; fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_end - _start < count)
        {
            var grown = new byte[count];
            _ahead.AsSpan(_start, _end - _start).CopyTo(grown);
            _end -= _start;
            _start = 0;
            _ahead = grown;
            while (_end < count && ReadSource(_ahead.AsSpan(_end)) is var read and > 0)
            {
                _end += read;
            }
        }

        return _ahead.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Passes over bytes that were looked at.</summary>
    public void Skip(int count) => _start += Math.Min(count, _end - _start);

    /// <summary>All bytes, or null when there are more than a number.</summary>
    public byte[]? ReadToEnd(int limit)
    {
        using var bytes = new MemoryStream();
        var block = new byte[1 << 16];
        while (Read(block) is var read and > 0)
        {
            if (bytes.Length + read > limit)
            {
                return null;
            }

            bytes.Write(block, 0, read);
        }

        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int ahead = Math.Min(_end - _start, buffer.Length);
        if (ahead == 0)
        {
            return ReadSource(buffer);
        }

        _ahead.AsSpan(_start, ahead).CopyTo(buffer);
        _start += ahead;
        return ahead;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Releases what was opened here; the caller's stream stays open.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _packed is not null)
        {
            _source.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadSource(Span<byte> buffer)
    {
        if (_exhausted || buffer.IsEmpty)
        {
            return 0;
        }

        int read = 0;
        try
        {
            read = _source.Read(buffer);
        }
        catch (InvalidDataException)
        {
            _fault = "the gzip data is damaged or cut off";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            _fault = $"it cannot be read further: {error.Message}";
        }

        _total += read;
        if (_packed is not null && _total > RatioFreeBytes && _total / MaxRatio > _packed._total)
        {
            _fault = $"it unpacks to more than {MaxRatio} times its size, the limit";
            read = 0;
        }

        _exhausted = read == 0;
        return read;
    }
}
