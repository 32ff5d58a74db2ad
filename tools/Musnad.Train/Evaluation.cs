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
        switch (what)
        {
            case "words":
                Words(data, showErrors);
                break;
            case "names":
                Names(data, showErrors);
                break;
            default:
                SpeedMeasurement.Run(data);
                break;
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
    }

    private static void Words(string data, bool showErrors)
    {
        List<string[]> running = [.. RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz"))];
        ushort[] forms = WordTraining.Forms(running, out HashSet<string> known);
        List<CorpusWord[]> pud = Treebank.ReadPud(Path.Combine(data, "nlp", "ud-arabic-pud.conllu"));
        List<CorpusWord[]> news = NewsFane.Read(Path.Combine(data, "nlp", "newsfane-gold.txt"), known.Contains);
        var clock = Stopwatch.StartNew();
        var model = new WordModel(ModelFile.Parse(WordTraining.Train(running, forms, pud, news, showErrors ? Console.Out : TextWriter.Null).ToBytes(), WordModel.Kind));
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
            var partial = new WordModel(ModelFile.Parse(WordTraining.Train(running, forms, rest, news, TextWriter.Null).ToBytes(), WordModel.Kind));
            crossed.Add(partial, pud.Where((_, i) => i % 5 == fold), true);
        }

        Console.WriteLine($"PUD, five-fold: words F1 {crossed.WordsF1:P2}, tags {crossed.TagAccuracy:P2}, in coarse classes {crossed.CoarseAccuracy:P2}");    }
}
