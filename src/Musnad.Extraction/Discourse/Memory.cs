using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Records;

namespace Musnad.Extraction.Discourse;

/// <summary>What a reader remembers of the article so far: who spoke and acted, and who was joined with whom.</summary>
internal sealed class Memory
{
    // A reader does not look farther back either; it also keeps the time linear.
    private const int Reach = 24;

    /// <summary>Somebody whom the reader could not make out: whatever points back to him stays unresolved.</summary>
    public static ActorDraft Unknown { get; } = new(ActorKind.Anonymous);

    private readonly List<Turn> _turns = [];
    private readonly List<(ActorDraft First, ActorDraft Second)> _pairs = [];
    private readonly List<ActorDraft> _groups = [];

    public void Add(Turn turn) => _turns.Add(turn);

    public void Pair(ActorDraft first, ActorDraft second)
    {
        if (first != second)
        {
            _pairs.Add((first, second));
        }
    }

    public void Group(ActorDraft group) => _groups.Add(group);

    /// <summary>The turns from the last one back.</summary>
    public IEnumerable<Turn> Back()
    {
        for (int i = _turns.Count - 1; i >= Math.Max(0, _turns.Count - Reach); i--)
        {
            yield return _turns[i];
        }
    }

    /// <summary>The pairs from the last one back.</summary>
    public IEnumerable<(ActorDraft First, ActorDraft Second)> PairsBack()
    {
        for (int i = _pairs.Count - 1; i >= Math.Max(0, _pairs.Count - Reach); i--)
        {
            yield return _pairs[i];
        }
    }

    /// <summary>The group of exactly these members, if one was named.</summary>
    public ActorDraft? GroupOf(IReadOnlyList<ActorDraft> members)
    {
        for (int i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Reach); i--)
        {
            ActorDraft group = _groups[i];
            if (group.Members.Count == members.Count && members.All(group.Members.Contains))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Who issued the document spoken of last: an institution before a person, a written statement before other words.</summary>
    public ActorDraft? LastIssuer()
    {
        Turn? best = null;
        int quality = -1;
        foreach (Turn turn in Back())
        {
            if (!turn.IsSpeech || turn.Actor == Unknown)
            {
                continue;
            }

            bool isWritten = turn.Channel is Channel.PressStatement or Channel.Letter or Channel.Report;
            bool isInstitution = Fit.IssuesDocuments(turn.Actor.Kind);
            int rank = (isInstitution, isWritten) switch { (true, true) => 3, (false, true) => 2, (true, false) => 1, _ => 0 };
            if (rank > quality)
            {
                (best, quality) = (turn, rank);
            }
        }

        return best?.Actor;
    }

    /// <summary>The anonymous source quoted last.</summary>
    public ActorDraft? LastAnonymous(Agreement form)
    {
        ActorDraft? other = null;
        foreach (Turn turn in Back())
        {
            if (turn.IsSpeech && turn.Actor != Unknown && turn.Actor.Kind == ActorKind.Anonymous)
            {
                if (Fit.Agrees(form, turn.Actor.Agreement))
                {
                    return turn.Actor;
                }

                other ??= turn.Actor;
            }
        }

        return other;
    }
}
