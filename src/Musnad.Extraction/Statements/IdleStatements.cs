using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>Marks what says nothing of its own: a statement within another needs another speaker.</summary>
internal static class IdleStatements
{
    /// <summary>Marks them; the outer ones come before the inner ones.</summary>
    public static void Mark(IReadOnlyList<StatementDraft> statements)
    {
        var told = new Dictionary<(StatementDraft? Within, int Start, int End), StatementDraft>();
        foreach (StatementDraft draft in statements)
        {
            if (!draft.IsKept)
            {
                continue;
            }

            StatementDraft? within = draft.Within;
            if (within is not null && IsIdle(draft, within))
            {
                draft.IsIdle = true;
            }
            else if (!told.TryAdd((within, draft.Frame.Content[0].Start, draft.Frame.Content[^1].End), draft)
                && told[(within, draft.Frame.Content[0].Start, draft.Frame.Content[^1].End)] is { } twin
                && (draft.Source.Actor is null || draft.Source.Actor == twin.Source.Actor))
            {
                draft.RepeatOf = twin;
                twin.Learn(draft);
            }
        }
    }

    private static bool IsIdle(StatementDraft draft, StatementDraft within)
    {
        if (draft.Source.Actor is not { } speaker)
        {
            return draft.Frame.Class == CueClass.Quotation || IsSameContent(draft, within);
        }

        return IsSame(speaker, within.Source.Actor) && !IsEarlierAct(draft, within);
    }

    /// <summary>Whether a speaker reports an earlier act of his own: something that he said to somebody else.</summary>
    private static bool IsEarlierAct(StatementDraft draft, StatementDraft within) =>
        draft.Frame.Class is not (CueClass.Quotation or CueClass.Participle)
        && draft.Frame.Source.Agreement.Person != GrammaticalPerson.First
        && within.Frame.Quotation != QuotationKind.Direct
        && (draft.Targets.Exists(actor => actor != draft.Source.Actor) || draft.Addressees.Exists(actor => actor != draft.Source.Actor))
        && !IsSameContent(draft, within);

    private static bool IsSameContent(StatementDraft draft, StatementDraft within) =>
        draft.Frame.Content[0].Start == within.Frame.Content[0].Start && draft.Frame.Content[^1].End == within.Frame.Content[^1].End;

    private static bool IsSame(ActorDraft one, ActorDraft? other) =>
        one == other || (other is { Members.Count: > 0 } && one.Members.Count == other.Members.Count && one.Members.All(other.Members.Contains));
}
