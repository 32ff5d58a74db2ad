using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;
using Musnad.Train.Names;
using Xunit;

namespace Musnad.Tests.Models;

public sealed class NameModelTests
{
    [Theory]
    [InlineData("وصل وزير الخارجية الفرنسي جان مارتان إلى بيروت أمس .", "4-6:Person 7-8:Place")]
    [InlineData("أعلنت الأمم المتحدة أنها سترسل وفدا إلى العراق .", "1-3:Organization 7-8:Place")]
    [InlineData("ازدادت أسعار الخبز في الأسواق .", "")]
    public void FindsNames(string text, string expected)
    {
        string[] words = Words(text);

        Assert.Equal(expected, string.Join(' ', Names(Label(words))));
    }

    [Fact]
    public void TheNameBeginsAfterProclitics()
    {
        string[] words = Words("عاد الوفد من سفره لمصر ولبنان .");
        var analyses = new WordAnalysis[words.Length];
        WordModel.Default.Analyze(words, analyses);

        NameLabel[] labels = Label(words);

        Assert.Equal(NameLabel.BeginPlace, labels[4]);
        Assert.Equal("مصر", words[4][analyses[4].Proclitics..]);
        Assert.Equal(NameLabel.BeginPlace, labels[5]);
        Assert.Equal("لبنان", words[5][analyses[5].Proclitics..]);
    }

    [Fact]
    public void ANameGoesOnOnlyWhereOneWasBegun()
    {
        string[] words = [.. Enumerable.Range(0, 3000).Select(i => ArabicFolding.Fold((i % 7) switch { 0 => "محمد", 1 => "المتحدة", 2 => "بن", 3 => "نيويورك", 4 => "الله", 5 => "حزب", _ => "في" }))];

        NameLabel[] labels = Label(words);

        Assert.Contains(labels, label => label != NameLabel.Outside);
        for (int i = 0; i < labels.Length; i++)
        {
            // Long input is labelled in parts, each of which begins anew.
            NameLabel last = i % 1024 == 0 ? NameLabel.Outside : labels[i - 1];
            Assert.True(NameModel.MayFollow((int)labels[i], (int)last), $"{labels[i]} after {last}");
        }
    }

    [Fact]
    public void OddInputIsLabelledToo()
    {
        string[] words = ["", "و", "٢", "abc", "\uD83D", new string('ن', 5000), "!"];

        Assert.All(Label(words), label => Assert.True(Enum.IsDefined(label)));
        Assert.Empty(Label([]));
    }

    [Fact]
    public void LabellingAllocatesNothing()
    {
        string[] words = Words("قال محمد حسن في القاهرة أمس .");
        var analyses = new WordAnalysis[words.Length];
        var labels = new NameLabel[words.Length];
        WordModel.Default.Analyze(words, analyses);
        NameModel.Default.Label(words, analyses, labels);

        long before = GC.GetAllocatedBytesForCurrentThread();
        NameModel.Default.Label(words, analyses, labels);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void TrainingGivesTheShippedModel()
    {
        string data = SharedData.Require();
        Assert.SkipUnless(Environment.GetEnvironmentVariable("MUSNAD_TRAIN_NAMES") == "1", "Takes a minute: set MUSNAD_TRAIN_NAMES=1 to train the model of names anew.");

        byte[] trained = NameTraining.Train(data, TextWriter.Null).ToBytes();

        using Stream shipped = typeof(NameModel).Assembly.GetManifestResourceStream("names.bin")!;
        var bytes = new byte[shipped.Length];
        shipped.ReadExactly(bytes);
        Assert.True(trained.AsSpan().SequenceEqual(bytes), "Trained anew, the model differs from models/names.bin.");
    }

    private static string[] Words(string text) => [.. text.Split(' ').Select(word => ArabicFolding.Fold(word))];

    private static NameLabel[] Label(string[] words)
    {
        var analyses = new WordAnalysis[words.Length];
        var labels = new NameLabel[words.Length];
        WordModel.Default.Analyze(words, analyses);
        NameModel.Default.Label(words, analyses, labels);
        return labels;
    }

    private static IEnumerable<string> Names(NameLabel[] labels)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace)
            {
                int start = i;
                NameLabel inside = labels[i] + 1;
                while (i + 1 < labels.Length && labels[i + 1] == inside)
                {
                    i++;
                }

                yield return $"{start}-{i + 1}:{inside.ToString()[2..]}";
            }
        }
    }
}
