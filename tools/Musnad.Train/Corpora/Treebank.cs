using System.Globalization;
using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>Reads the written words of a Universal Dependencies treebank.</summary>
internal static class Treebank
{
    private static readonly HashSet<string> Pronouns = ["ه", "ي", "ك", "ها", "هم", "هن", "نا", "ني", "كم", "هما", "كما"];

    /// <summary>PUD: the parts of a written word are the tokens without a space between them. لأن and لكي are left whole, as in the other corpora.</summary>
    public static List<CorpusWord[]> ReadPud(string path)
    {
        var sentences = new List<CorpusWord[]>();
        foreach (List<string[]> lines in Sentences(path))
        {
            var words = new List<CorpusWord>();
            var parts = new List<string[]>();
            foreach (string[] token in lines)
            {
                bool mark = IsMark(token);
                if (mark && parts.Count > 0)
                {
                    words.Add(FromPud(parts));
                    parts.Clear();
                }

                parts.Add(token);
                if (mark || !token[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                {
                    words.Add(FromPud(parts));
                    parts.Clear();
                }
            }

            if (parts.Count > 0)
            {
                words.Add(FromPud(parts));
            }

            sentences.Add([.. words.Where(word => word.Folded.Length > 0)]);
        }

        return sentences;
    }

    /// <summary>PADT: the parts of a written word stand below a line that spans them. For measuring only.</summary>
    public static List<CorpusWord[]> ReadPadt(string path)
    {
        var sentences = new List<CorpusWord[]>();
        foreach (List<string[]> lines in Sentences(path))
        {
            var words = new List<CorpusWord>();
            for (int i = 0; i < lines.Count; i++)
            {
                string written = lines[i][1];
                var parts = new List<string[]>();
                int dash = lines[i][0].IndexOf('-', StringComparison.Ordinal);
                if (dash < 0)
                {
                    parts.Add(lines[i]);
                }
                else
                {
                    int last = int.Parse(lines[i][0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                    while (i + 1 < lines.Count && !lines[i + 1][0].Contains('-', StringComparison.Ordinal) && int.Parse(lines[i + 1][0], CultureInfo.InvariantCulture) <= last)
                    {
                        parts.Add(lines[++i]);
                    }
                }

                words.Add(new CorpusWord
                {
                    Folded = ArabicFolding.Fold(written),
                    Ending = CorpusWord.EndingOf(written),
                    Parts = [.. parts.Select(part => ArabicFolding.Fold(part[1]))],
                    Pos = PartsOfSpeech.OfUniversal(parts[MainPart(parts)]),
                });
            }

            sentences.Add([.. words]);
        }

        return sentences;
    }

    private static CorpusWord FromPud(List<string[]> parts)
    {
        string written = string.Concat(parts.Select(part => part[1]));
        int main = MainPart(parts);
        bool conjunction = false;
        char preposition = '\0';
        for (int i = 0; i < main; i++)
        {
            char letter = ArabicFolding.Fold(parts[i][1])[0];
            conjunction |= letter is 'و' or 'ف';
            preposition = letter is 'و' or 'ف' ? preposition : letter;
        }

        string stem = parts[main][1];
        if (preposition == 'ل' && ArabicFolding.Fold(stem) is "ان" or "كي")
        {
            preposition = '\0';
        }

        bool definite = parts[main][5].Contains("Definite=Def", StringComparison.Ordinal);
        bool article = definite && (preposition == 'ل' ? stem.StartsWith('ل') : stem.StartsWith("ال", StringComparison.Ordinal));
        bool known = parts.Count - main <= 2 && parts.Take(main).All(part => part[1].Length == 1);
        return new CorpusWord
        {
            Folded = ArabicFolding.Fold(written),
            Ending = CorpusWord.EndingOf(written),
            Conjunction = known ? conjunction : null,
            Preposition = known ? preposition : null,
            Article = known ? article : null,
            Enclitic = known ? ArabicFolding.Fold(string.Concat(parts.Skip(main + 1).Select(part => part[1]))).Length : null,
            Parts = [.. parts.Select(part => ArabicFolding.Fold(part[1]))],
            Pos = PartsOfSpeech.OfUniversal(parts[main]),
        };
    }

    /// <summary>The first part that is no proclitic; of له and به the preposition.</summary>
    private static int MainPart(List<string[]> parts)
    {
        int main = 0;
        while (main < parts.Count - 1
            && ArabicFolding.Fold(parts[main][1]) is ['و' or 'ف' or 'ب' or 'ل' or 'ك' or 'س'] proclitic
            && (proclitic is "و" or "ف" || parts[main + 1][3] != "PRON" || !Pronouns.Contains(ArabicFolding.Fold(parts[main + 1][1]))))
        {
            main++;
        }

        return main;
    }

    private static bool IsMark(string[] token) => token[3] is "PUNCT" or "SYM" || char.IsAsciiDigit(token[1][0]) || char.IsAsciiLetter(token[1][0]);

    private static IEnumerable<List<string[]>> Sentences(string path)
    {
        var lines = new List<string[]>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (lines.Count > 0)
                {
                    yield return lines;
                }

                lines = [];
            }
            else if (line[0] != '#')
            {
                lines.Add(line.Split('\t'));
            }
        }

        if (lines.Count > 0)
        {
            yield return lines;
        }
    }
}
