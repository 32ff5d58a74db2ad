using System.Diagnostics;

namespace Musnad.Bench.Corpus;

/// <summary>The least that any reader of a corpus does: unpack, decode, split at white space.</summary>
/// <param name="Words">Number of pieces between white space.</param>
/// <param name="Bytes">Number of unpacked bytes.</param>
/// <param name="Elapsed">Time that it took.</param>
internal sealed record PlainPass(long Words, long Bytes, TimeSpan Elapsed)
{
    public static PlainPass Measure(CorpusFile corpus)
    {
        long start = Stopwatch.GetTimestamp();
        using Stream bytes = corpus.Open();
        using var reader = new StreamReader(bytes);
        var buffer = new char[1 << 16];
        long words = 0;
        long length = 0;
        bool inside = false;
        for (int read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            foreach (char letter in buffer.AsSpan(0, read))
            {
                bool blank = char.IsWhiteSpace(letter);
                words += inside && blank ? 1 : 0;
                inside = !blank;
                length += letter < 0x80 ? 1 : letter < 0x800 || char.IsSurrogate(letter) ? 2 : 3;
            }
        }

        return new PlainPass(words, length, Stopwatch.GetElapsedTime(start));
    }
}
