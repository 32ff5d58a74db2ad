using Musnad.Arabic.Models;
using Musnad.Train.Learning;

namespace Musnad.Train.Names;

/// <summary>Learns to find names.</summary>
internal sealed class NameTrainer(StemCodes clusters, params StemCodes[] usages)
{
    /// <summary>By how much a name must win over "outside" in training: else too few names are found.</summary>
    private const int Margin = 8;

    private readonly Dictionary<(string, WordAnalysis, int), Form> _forms = [];

    /// <summary>The weights.</summary>
    public Perceptron Rows { get; } = new(NameModel.Width);

    /// <summary>Goes over the sentences once; history is what the model itself says, as it will be when reading.</summary>
    public int Epoch(IReadOnlyList<NamedSentence> sentences)
    {
        int errors = 0;
        Span<int> scores = stackalloc int[NameModel.Width];
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        Span<uint> stems = stackalloc uint[3];
        Span<int> kinds = stackalloc int[3];
        Span<int> used = stackalloc int[3];
        var all = new int[6][];
        foreach (NamedSentence sentence in sentences)
        {
            Form[] forms = [.. sentence.Words.Zip(sentence.Analyses, (word, analysis) => Of(word, analysis, sentence.List))];
            Form edge = Of("", default, 0);
            int last = 0;
            int beforeLast = 0;
            for (int i = 0; i < forms.Length; i++)
            {
                for (int k = 0; k < 5; k++)
                {
                    all[k] = At(i + k - 2).Rows[k];
                }

                for (int k = 0; k < 3; k++)
                {
                    stems[k] = At(i + k - 1).Stem;
                    kinds[k] = At(i + k - 1).Cluster;
                    used[k] = At(i + k - 1).Usage;
                }

                NameContext context = NameModel.ContextOf(
                    sentence.Analyses[i],
                    i > 0 ? sentence.Analyses[i - 1] : default,
                    i + 1 < forms.Length ? sentence.Analyses[i + 1] : default,
                    stems,
                    kinds,
                    used);
                all[5] = Rows.RowsOf(keys[..NameFeatures.Joint(last, beforeLast, context, keys)]);
                scores.Clear();
                foreach (int[] rows in all)
                {
                    Rows.AddTo(rows, scores);
                }

                int right = (int)sentence.Labels[i];
                if (right != 0)
                {
                    scores[0] += Margin;
                }

                int best = 0;
                for (int label = 1; label < NameModel.Labels; label++)
                {
                    best = scores[label] > scores[best] && NameModel.MayFollow(label, last) ? label : best;
                }

                bool reachable = NameModel.MayFollow(right, last);
                Rows.Step();
                foreach (int[] rows in all)
                {
                    Rows.See(rows);
                    if (best != right && reachable)
                    {
                        Rows.Update(rows, right, 1);
                        Rows.Update(rows, best, -1);
                    }
                }

                errors += best == right ? 0 : 1;
                beforeLast = last;
                last = best;
            }

            Form At(int place) => place < 0 || place >= forms.Length ? edge : forms[place];
        }

        return errors;
    }

    private Form Of(string word, WordAnalysis analysis, int list)
    {
        if (_forms.TryGetValue((word, analysis, list), out Form? form))
        {
            return form;
        }

        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        uint stem = NameFeatures.Stem(word, analysis);
        int cluster = clusters.Of(stem);
        int usage = usages.Length == 0 ? 0 : usages[list].Of(stem);
        var rows = new int[5][];
        for (int offset = -2; offset <= 2; offset++)
        {
            int count = offset == 0
                ? NameFeatures.Own(word, analysis, stem, cluster, usage, keys)
                : NameFeatures.Neighbour(word, analysis, stem, cluster, usage, offset, keys);
            rows[offset + 2] = Rows.RowsOf(keys[..count]);
        }

        form = new Form(rows, stem, cluster, usage);
        _forms.Add((word, analysis, list), form);
        return form;
    }

    private sealed record Form(int[][] Rows, uint Stem, int Cluster, int Usage);
}
