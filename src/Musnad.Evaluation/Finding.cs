namespace Musnad.Evaluation;

/// <summary>One difference between a record and the gold.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Words">The words of the statement's content or of the event's trigger.</param>
/// <param name="Expected">Who should be there: ids of the gold's actors, the innermost first; empty for a spurious statement.</param>
/// <param name="Found">Who is there instead: ids of the gold's actors, "?" and an id for an actor that the gold does not know, "-" for nobody.</param>
public sealed record Finding(string Document, FindingKind Kind, string Words, IReadOnlyList<string> Expected, IReadOnlyList<string> Found)
{
    /// <summary>The finding on one line.</summary>
    public override string ToString()
        => string.Join(" | ", Document, Kind, string.Join(" < ", Expected), Words.ReplaceLineEndings(" "), string.Join(" < ", Found));
}
