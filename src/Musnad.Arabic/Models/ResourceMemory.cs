using System.Buffers;

namespace Musnad.Arabic.Models;

/// <summary>The bytes of a resource where they lie, in the assembly's image, which stays as long as the process: nothing is copied.</summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)stream.Length);

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
