using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Learning;

namespace Musnad.Train.Words;

/// <summary>Learns how words are taken apart, also from words of which a corpus tells only some parts: of the ways that agree the one that scores best counts as right.</summary>
internal sealed class SplitTrainer(FormCounts forms)
{
    private readonly Dictionary<(string, WordEnding), Form> _forms = [];

    /// <summary>Weights of the ways themselves.</summary>
    public Perceptron Ways { get; } = new(1);

    /// <summary>Weights of neighbours.</summary>
    public Perceptron Rows { get; } = new(WordModel.Width);

    /// <summary>Goes over the sentences once.</summary>
    /// <returns>How many words were taken apart wrongly on the way.</returns>
    public int Epoch(IReadOnlyList<CorpusWord[]> sentences)
    {
        int errors = 0;
        foreach (CorpusWord[] sentence in sentences)
        {
            int last = 0;
            Form before = Of("", WordEnding.Unknown);
            Form current = Of(sentence[0].Folded, sentence[0].Ending);
            for (int i = 0; i < sentence.Length; i++)
            {
                Form after = i + 1 < sentence.Length ? Of(sentence[i + 1].Folded, sentence[i + 1].Ending) : Of("", WordEnding.Unknown);
                int chosen = 0;
                if (current.Ways.Length > 1)
                {
                    int history = Rows.RowOf(WordFeatures.ClassBefore(last));
                    chosen = Choose(sentence[i], before, current, after, history, ref errors);
                }

                last = current.Ways[chosen].Split.Class;
                before = current;
                current = after;
            }
        }

        return errors;
    }

    private int Choose(CorpusWord word, Form before, Form current, Form after, int history, ref int errors)
    {
        int best = -1;
        int right = -1;
        int bestScore = 0;
        int rightScore = 0;
        for (int way = 0; way < current.Ways.Length; way++)
        {
            (WordSplit split, int[] rows) = current.Ways[way];
            int column = split.Class;
            int score = Ways.Sum(rows, 0) + Rows.Sum(before.Before, column) + Rows.Sum(after.After, column) + Rows.Sum([history], column);
            if (best < 0 || score > bestScore)
            {
                best = way;
                bestScore = score;
            }

            if (word.Admits(split) && (right < 0 || score > rightScore))
            {
                right = way;
                rightScore = score;
            }
        }

        if (right < 0)
        {
            return best;
        }

        Ways.Step();
        Rows.Step();
        Ways.See(current.Ways[right].Rows);
        Rows.See(before.Before);
        Rows.See(after.After);
        Rows.See([history]);
        if (right != best)
        {
            errors++;
            Update(before, current, after, history, right, 1);
            Update(before, current, after, history, best, -1);
        }

        return right;
    }

    private void Update(Form before, Form current, Form after, int history, int way, int change)
    {
        int column = current.Ways[way].Split.Class;
        Ways.Update(current.Ways[way].Rows, 0, change);
        Rows.Update(before.Before, column, change);
        Rows.Update(after.After, column, change);
        Rows.Update([history], column, change);
    }

    private Form Of(string word, WordEnding ending)
    {
        if (_forms.TryGetValue((word, ending), out Form? form))
        {
            return form;
        }

        Span<uint> keys = stackalloc uint[WordFeatures.Most];
        Span<WordSplit> splits = stackalloc WordSplit[WordSplit.Most];
        int[] before = Rows.RowsOf(keys[..WordFeatures.Neighbour(word, true, keys)]);
        int[] after = Rows.RowsOf(keys[..WordFeatures.Neighbour(word, false, keys)]);
        var ways = new (WordSplit, int[])[WordSplit.Enumerate(word, ending, splits)];
        for (int i = 0; i < ways.Length; i++)
        {
            ways[i] = (splits[i], ways.Length == 1 ? [] : Ways.RowsOf(keys[..WordFeatures.Split(word, ending, splits[i], forms, keys)]));
        }

        form = new Form(before, after, ways);
        _forms.Add((word, ending), form);
        return form;
    }

    private sealed record Form(int[] Before, int[] After, (WordSplit Split, int[] Rows)[] Ways);
}
