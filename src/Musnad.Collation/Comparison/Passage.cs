using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>The words of an article that are the evidence of a point.</summary>
public sealed record Passage
{
    /// <summary>The statement or event of the article's record.</summary>
    public required ItemId Item { get; init; }

    /// <summary>The article; offsets count in its text.</summary>
    public required Article Article { get; init; }

    /// <summary>The words: one range or several; empty where the record has a value without words of its own.</summary>
    public required IReadOnlyList<Evidence> Words { get; init; }

    /// <summary>The words among them that another cell of the row lacks, as ranges of the article's text, in order.</summary>
    public IReadOnlyList<TextSpan> Different { get; init; } = [];

    /// <summary>The word that reports the speaking, or null.</summary>
    public Evidence? Cue { get; init; }

    /// <summary>According to whom, from the source nearest to the outlet inwards; empty: the outlet itself.</summary>
    public required IReadOnlyList<Party> Chain { get; init; }

    /// <summary>What makes it part of the contact.</summary>
    public required Belonging Belonging { get; init; }

    /// <summary>Statements or events of other articles that have the same words from the same source, the earliest published first.</summary>
    public IReadOnlyList<Passage> Again { get; init; } = [];
}
