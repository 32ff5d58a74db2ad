using Musnad.Extraction.Actors;
using Musnad.Extraction.Discourse;

namespace Musnad.Extraction.Statements;

/// <summary>Recognises one utterance told more than once in almost the same words: told again, it has the channel, day and addressees that another telling gives.</summary>
internal sealed class Retellings
{
    // Share of words in common; what varies between tellings of one utterance are names and particles.
    private const double Same = 0.6;
    private const int Fewest = 4;
    private const int Reach = 16;

    private readonly Dictionary<ActorDraft, List<(StatementDraft Draft, HashSet<string> Words)>> _bySpeaker = [];
    private readonly Layout _layout;

    private Retellings(Layout layout) => _layout = layout;

    /// <summary>Completes tellings from each other.</summary>
    public static void Complete(IReadOnlyList<StatementDraft> statements, Layout layout)
    {
        var retellings = new Retellings(layout);
        foreach (StatementDraft draft in statements)
        {
            if (draft is { IsKept: true, Source.Actor: { } speaker })
            {
                retellings.Place(draft, speaker);
            }
        }
    }

    private void Place(StatementDraft draft, ActorDraft speaker)
    {
        HashSet<string> words = [.. draft.Frame.Content.SelectMany(_layout.FoldedIn)];
        List<(StatementDraft Draft, HashSet<string> Words)> told = _bySpeaker.TryGetValue(speaker, out var known) ? known : _bySpeaker[speaker] = [];
        for (int i = told.Count - 1; i >= Math.Max(0, told.Count - Reach) && words.Count >= Fewest; i--)
        {
            (StatementDraft other, HashSet<string> otherWords) = told[i];
            if (AreAlike(words, otherWords) && !Contradict(draft, other))
            {
                draft.LearnOccasion(other);
                other.LearnOccasion(draft);
            }
        }

        told.Add((draft, words));
    }

    private static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        int shared = 0;
        foreach (string word in one)
        {
            shared += other.Contains(word) ? 1 : 0;
        }

        return 2 * shared >= Same * (one.Count + other.Count);
    }

    private static bool Contradict(StatementDraft one, StatementDraft other) =>
        (one.Channel is not null && other.Channel is not null && one.Channel != other.Channel)
        || (one.Date is not null && other.Date is not null && one.Date != other.Date);
}
