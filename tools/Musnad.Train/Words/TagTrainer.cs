using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Learning;

namespace Musnad.Train.Words;

/// <summary>Learns the parts of speech of words that are taken apart.</summary>
internal sealed class TagTrainer(FormCounts forms, params StemCodes[] usages)
{
    private readonly Dictionary<(string, WordEnding, WordSplit, int), Form> _forms = [];

    /// <summary>The weights.</summary>
    public Perceptron Rows { get; } = new(WordModel.Width);

    /// <summary>Goes over the sentences once; history is what the tagger itself says, as it will be when reading.</summary>
    public int Epoch(IReadOnlyList<TaggedSentence> sentences)
    {
        int errors = 0;
        Span<int> scores = stackalloc int[WordModel.Width];
        foreach ((CorpusWord[] words, WordSplit[] splits, int list) in sentences)
        {
            int last = WordModel.Width - 1;
            int beforeLast = last;
            for (int i = 0; i < words.Length; i++)
            {
                int chosen = (int)PartOfSpeech.Punctuation;
                if (words[i].Folded.Any(char.IsLetterOrDigit))
                {
                    Form own = Of(words[i], splits[i], list);
                    int[] before = (i > 0 ? Of(words[i - 1], splits[i - 1], list) : Edge()).Before;
                    int[] after = (i + 1 < words.Length ? Of(words[i + 1], splits[i + 1], list) : Edge()).After;
                    int[] history = Rows.RowsOf([WordFeatures.TagWithClass(last, splits[i].Class), WordFeatures.TagPair(last, beforeLast), WordFeatures.TagWithStem(last, own.Stem)]);
                    scores.Clear();
                    int[][] all = [own.Own, before, after, history];
                    foreach (int[] rows in all)
                    {
                        Rows.AddTo(rows, scores);
                    }

                    chosen = Best(scores);
                    if (words[i].Pos is { } right)
                    {
                        Rows.Step();
                        bool wrong = chosen != (int)right;
                        errors += wrong ? 1 : 0;
                        foreach (int[] rows in all)
                        {
                            Rows.See(rows);
                            if (wrong)
                            {
                                Rows.Update(rows, (int)right, 1);
                                Rows.Update(rows, chosen, -1);
                            }
                        }
                    }
                }

                beforeLast = last;
                last = chosen;
            }
        }

        return errors;
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i <= (int)PartOfSpeech.Other; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private Form Edge() => Of(new CorpusWord { Folded = "" }, default, 0);

    private Form Of(CorpusWord word, WordSplit split, int list)
    {
        if (_forms.TryGetValue((word.Folded, word.Ending, split, list), out Form? form))
        {
            return form;
        }

        Span<uint> keys = stackalloc uint[WordFeatures.Most];
        uint stem = FeatureHash.Of(WordFeatures.Bare(word.Folded, split));
        int usage = usages.Length == 0 ? 0 : usages[list].Of(stem);
        form = new Form(
            Rows.RowsOf(keys[..WordFeatures.Tag(word.Folded, word.Ending, split, forms, usage, keys)]),
            Rows.RowsOf(keys[..WordFeatures.TagNeighbour(word.Folded, split, usage, true, keys)]),
            Rows.RowsOf(keys[..WordFeatures.TagNeighbour(word.Folded, split, usage, false, keys)]),
            stem);
        _forms.Add((word.Folded, word.Ending, split, list), form);
        return form;
    }

    private sealed record Form(int[] Own, int[] Before, int[] After, uint Stem);
}
