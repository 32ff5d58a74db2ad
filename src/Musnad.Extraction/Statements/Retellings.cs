using Musnad.Extraction.Actors;
using Musnad.Extraction.Discourse;

namespace Musnad.Extraction.Statements;

/// <summary>Recognises one utterance told by several in almost the same words: told again, it has the channel, day and addressees that another telling gives.</summary>
/// <remarks>Within the words of one teller <see cref="SpeakingActs"/> joins them.</remarks>
internal sealed class Retellings(Layout layout)
{
    // Share of words in common; what varies between tellings of one utterance are names and particles.
    private const double Same = 0.6;
    private const int Fewest = 4;
    private const int Reach = 16;

    private readonly Dictionary<StatementDraft, HashSet<string>> _words = [];

    /// <summary>Completes tellings from each other.</summary>
    public static void Complete(IReadOnlyList<StatementDraft> statements, Layout layout)
    {
        var retellings = new Retellings(layout);
        foreach (List<StatementDraft> told in BySpeaker(statements))
        {
            for (int i = 1; i < told.Count; i++)
            {
                for (int j = Math.Max(0, i - Reach); j < i; j++)
                {
                    retellings.Compare(told[i], told[j]);
                }
            }
        }
    }

    private static IEnumerable<List<StatementDraft>> BySpeaker(IReadOnlyList<StatementDraft> statements)
    {
        var told = new Dictionary<ActorDraft, List<StatementDraft>>();
        foreach (StatementDraft draft in statements)
        {
            if (draft is { IsKept: true, Source.Actor: { } speaker })
            {
                (told.TryGetValue(speaker, out List<StatementDraft>? same) ? same : told[speaker] = []).Add(draft);
            }
        }

        return told.Values;
    }

    private void Compare(StatementDraft one, StatementDraft other)
    {
        if (one.Within?.Source.Actor != other.Within?.Source.Actor && !Contradict(one, other) && AreAlike(Words(one), Words(other)))
        {
            one.LearnOccasion(other);
            other.LearnOccasion(one);
        }
    }

    private HashSet<string> Words(StatementDraft draft)
    {
        if (!_words.TryGetValue(draft, out HashSet<string>? words))
        {
            _words.Add(draft, words = [.. draft.Frame.Content.SelectMany(layout.FoldedIn)]);
        }

        return words;
    }

    private static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        int shared = 0;
        foreach (string word in one)
        {
            shared += other.Contains(word) ? 1 : 0;
        }

        return shared >= Fewest && 2 * shared >= Same * (one.Count + other.Count);
    }

    private static bool Contradict(StatementDraft one, StatementDraft other) =>
        (one.Channel is not null && other.Channel is not null && one.Channel != other.Channel)
        || (one.Date is not null && other.Date is not null && one.Date != other.Date);
}
