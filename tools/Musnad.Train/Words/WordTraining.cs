using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Learning;

namespace Musnad.Train.Words;

/// <summary>Makes the model of words: parts and tags from PUD, parts also from NewsFANE, frequencies of forms from ANT.</summary>
internal static class WordTraining
{
    private const int Rounds = 8;
    private const int Scale = 64;

    /// <summary>Trains with all texts of the data folder.</summary>
    public static ModelFile Train(string data, TextWriter log)
    {
        List<string[]> running = [.. RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz"))];
        ushort[] forms = Forms(running, out HashSet<string> words);
        List<CorpusWord[]> pud = Treebank.ReadPud(Path.Combine(data, "nlp", "ud-arabic-pud.conllu"));
        List<CorpusWord[]> news = NewsFane.Read(Path.Combine(data, "nlp", "newsfane-gold.txt"), words.Contains);
        return Train(running, forms, pud, news, log);
    }

    /// <summary>How often forms occur in running text.</summary>
    public static ushort[] Forms(IReadOnlyList<string[]> running, out HashSet<string> words)
    {
        Dictionary<string, int> counts = RunningText.Count(running);
        words = [.. counts.Keys];
        return FormCounts.Layout(counts, 2);
    }

    /// <summary>Trains with the given sentences.</summary>
    public static ModelFile Train(IReadOnlyList<string[]> running, ushort[] forms, List<CorpusWord[]> pud, List<CorpusWord[]> news, TextWriter log)
    {
        var counts = new FormCounts(forms);
        var splits = new SplitTrainer(counts);
        var shuffle = new Shuffle(20261123);
        List<CorpusWord[]> known = [.. pud.Select((sentence, i) => i % 4 == 3 ? Forget(sentence) : sentence)];
        for (int round = 0; round < 2; round++)
        {
            shuffle.Apply(known);
            log.WriteLine($"parts, treebank only, round {round + 1}: {splits.Epoch(known)} errors");
        }

        List<CorpusWord[]> all = [.. known, .. known, .. news.Select((sentence, i) => i % 4 == 3 ? Forget(sentence) : sentence)];
        for (int round = 0; round < Rounds; round++)
        {
            shuffle.Apply(all);
            log.WriteLine($"parts, round {round + 1}: {splits.Epoch(all)} errors");
        }

        (uint[] wayKeys, short[] wayWeights) = WeightTable.Layout(splits.Ways.Averaged(Scale, 1, 8));
        List<KeyValuePair<uint, short[]>> rows = splits.Rows.Averaged(Scale, 2, 8);
        List<TaggedSentence> tagged = [.. pud.Select((sentence, i) => new TaggedSentence(i % 4 == 3 ? Forget(sentence) : sentence, SplitsOf(sentence), i / 20 % 2))];
        StemCodes[] halves = [.. Enumerable.Range(0, 2).Select(half => new StemCodes(Usages(tagged.Where(sentence => sentence.List != half))))];
        return Tag(tagged, Usages(tagged), halves);

        uint[] Usages(IEnumerable<TaggedSentence> part) =>
            StemCodes.Layout(TagUsages.Count(new WordModel(Tag([.. part], StemCodes.Layout([]))), running));

        ModelFile Tag(List<TaggedSentence> sentences, uint[] usages, params StemCodes[] lists)
        {
            var tags = new TagTrainer(counts, lists);
            var order = new Shuffle(20261123);
            for (int round = 0; round < Rounds; round++)
            {
                order.Apply(sentences);
                log.WriteLine($"tags, round {round + 1}: {tags.Epoch(sentences)} errors");
            }

            (uint[] rowKeys, short[] rowWeights) = WeightTable.Layout([.. rows, .. tags.Rows.Averaged(Scale, 1, 8)]);
            log.WriteLine($"{wayKeys.Length} weights of ways, {rowKeys.Length} rows");
            return new ModelFile(
                WordModel.Kind,
                ModelFile.Section<ushort>(forms),
                ModelFile.Section<uint>(wayKeys),
                ModelFile.Section<short>(wayWeights),
                ModelFile.Section<uint>(rowKeys),
                ModelFile.Section<short>(rowWeights),
                ModelFile.Section<uint>(usages));
        }
    }

    /// <summary>The split of each word that the treebank gives.</summary>
    public static WordSplit[] SplitsOf(CorpusWord[] sentence) =>
        [.. sentence.Select(word => new WordSplit(word.Conjunction ?? false, word.Preposition ?? '\0', word.Article ?? false, word.Enclitic ?? 0))];

    private static CorpusWord[] Forget(CorpusWord[] sentence) => [.. sentence.Select(word => word with { Ending = WordEnding.Unknown })];
}
