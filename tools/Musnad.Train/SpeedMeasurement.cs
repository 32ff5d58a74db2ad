using System.Diagnostics;
using Musnad.Arabic.Models;
using Musnad.Train.Corpora;

namespace Musnad.Train;

/// <summary>Measures how fast the shipped models load and read running text, on one thread.</summary>
internal static class SpeedMeasurement
{
    /// <summary>Prints the figures.</summary>
    public static void Run(string data)
    {
        string[][] sentences = [.. RunningText.Read(Path.Combine(data, "corpora", "ant-2013-2017.jsonl.gz")).Take(15_000)];
        var clock = Stopwatch.StartNew();
        WordModel words = WordModel.Default;
        double wordsLoaded = clock.Elapsed.TotalMilliseconds;
        NameModel names = NameModel.Default;
        Console.WriteLine($"loaded: words in {wordsLoaded:F1} ms, names in {clock.Elapsed.TotalMilliseconds - wordsLoaded:F1} ms");
        Read(words, names, [.. Enumerable.Repeat(sentences.Take(500), 30).SelectMany(part => part)], "a short text again and again");
        Read(words, names, sentences, "running text");
    }

    private static void Read(WordModel words, NameModel names, string[][] sentences, string what)
    {
        int longest = sentences.Max(sentence => sentence.Length);
        var analyses = new WordAnalysis[longest];
        var labels = new NameLabel[longest];
        for (int round = 0; round < 4; round++)
        {
            long count = 0;
            long ofWords = 0;
            var clock = Stopwatch.StartNew();
            TimeSpan before = Environment.CpuUsage.UserTime;
            foreach (string[] sentence in sentences)
            {
                long start = Stopwatch.GetTimestamp();
                words.Analyze(sentence, analyses);
                ofWords += Stopwatch.GetTimestamp() - start;
                names.Label(sentence, analyses, labels);
                count += sentence.Length;
            }

            double seconds = clock.Elapsed.TotalSeconds;
            Console.WriteLine($"{what}, {count} words: {count / (Environment.CpuUsage.UserTime - before).TotalSeconds:F0} a second of processor time, {count / seconds:F0} a second; share of the model of words {(double)ofWords / Stopwatch.Frequency / seconds:P0}");
        }
    }
}
