using Musnad.Arabic.Models;
using Musnad.Train.Corpora;

namespace Musnad.Train.Names;

/// <summary>A sentence with its analyses, ready to learn names from.</summary>
internal sealed record NamedSentence(string[] Words, WordAnalysis[] Analyses, NameLabel[] Labels)
{
    /// <summary>Which of the lists of usages the sentence is learned with: one that was made without it.</summary>
    public int List { get; init; }

    /// <summary>Analyses a corpus sentence.</summary>
    public static NamedSentence Of(CorpusWord[] words, WordModel model)
    {
        string[] forms = [.. words.Select(word => word.Folded)];
        var analyses = new WordAnalysis[forms.Length];
        model.Analyze(forms, [.. words.Select(word => word.Ending)], analyses);
        return new NamedSentence(forms, analyses, [.. words.Select(word => word.Name ?? NameLabel.Outside)]);
    }
}
