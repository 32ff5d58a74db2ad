namespace Musnad.Evaluation.Scoring;

/// <summary>The events of one record against the gold's.</summary>
internal sealed class EventComparison(RecordView goldRecord, RecordView record, Identities identities, Notes notes, Tally tally)
{
    private const double Least = 0.5;
    private const double SameDate = 0.25;

    /// <summary>Counts and notes the events of one sort.</summary>
    public void Run(EventCounts counts, Func<EventView, bool> keep)
    {
        EventView[] found = [.. record.Events.Where(keep)];
        EventView[] gold = [.. goldRecord.Events.Where(keep)];
        tally.Add(counts.Found, found.Length);
        tally.Add(counts.Gold, gold.Length);

        double[][] shares = Shares(found, gold);
        double[][] weights =
        [
            .. shares.Select((row, i) => row.Select((share, j) =>
                share >= Least ? share + (SameDate * (found[i].Date == gold[j].Date ? 1 : 0)) : 0.0).ToArray()),
        ];
        var paired = new HashSet<int>();
        var matched = new HashSet<int>();
        foreach ((int i, int j) in Assignment.Best(weights))
        {
            if (shares[i][j] >= Least)
            {
                paired.Add(i);
                matched.Add(j);
                Compare(counts, found[i], gold[j], shares[i][j] == 1.0);
            }
        }

        foreach (EventView missed in gold.Where((_, j) => !matched.Contains(j)))
        {
            notes.Add(counts.Missed, PlaceOf(missed), notes.AllGold(missed.Participants), [], missed.Mode ?? missed.Type);
        }

        foreach (EventView spurious in found.Where((_, i) => !paired.Contains(i)))
        {
            notes.Add(counts.Spurious, PlaceOf(spurious), [], notes.AllFound(spurious.Participants), spurious.Mode ?? spurious.Type);
        }
    }

    private void Compare(EventCounts counts, EventView found, EventView gold, bool hasAllParticipants)
    {
        tally.Add(counts.Right);
        tally.Add(Count.Realis, found.Realis == gold.Realis);
        if (counts.Exact is { } exact)
        {
            tally.Add(exact, hasAllParticipants && found.Date == gold.Date);
        }

        if (!hasAllParticipants)
        {
            notes.Add(FindingKind.WrongProperty, PlaceOf(gold), notes.AllGold(gold.Participants), notes.AllFound(found.Participants), "participants");
        }

        if (found.Date != gold.Date)
        {
            notes.AddProperty("event date", PlaceOf(gold), gold.Date, found.Date);
        }

        if (found.Realis != gold.Realis)
        {
            notes.AddProperty("realis", PlaceOf(gold), gold.Realis, found.Realis);
        }
    }

    private double[][] Shares(EventView[] found, EventView[] gold)
    {
        HashSet<string>[] participants = [.. found.Select(item => identities.WhoAll(item.Participants))];
        HashSet<string>[] goldParticipants = [.. gold.Select(item => identities.GoldWhoAll(item.Participants))];
        return
        [
            .. found.Select((item, i) => gold.Select((other, j) =>
                item.Type == other.Type && item.Mode == other.Mode ? Jaccard(participants[i], goldParticipants[j]) : 0.0).ToArray()),
        ];
    }

    private static IReadOnlyList<SpanView> PlaceOf(EventView item)
        => item.Trigger is { } trigger ? [trigger] : [.. item.TellingTriggers.Take(1)];

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return (double)shared / Math.Max(1, one.Count + other.Count - shared);
    }
}
