using System.Diagnostics;
using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Names;
using Musnad.Train.Words;

namespace Musnad.Train;

/// <summary>Trains on what may be trained on and prints what the models reach on what was held out.</summary>
internal static class Evaluation
{
    /// <summary>Measures one kind of model.</summary>
    public static void Run(string data, string what, bool showErrors)
    {
        if (what == "words")
        {
            Words(data, showErrors);
        }
        else
        {
            Names(data, showErrors);
        }
    }

    private static void Names(string data, bool showErrors)
    {
        var clock = Stopwatch.StartNew();
        NameTexts texts = NameTraining.Read(data, WordModel.Default);
        Console.WriteLine($"texts and clusters in {clock.Elapsed.TotalSeconds:F1} s");
        clock.Restart();
        var model = new NameModel(ModelFile.Parse(NameTraining.Train(texts, out List<NamedSentence> heldOut, everything: false, showErrors ? Console.Out : TextWriter.Null).ToBytes(), NameModel.Kind));
        Console.WriteLine($"trained in {clock.Elapsed.TotalSeconds:F1} s");
        var score = new NameEvaluation();
        score.Add(model, heldOut);
        foreach (string line in score.Lines())
        {
            Console.WriteLine(line);
        }

        Speed(model, [.. texts.News.Concat(texts.Others)]);
    }

    private static void Speed(NameModel model, NamedSentence[] sentences)
    {
        var labels = new NameLabel[4096];
        for (int round = 0; round < 3; round++)
        {
            long words = 0;
            TimeSpan before = Environment.CpuUsage.UserTime;
            foreach (NamedSentence sentence in sentences)
            {
                model.Label(sentence.Words, sentence.Analyses, labels);
                words += sentence.Words.Length;
            }

            Console.WriteLine($"names: {words / (Environment.CpuUsage.UserTime - before).TotalSeconds:F0} words a second of processor time");
        }
    }

    private static void Words(string data, bool showErrors)
    {
        ushort[] forms = WordTraining.Forms(data, out HashSet<string> known);
        List<CorpusWord[]> pud = Treebank.ReadPud(Path.Combine(data, "nlp", "ud-arabic-pud.conllu"));
        List<CorpusWord[]> news = NewsFane.Read(Path.Combine(data, "nlp", "newsfane-gold.txt"), known.Contains);
        var clock = Stopwatch.StartNew();
        var model = new WordModel(ModelFile.Parse(WordTraining.Train(forms, pud, news, showErrors ? Console.Out : TextWriter.Null).ToBytes(), WordModel.Kind));
        Console.WriteLine($"trained in {clock.Elapsed.TotalSeconds:F1} s");
        foreach (string part in (ReadOnlySpan<string>)["dev", "test"])
        {
            List<CorpusWord[]> padt = Treebank.ReadPadt(Path.Combine(data, "nlp", $"padt-{part}.conllu"));
            foreach (bool endings in (ReadOnlySpan<bool>)[false, true])
            {
                var score = new WordEvaluation();
                score.Add(model, padt, endings);
                Console.WriteLine($"PADT {part}, ة {(endings ? "known" : "folded")}: words F1 {score.WordsF1:P2}, tags in coarse classes {score.CoarseAccuracy:P2}");
                if (showErrors && endings && part == "dev")
                {
                    foreach ((string error, int count) in score.Errors.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(150))
                    {
                        Console.WriteLine($"  {count} {error}");
                    }
                }
            }
        }

        var crossed = new WordEvaluation();
        for (int fold = 0; fold < 5; fold++)
        {
            List<CorpusWord[]> rest = [.. pud.Where((_, i) => i % 5 != fold)];
            var partial = new WordModel(ModelFile.Parse(WordTraining.Train(forms, rest, news, TextWriter.Null).ToBytes(), WordModel.Kind));
            crossed.Add(partial, pud.Where((_, i) => i % 5 == fold), true);
        }

        Console.WriteLine($"PUD, five-fold: words F1 {crossed.WordsF1:P2}, tags {crossed.TagAccuracy:P2}, in coarse classes {crossed.CoarseAccuracy:P2}");
        Speed(model, [.. pud.Concat(news).Select(sentence => sentence.Select(word => word.Folded).ToArray())]);
    }

    private static void Speed(WordModel model, string[][] sentences)
    {
        var analyses = new WordAnalysis[4096];
        for (int round = 0; round < 5; round++)
        {
            long words = 0;
            TimeSpan before = Environment.CpuUsage.UserTime;
            foreach (string[] sentence in sentences)
            {
                model.Analyze(sentence, analyses);
                words += sentence.Length;
            }

            Console.WriteLine($"words: {words / (Environment.CpuUsage.UserTime - before).TotalSeconds:F0} a second of processor time");
        }
    }
}
