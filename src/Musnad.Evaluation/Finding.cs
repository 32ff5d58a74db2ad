namespace Musnad.Evaluation;

/// <summary>One difference between a record and the gold.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Property">Which property is wrong, in the contract's words; of a contact that was missed or is spurious its mode, of a deed its type; null otherwise.</param>
/// <param name="Offset">Where the words begin, in code points; null when nothing of the article shows it.</param>
/// <param name="Words">The words of the statement's content, of the event's trigger, or the actor's name.</param>
/// <param name="Expected">What should be there. Actors by their names in the gold, of a chain the innermost first, "-" for nobody; empty for what is spurious.</param>
/// <param name="Found">What is there instead; an actor that the gold does not know by the record's name for it, after "?". Empty for what was missed.</param>
public sealed record Finding(
    string Document, FindingKind Kind, string? Property, int? Offset, string Words, IReadOnlyList<string> Expected, IReadOnlyList<string> Found)
{
    /// <summary>The kind in words, such as "wrong source" or "wrong channel".</summary>
    public string What => Kind switch
    {
        FindingKind.WrongSource => "wrong source",
        FindingKind.WrongChain => "wrong chain",
        FindingKind.InexactContent => "inexact content",
        FindingKind.WrongProperty => "wrong " + Property,
        FindingKind.MissedStatement => "missed statement",
        FindingKind.SpuriousStatement => "spurious statement",
        FindingKind.MissedContact => "missed contact",
        FindingKind.SpuriousContact => "spurious contact",
        FindingKind.MissedDeed => "missed deed",
        FindingKind.SpuriousDeed => "spurious deed",
        FindingKind.DividedActor => "divided actor",
        _ => "bad evidence",
    };

    /// <summary>The finding on one line.</summary>
    public override string ToString()
        => string.Join(" | ", Document, Offset, What, string.Join(", ", Expected), Words.ReplaceLineEndings(" "), string.Join(", ", Found));
}
