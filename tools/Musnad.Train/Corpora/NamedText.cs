using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>Reads corpora with one written word and its name labels a line: AQMAR and the sample of Wojood.</summary>
internal static class NamedText
{
    /// <summary>The sentences of all files of a folder that have the ending.</summary>
    public static List<CorpusWord[]> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<CorpusWord[]> Read(string path)
    {
        var words = new List<CorpusWord>();
        foreach (string line in File.ReadLines(path))
        {
            string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length < 2)
            {
                if (words.Count > 0)
                {
                    yield return [.. words];
                }

                words.Clear();
                continue;
            }

            string written = columns[0] is "$#$" ? "." : columns[0];
            string bare = written.TrimEnd('؛', '،', ':', '.');
            NameLabel label = LabelOf(columns.AsSpan(1), words.Count > 0 ? words[^1].Name!.Value : NameLabel.Outside);
            if (bare.Length > 0 && bare.Length < written.Length && !char.IsDigit(bare[^1]))
            {
                words.Add(new CorpusWord { Folded = ArabicFolding.Fold(bare), Ending = CorpusWord.EndingOf(bare), Name = label });
                words.Add(new CorpusWord { Folded = written[bare.Length..], Name = NameLabel.Outside });
            }
            else if (ArabicFolding.Fold(written) is { Length: > 0 } folded)
            {
                words.Add(new CorpusWord { Folded = folded, Ending = CorpusWord.EndingOf(written), Name = label });
            }
        }

        if (words.Count > 0)
        {
            yield return [.. words];
        }
    }

    /// <summary>Of nested labels the outermost that is a person, a body or a place.</summary>
    private static NameLabel LabelOf(ReadOnlySpan<string> labels, NameLabel last)
    {
        foreach (string label in labels)
        {
            NameLabel begin = label.Length < 3 ? NameLabel.Outside : label[2..] switch
            {
                "PER" or "PERS" => NameLabel.BeginPerson,
                "ORG" => NameLabel.BeginOrganization,
                "GPE" or "LOC" or "FAC" => NameLabel.BeginPlace,
                _ => NameLabel.Outside,
            };
            if (begin != NameLabel.Outside)
            {
                return label[0] == 'I' && (last == begin || last == begin + 1) ? begin + 1 : begin;
            }
        }

        return NameLabel.Outside;
    }
}
