using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Musnad.Arabic.Models;

/// <summary>The container of a model: little-endian sections behind a header with magic, version, kind, section lengths and a CRC-32C.</summary>
internal sealed class ModelFile
{
    private const uint Magic = 0x444E534D;
    private const uint Version = 1;

    private readonly ReadOnlyMemory<byte>[] _sections;

    /// <summary>Puts sections together.</summary>
    public ModelFile(uint kind, params byte[][] sections)
    {
        Kind = kind;
        _sections = [.. sections.Select(section => (ReadOnlyMemory<byte>)section)];
    }

    private ModelFile(uint kind, ReadOnlyMemory<byte>[] sections)
    {
        Kind = kind;
        _sections = sections;
    }

    /// <summary>Which model the sections belong to.</summary>
    public uint Kind { get; }

    /// <summary>Reads a model that lies inside the assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the model, or it is damaged: a bug of the build.</exception>
    public static ModelFile Embedded(string name, uint kind)
    {
        using Stream stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is missing from the assembly.");
        if (stream is UnmanagedMemoryStream image)
        {
            return Parse(new ResourceMemory(image).Memory, kind);
        }

        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return Parse(bytes, kind);
    }

    /// <summary>Reads a model from bytes.</summary>
    /// <exception cref="InvalidOperationException">The bytes are not such a model.</exception>
    public static ModelFile Parse(ReadOnlyMemory<byte> bytes, uint kind)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("The models are read on little-endian machines only.");
        }

        if (bytes.Length < 20)
        {
            throw new InvalidOperationException("The model is cut off.");
        }

        ReadOnlySpan<uint> header = MemoryMarshal.Cast<byte, uint>(bytes.Span[..20]);
        if (header[0] != Magic || header[1] != Version || header[2] != kind)
        {
            throw new InvalidOperationException("This is not a model of the expected kind and version.");
        }

        ReadOnlyMemory<byte> rest = bytes[20..];
        ReadOnlySpan<byte> content = rest.Span;
        if (header[4] != Checksum(content))
        {
            throw new InvalidOperationException("The model is damaged: its checksum does not fit.");
        }

        if (header[3] > content.Length / 4)
        {
            throw new InvalidOperationException("The model is damaged: its header does not fit.");
        }

        var sections = new ReadOnlyMemory<byte>[header[3]];
        ReadOnlySpan<int> lengths = MemoryMarshal.Cast<byte, int>(content[..(4 * sections.Length)]);
        int offset = 4 * sections.Length;
        long all = offset;
        foreach (int length in lengths)
        {
            all += (uint)length;
        }

        if (all != content.Length)
        {
            throw new InvalidOperationException("The model is damaged: its header does not fit.");
        }

        for (int i = 0; i < sections.Length; i++)
        {
            sections[i] = rest.Slice(offset, lengths[i]);
            offset += lengths[i];
        }

        return new ModelFile(kind, sections);
    }

    /// <summary>The model as bytes.</summary>
    public byte[] ToBytes()
    {
        using var content = new MemoryStream();
        foreach (ReadOnlyMemory<byte> section in _sections)
        {
            content.Write(BitConverter.GetBytes(section.Length));
        }

        foreach (ReadOnlyMemory<byte> section in _sections)
        {
            content.Write(section.Span);
        }

        byte[] body = content.ToArray();
        uint[] header = [Magic, Version, Kind, (uint)_sections.Length, Checksum(body)];
        return [.. MemoryMarshal.AsBytes<uint>(header), .. body];
    }

    /// <summary>A section as an array of its elements.</summary>
    public T[] Section<T>(int index)
        where T : unmanaged
    {
        ReadOnlySpan<T> elements = MemoryMarshal.Cast<byte, T>(_sections[index].Span);
        T[] copy = GC.AllocateUninitializedArray<T>(elements.Length);
        elements.CopyTo(copy);
        return copy;
    }

    /// <summary>Elements as a section.</summary>
    public static byte[] Section<T>(ReadOnlySpan<T> elements)
        where T : unmanaged => MemoryMarshal.AsBytes(elements).ToArray();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (byte left in bytes[(words.Length * 8)..])
        {
            crc = BitOperations.Crc32C(crc, left);
        }

        return ~crc;
    }
}
