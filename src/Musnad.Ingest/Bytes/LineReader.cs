namespace Musnad.Ingest.Bytes;

/// <summary>Reads lines of bytes; memory is bounded by the greatest line.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private const int BlockBytes = 1 << 16;

    private byte[] _buffer = new byte[BlockBytes];
    private int _start;
    private int _end;
    private bool _exhausted;

    /// <summary>The line without its end; valid until the next move. Empty when <see cref="TooLong"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line exceeds the limit and was skipped.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Whether the input ended before the line did.</summary>
    public bool IsUnterminated { get; private set; }

    /// <summary>Moves to the next line; false at the end.</summary>
    public bool MoveNext()
    {
        TooLong = false;
        Line = default;
        int scanned = _start;
        while (true)
        {
            int found = _buffer.AsSpan(scanned, _end - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(scanned + found, scanned + found + 1);
                return true;
            }

            scanned = _end;
            if (scanned - _start > limit)
            {
                TooLong = true;
                _start = _end;
            }

            if (!Fill(ref scanned))
            {
                bool any = _start < _end || TooLong;
                if (any)
                {
                    Take(_end, _end);
                    IsUnterminated = true;
                }

                return any;
            }
        }
    }

    /// <summary>Whether nothing but blank space follows the line, as far as the next bytes tell.</summary>
    /// <remarks>Reads ahead where the buffer has room, so the line stays valid.</remarks>
    public bool IsLast()
    {
        while (!_exhausted && _end < _buffer.Length && _buffer.AsSpan(_start, _end - _start).Trim(" \t\r\n"u8).IsEmpty)
        {
            int read = stream.Read(_buffer.AsSpan(_end));
            _end += read;
            _exhausted = read == 0;
        }

        return _exhausted && _buffer.AsSpan(_start, _end - _start).Trim(" \t\r\n"u8).IsEmpty;
    }

    private void Take(int end, int next)
    {
        TooLong |= end - _start > limit;
        Line = TooLong ? default : _buffer.AsMemory(_start, end - _start);
        _start = next;
        if (Number < int.MaxValue)
        {
            Number++;
        }
    }

    private bool Fill(ref int scanned)
    {
        if (_exhausted)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            int pending = _end - _start;
            byte[] target = pending > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            _buffer.AsSpan(_start, pending).CopyTo(target);
            _buffer = target;
            scanned -= _start;
            _start = 0;
            _end = pending;
        }

        int read = stream.Read(_buffer.AsSpan(_end, Math.Min(BlockBytes, _buffer.Length - _end)));
        _end += read;
        _exhausted = read == 0;
        return read > 0;
    }
}
