using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Learning;
using Musnad.Train.Words;

namespace Musnad.Train.Names;

/// <summary>Makes the model of names from NewsFANE, AQMAR and the sample of Wojood, with clusters of stems from ANT and these texts.</summary>
internal static class NameTraining
{
    private const int Rounds = 8;
    private const int FirstRounds = 4;
    private const int Scale = 64;
    private const int BlockLength = 20;
    private const int HeldOut = 7;

    /// <summary>Trains with all texts of the data folder and the words model that is shipped.</summary>
    public static ModelFile Train(string data, TextWriter log) => Train(Read(data, WordModel.Default), out _, everything: true, log);

    /// <summary>The texts with names, and the clusters of the stems of all texts.</summary>
    public static NameTexts Read(string data, WordModel model)
    {
        Dictionary<string, int> counts = RunningText.Count(RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz")));
        List<NamedSentence> news = Analysed(NewsFane.Read(Path.Combine(data, "nlp", "newsfane-gold.txt"), counts.ContainsKey));
        List<NamedSentence> others = Analysed([.. NamedText.ReadFolder(Path.Combine(data, "nlp", "aqmar")), .. NamedText.ReadFolder(Path.Combine(data, "nlp", "wojood-sample"))]);
        var running = new List<NamedSentence>();
        foreach (string[] words in RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz")))
        {
            var analyses = new WordAnalysis[words.Length];
            model.Analyze(words, analyses);
            running.Add(new NamedSentence(words, analyses, new NameLabel[words.Length]));
        }

        List<string[]> stems = [.. running.Concat(news).Concat(others).Select(StemsOf)];
        return new NameTexts(news, others, running, StemCodes.Layout(ClusterTraining.Train(stems)));

        List<NamedSentence> Analysed(List<CorpusWord[]> sentences) => [.. sentences.Select(sentence => NamedSentence.Of(sentence, model))];
    }

    /// <summary>In two steps: a first model labels running text; how it labels the stems there becomes a feature of the second, whose sentences use the labels of a first model that has not seen them. Trains on everything, or on all but every tenth block of NewsFANE.</summary>
    public static ModelFile Train(NameTexts texts, out List<NamedSentence> heldOut, bool everything, TextWriter log)
    {
        heldOut = [];
        var learned = new List<NamedSentence>(texts.Others.Select((sentence, i) => sentence with { List = i / BlockLength % 2 }));
        for (int i = 0; i < texts.News.Count; i++)
        {
            bool held = !everything && i / BlockLength % 10 == HeldOut;
            (held ? heldOut : learned).Add(texts.News[i] with { List = i / BlockLength % 2 });
        }

        var clusters = new StemCodes(texts.Clusters);
        StemCodes[] halves = [.. Enumerable.Range(0, 2).Select(half => new StemCodes(Usages(learned.Where(sentence => sentence.List != half))))];
        return Fit(learned, Rounds, Usages(learned), halves);

        uint[] Usages(IEnumerable<NamedSentence> part)
        {
            var first = new NameModel(Fit([.. part], FirstRounds, StemCodes.Layout([])));
            return StemCodes.Layout(NameUsages.Count(first, texts.Running, StemsOf));
        }

        ModelFile Fit(List<NamedSentence> sentences, int rounds, uint[] shipped, params StemCodes[] lists)
        {
            var trainer = new NameTrainer(clusters, lists);
            var shuffle = new Shuffle(20261123);
            List<NamedSentence> order = [.. sentences];
            for (int round = 0; round < rounds; round++)
            {
                shuffle.Apply(order);
                log.WriteLine($"names, round {round + 1}: {trainer.Epoch(order)} errors");
            }

            List<KeyValuePair<uint, short[]>> rows = trainer.Rows.Averaged(Scale, 2, 20);
            (uint[] keys, short[] weights) = WeightTable.Layout(rows);
            log.WriteLine($"{rows.Count} rows");
            return new ModelFile(NameModel.Kind, ModelFile.Section<uint>(texts.Clusters), ModelFile.Section<uint>(shipped), ModelFile.Section<uint>(keys), ModelFile.Section<short>(weights));
        }
    }

    private static string[] StemsOf(NamedSentence sentence)
    {
        (string[] words, WordAnalysis[] analyses, _) = sentence;
        var stems = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            string stem = words[i][analyses[i].Proclitics..(words[i].Length - analyses[i].Enclitic)];
            stems[i] = analyses[i].HasArticle && stem.StartsWith('ل') && stem.Length > 1 ? "ا" + stem : char.IsAsciiDigit(words[i][0]) ? "0" : stem;
        }

        return stems;
    }
}
