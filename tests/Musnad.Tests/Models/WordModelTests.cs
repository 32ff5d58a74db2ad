using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;
using Musnad.Train.Corpora;
using Musnad.Train.Words;
using Xunit;

namespace Musnad.Tests.Models;

public sealed class WordModelTests
{
    [Theory]
    [InlineData("وقال", 1, true, false, false, 0)]
    [InlineData("قال", 0, false, false, false, 0)]
    [InlineData("للحكومة", 1, false, true, true, 0)]
    [InlineData("بالقاهرة", 1, false, true, true, 0)]
    [InlineData("والوزير", 1, true, false, true, 0)]
    [InlineData("وزير", 0, false, false, false, 0)]
    [InlineData("بأنه", 1, false, true, false, 1)]
    [InlineData("سيكون", 1, false, false, false, 0)]
    [InlineData("تصريحاتهم", 0, false, false, false, 2)]
    [InlineData("له", 0, false, false, false, 1)]
    public void TakesAWordApart(string written, int proclitics, bool conjunction, bool preposition, bool article, int enclitic)
    {
        var analyses = new WordAnalysis[1];

        WordModel.Default.Analyze([ArabicFolding.Fold(written)], analyses);

        Assert.Equal(
            new WordAnalysis((byte)proclitics, conjunction, preposition, article, (byte)enclitic, analyses[0].Pos),
            analyses[0]);
    }

    [Fact]
    public void TellsPartsOfSpeechInASentence()
    {
        string[] words = ["اعلن", "الوزير", "في", "تقرير", "ان", "المفاوضات", "مستمره", "."];
        var analyses = new WordAnalysis[words.Length];

        WordModel.Default.Analyze(words, analyses);

        Assert.Equal(
            [PartOfSpeech.Verb, PartOfSpeech.Noun, PartOfSpeech.Adposition, PartOfSpeech.Noun, PartOfSpeech.Subordinator, PartOfSpeech.Noun, PartOfSpeech.Adjective, PartOfSpeech.Punctuation],
            analyses.Select(analysis => analysis.Pos));
    }

    [Fact]
    public void WrittenTaMarbutaIsNoPronoun()
    {
        var analyses = new WordAnalysis[1];

        WordModel.Default.Analyze([ArabicFolding.Fold("كتابة")], [WordEnding.TaMarbuta], analyses);

        Assert.Equal(0, analyses[0].Enclitic);
    }

    [Fact]
    public void OddInputIsAnalysedToo()
    {
        string[] words = ["", "و", "وو", "١", "2024", "abc", "\uD83D\uDE00", "\uD83D", new string('و', 5000), new string('ا', 23), "!"];
        var analyses = new WordAnalysis[words.Length];

        WordModel.Default.Analyze(words, analyses);
        WordModel.Default.Analyze([], []);

        Assert.All(words.Zip(analyses), pair => Assert.True(pair.Second.Proclitics + pair.Second.Enclitic <= pair.First.Length));
        Assert.Equal(PartOfSpeech.Punctuation, analyses[^1].Pos);
    }

    [Fact]
    public void ResultsDoNotDependOnWhatWasReadBefore()
    {
        string[] sentence = ["وقال", "الرييس", "انه", "سيزور", "بيروت", "غدا"];
        WordAnalysis[] first = OnNewThread(sentence, 0);

        WordAnalysis[] later = OnNewThread(sentence, 40_000);

        Assert.Equal(first, later);
    }

    [Fact]
    public void LongSentencesAreAnalysedInParts()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(i => i % 2 == 0 ? "وقال" : "الوزير")];
        var analyses = new WordAnalysis[words.Length];

        WordModel.Default.Analyze(words, analyses);

        Assert.All(analyses.Where((_, i) => i % 2 == 0), analysis => Assert.True(analysis.HasConjunction));
    }

    [Fact]
    public void AnalysingAllocatesNothing()
    {
        string[] words = ["وقال", "الوزير", "انه", "سيزور", "بيروت", "غدا", "."];
        var analyses = new WordAnalysis[words.Length];
        WordModel.Default.Analyze(words, analyses);

        long before = GC.GetAllocatedBytesForCurrentThread();
        WordModel.Default.Analyze(words, analyses);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void TrainingGivesTheShippedModelAndItReachesItsScore()
    {
        string data = SharedData.Require();

        byte[] trained = WordTraining.Train(data, TextWriter.Null).ToBytes();

        using Stream shipped = typeof(WordModel).Assembly.GetManifestResourceStream("words.bin")!;
        var bytes = new byte[shipped.Length];
        shipped.ReadExactly(bytes);
        Assert.True(trained.AsSpan().SequenceEqual(bytes), "Trained anew, the model differs from models/words.bin.");
        var score = new WordEvaluation();
        score.Add(WordModel.Default, Treebank.ReadPadt(Path.Combine(data, "nlp", "padt-test.conllu")), withEndings: false);
        Assert.True(score.WordsF1 >= 0.975, $"Words F1 on PADT test fell to {score.WordsF1:F4}.");
    }

    private static WordAnalysis[] OnNewThread(string[] sentence, int formsBefore)
    {
        var analyses = new WordAnalysis[sentence.Length];
        var thread = new Thread(() =>
        {
            var rest = new WordAnalysis[1];
            for (int i = 0; i < formsBefore; i++)
            {
                WordModel.Default.Analyze([string.Concat("كلمه", ((char)('ا' + (i % 40))).ToString(), i.ToString("D5", null))], rest);
            }

            WordModel.Default.Analyze(sentence, analyses);
        });
        thread.Start();
        thread.Join();
        return analyses;
    }
}
