using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Learning;
using Musnad.Train.Words;

namespace Musnad.Train.Names;

/// <summary>Makes the model of names from NewsFANE, AQMAR and the sample of Wojood, with clusters of stems from ANT and these texts.</summary>
internal static class NameTraining
{
    private const int Rounds = 8;
    private const int Scale = 64;
    private const int BlockLength = 20;
    private const ulong Seed = 7;

    /// <summary>Trains with all texts of the data folder and the words model that is shipped.</summary>
    public static ModelFile Train(string data, TextWriter log) => Train(Read(data, WordModel.Default), out _, everything: true, log);

    /// <summary>The texts with names, and the clusters of the stems of all texts.</summary>
    public static NameTexts Read(string data, WordModel model)
    {
        Dictionary<string, int> counts = RunningText.Count(RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz")));
        List<NamedSentence> news = Analysed(NewsFane.Read(Path.Combine(data, "nlp", "newsfane-gold.txt"), counts.ContainsKey));
        List<NamedSentence> others = Analysed([.. NamedText.ReadFolder(Path.Combine(data, "nlp", "aqmar")), .. NamedText.ReadFolder(Path.Combine(data, "nlp", "wojood-sample"))]);
        var stems = new List<string[]>();
        foreach (string[] words in RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz")))
        {
            var analyses = new WordAnalysis[words.Length];
            model.Analyze(words, analyses);
            stems.Add(StemsOf(words, analyses));
        }

        stems.AddRange(news.Concat(others).Select(sentence => StemsOf(sentence.Words, sentence.Analyses)));
        return new NameTexts(news, others, StemClusters.Layout(ClusterTraining.Train(stems)));

        List<NamedSentence> Analysed(List<CorpusWord[]> sentences) => [.. sentences.Select(sentence => NamedSentence.Of(sentence, model))];
    }

    /// <summary>Trains on everything, or on all but every tenth block of NewsFANE.</summary>
    public static ModelFile Train(NameTexts texts, out List<NamedSentence> heldOut, bool everything, TextWriter log)
    {
        heldOut = [];
        var learned = new List<NamedSentence>(texts.Others);
        for (int i = 0; i < texts.News.Count; i++)
        {
            bool held = !everything && (ulong)(i / BlockLength) % 10 == Seed;
            (held ? heldOut : learned).Add(texts.News[i]);
        }

        var trainer = new NameTrainer(new StemClusters(texts.Clusters));
        var shuffle = new Shuffle(20261123);
        for (int round = 0; round < Rounds; round++)
        {
            shuffle.Apply(learned);
            log.WriteLine($"names, round {round + 1}: {trainer.Epoch(learned)} errors");
        }

        List<KeyValuePair<uint, short[]>> rows = trainer.Rows.Averaged(Scale, 2, 12);
        (uint[] keys, short[] weights) = WeightTable.Layout(rows);
        log.WriteLine($"{rows.Count} rows");
        return new ModelFile(NameModel.Kind, ModelFile.Section<uint>(texts.Clusters), ModelFile.Section<uint>(keys), ModelFile.Section<short>(weights));
    }

    private static string[] StemsOf(string[] words, WordAnalysis[] analyses)
    {
        var stems = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            string stem = words[i][analyses[i].Proclitics..(words[i].Length - analyses[i].Enclitic)];
            stems[i] = analyses[i].HasArticle && stem.StartsWith('ل') && stem.Length > 1 ? "ا" + stem : char.IsAsciiDigit(words[i][0]) ? "0" : stem;
        }

        return stems;
    }
}
