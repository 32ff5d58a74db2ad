using System.Globalization;
using System.Text;

namespace Musnad.ReadBack.Readers;

/// <summary>brat's folder: lines end where Python ends them, offsets are code points.</summary>
internal static class BratReader
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\v', '\f', '\x1C', '\x1D', '\x1E', '\x85', '\u2028', '\u2029'];

    public static Count Read(string folder, HeldRecords records)
    {
        var count = new Count(records);
        foreach (string file in Directory.EnumerateFiles(folder, "*.ann"))
        {
            string article = Path.GetFileNameWithoutExtension(file);
            count.Compared(records.Texts.TryGetValue(article, out Musnad.Text.SourceText? text) && Whole(Path.ChangeExtension(file, ".txt")) == text.ToString());
            foreach (string[] cells in File.ReadAllText(file).Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 3)))
            {
                bool statement = cells[1].StartsWith("Statement:", StringComparison.Ordinal);
                count.Statements += cells[0][0] == 'E' && statement ? 1 : 0;
                count.Tellings += cells[0][0] == 'E' && !statement ? 1 : 0;
                if (cells[0][0] == 'T')
                {
                    Fragments(cells, article, records, count);
                }
            }
        }

        return count;
    }

    /// <summary>The text with all it begins with: one of the corpus begins with what elsewhere is a byte order mark.</summary>
    private static string Whole(string file) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(File.ReadAllBytes(file));

    private static void Fragments(string[] cells, string article, HeldRecords records, Count count)
    {
        string words = cells[2];
        bool equal = true;
        foreach (string fragment in cells[1][(cells[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';'))
        {
            long[] offsets = [.. fragment.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
            int units = records.Texts[article] is var text ? text.FromCodePoints((int)offsets[1]) - text.FromCodePoints((int)offsets[0]) : 0;
            equal &= words.Length >= units && records.Holds(article, offsets[0], offsets[1], words[..units]);
            words = words[Math.Min(words.Length, units + 1)..];
        }

        count.Compared(equal && words.Length == 0);
    }
}
