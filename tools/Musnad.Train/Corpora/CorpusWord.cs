using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>A written word (or punctuation mark) of a corpus with what the corpus says of it; what it does not say is null.</summary>
internal sealed record CorpusWord
{
    public required string Folded { get; init; }

    public WordEnding Ending { get; init; } = WordEnding.Unknown;

    public bool? Conjunction { get; init; }

    /// <summary>ب, ل, ك, س, or '\0' for none.</summary>
    public char? Preposition { get; init; }

    public bool? Article { get; init; }

    public int? Enclitic { get; init; }

    public PartOfSpeech? Pos { get; init; }

    public NameLabel? Name { get; init; }

    /// <summary>The folded words of the treebank that the written word stands for.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Whether a split agrees with all the corpus says.</summary>
    public bool Admits(WordSplit split) =>
        (Conjunction is null || Conjunction == split.Conjunction)
        && (Preposition is null || Preposition == split.Preposition)
        && (Article is null || Article == split.Article)
        && (Enclitic is null || Enclitic == split.Enclitic);

    /// <summary>What the written form's last letter tells.</summary>
    public static WordEnding EndingOf(string written) => written.EndsWith('ة') ? WordEnding.TaMarbuta : WordEnding.Other;
}
