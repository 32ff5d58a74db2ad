using Musnad.Arabic.Models;

namespace Musnad.Train.Names;

/// <summary>Measures a model of names: a name counts when its first word, its last word and its kind are right.</summary>
internal sealed class NameEvaluation
{
    private static readonly string[] Kinds = ["people", "bodies and organizations", "states and places"];

    private readonly int[] _gold = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _right = new int[3];

    /// <summary>Adds sentences.</summary>
    public void Add(NameModel model, IEnumerable<NamedSentence> sentences)
    {
        foreach (NamedSentence sentence in sentences)
        {
            var labels = new NameLabel[sentence.Words.Length];
            model.Label(sentence.Words, sentence.Analyses, labels);
            HashSet<(int, int, int)> gold = [.. Names(sentence.Labels)];
            foreach ((int start, int end, int kind) in Names(labels))
            {
                _found[kind]++;
                _right[kind] += gold.Contains((start, end, kind)) ? 1 : 0;
            }

            foreach ((_, _, int kind) in gold)
            {
                _gold[kind]++;
            }
        }
    }

    /// <summary>F1 over all kinds.</summary>
    public double F1 => 2.0 * _right.Sum() / Math.Max(1, _gold.Sum() + _found.Sum());

    /// <summary>Precision, recall and F1 by kind, one line each.</summary>
    public IEnumerable<string> Lines()
    {
        for (int kind = 0; kind < 3; kind++)
        {
            yield return Line(Kinds[kind], _gold[kind], _found[kind], _right[kind]);
        }

        yield return Line("all", _gold.Sum(), _found.Sum(), _right.Sum());
    }

    private static string Line(string name, int gold, int found, int right) =>
        $"{name}: {gold} names, precision {(double)right / Math.Max(1, found):P1}, recall {(double)right / Math.Max(1, gold):P1}, F1 {2.0 * right / Math.Max(1, gold + found):P1}";

    private static IEnumerable<(int Start, int End, int Kind)> Names(NameLabel[] labels)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
            {
                continue;
            }

            int start = i;
            int kind = ((int)labels[i] - 1) / 2;
            var inside = (NameLabel)((2 * kind) + 2);
            while (i + 1 < labels.Length && labels[i + 1] == inside)
            {
                i++;
            }

            yield return (start, i + 1, kind);
        }
    }
}
