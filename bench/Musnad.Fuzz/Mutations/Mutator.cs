using System.Text;

namespace Musnad.Fuzz.Mutations;

/// <summary>Damages inputs: flipped bits, cuts, doubled and misplaced pieces, nesting without end, hostile tokens.</summary>
/// <param name="seeds">Well-formed inputs, spliced into each other.</param>
/// <param name="tokens">Pieces that parsers stumble over.</param>
public sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> tokens)
{
    private const int UsualLimit = 64 << 10;
    private const int LargeLimit = 3 << 20;
    private const int LargeOneIn = 150;
    private const int MostSteps = 8;

    /// <summary>The input of a number; the same for the same seed and number.</summary>
    public byte[] Create(ulong seed, int number)
    {
        var random = new SeededRandom(seed * 0x2545F4914F6CDD1D + (ulong)number);
        random.Next(2);
        var input = new List<byte>(random.Pick(seeds));
        int limit = random.OneIn(LargeOneIn) ? LargeLimit : UsualLimit;
        int steps = 1 + random.Next(MostSteps);
        for (int i = 0; i < steps; i++)
        {
            Mutate(input, random, limit);
        }

        if (input.Count > limit)
        {
            input.RemoveRange(limit, input.Count - limit);
        }

        return [.. input];
    }

    private void Mutate(List<byte> input, SeededRandom random, int limit)
    {
        switch (random.Next(10))
        {
            case 0 when input.Count > 0:
                input[random.Next(input.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when input.Count > 0:
                input[random.Next(input.Count)] = (byte)random.Next(256);
                break;
            case 2:
                int kept = random.Next(input.Count + 1);
                input.RemoveRange(kept, input.Count - kept);
                break;
            case 3:
                (int from, int length) = Slice(input, random);
                input.RemoveRange(from, length);
                break;
            case 4:
                Double(input, random);
                break;
            case 5:
                Insert(input, random, SliceOf(random.Pick(seeds), random));
                break;
            case 6:
                Insert(input, random, Repeat(random.Pick(tokens), random, limit));
                break;
            case 7:
                Nest(input, random, limit);
                break;
            default:
                Insert(input, random, random.Pick(tokens));
                break;
        }
    }

    private static void Double(List<byte> input, SeededRandom random)
    {
        (int from, int length) = Slice(input, random);
        byte[] piece = [.. input.GetRange(from, length)];
        for (int times = 1 + random.Next(4); times > 0 && input.Count < LargeLimit; times--)
        {
            Insert(input, from, piece);
        }
    }

    private void Nest(List<byte> input, SeededRandom random, int limit)
    {
        byte[] open = random.Pick(tokens);
        byte[] close = random.Pick(tokens);
        int times = Times(open.Length + close.Length, random, limit);
        int at = random.Next(input.Count + 1);
        Insert(input, at, Repeat(close, times));
        Insert(input, random.Next(at + 1), Repeat(open, times));
    }

    private static byte[] Repeat(byte[] piece, SeededRandom random, int limit) =>
        Repeat(piece, Times(piece.Length, random, limit));

    private static byte[] Repeat(byte[] piece, int times)
    {
        var repeated = new byte[piece.Length * times];
        for (int i = 0; i < times; i++)
        {
            piece.CopyTo(repeated, i * piece.Length);
        }

        return repeated;
    }

    private static int Times(int length, SeededRandom random, int limit) =>
        1 + random.Next(random.OneIn(3) ? Math.Max(1, limit / Math.Max(1, length)) : 40);

    private static void Insert(List<byte> input, SeededRandom random, byte[] piece) =>
        Insert(input, random.Next(input.Count + 1), piece);

    /// <summary>Inserts a whole array at once: a sequence of unknown length would be inserted byte by byte.</summary>
    private static void Insert(List<byte> input, int at, byte[] piece) => input.InsertRange(at, piece.AsSpan());

    private static byte[] SliceOf(byte[] bytes, SeededRandom random)
    {
        int from = random.Next(bytes.Length);
        return bytes[from..(from + random.Next(bytes.Length - from + 1))];
    }

    private static (int From, int Length) Slice(List<byte> input, SeededRandom random)
    {
        int from = random.Next(input.Count + 1);
        return (from, random.Next(Math.Min(input.Count - from, 4096) + 1));
    }

    /// <summary>Texts as bytes of UTF-8.</summary>
    public static IReadOnlyList<byte[]> Encode(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
