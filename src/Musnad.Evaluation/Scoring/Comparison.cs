using Musnad.Evaluation.Reading;

namespace Musnad.Evaluation.Scoring;

/// <summary>One record against its gold.</summary>
internal sealed class Comparison
{
    private readonly GoldDocument _document;
    private readonly RecordView _record;
    private readonly Identities _identities;
    private readonly Notes _notes;

    public Comparison(GoldDocument document, RecordView record)
    {
        _document = document;
        _record = record;
        _identities = new Identities(document.Text, document.Gold.Actors, record.Actors);
        _notes = new Notes(document, record, _identities);
    }

    public Tally Tally { get; } = new();

    public IReadOnlyList<Finding> Findings => _notes.Findings;

    public IReadOnlyList<JudgedStatement> Judged { get; private set; } = [];

    public void Run()
    {
        CountBadEvidence();
        Judged = new StatementComparison(_document, _record, _identities, _notes, Tally).Run();
        CompareActors();
        var events = new EventComparison(_document.Gold, _record, _identities, _notes, Tally);
        events.Run(EventCounts.Contacts, item => item.IsContact);
        events.Run(EventCounts.Deeds, item => !item.IsContact);
    }

    private void CountBadEvidence()
    {
        foreach (SpanView span in Evidences.BadSpans(_document.Text, _record))
        {
            Tally.Add(Count.BadEvidence);
            _notes.Add(FindingKind.BadEvidence, [span], [], [span.Words ?? ""]);
        }

        foreach (string id in Evidences.DanglingIds(_record))
        {
            Tally.Add(Count.BadEvidence);
            _notes.Add(FindingKind.BadEvidence, [], [], [id]);
        }
    }

    private void CompareActors()
    {
        ILookup<string?, ActorView> found = _record.Actors.ToLookup(actor => _identities.Name(actor.Id), StringComparer.Ordinal);
        foreach (ActorView gold in _document.Gold.Actors)
        {
            if (gold.Id.StartsWith(Identities.Unknown) || found[gold.Id].FirstOrDefault() is not { } first)
            {
                continue;
            }

            Tally.Add(Count.ActorsFound);
            Tally.Add(Count.WholeActors, found[gold.Id].Count() == 1);
            Tally.Add(Count.Kind, first.Kind == gold.Kind);
            Tally.Add(Count.Country, first.Country == gold.Country);
            Note(gold, [.. found[gold.Id]]);
        }
    }

    private void Note(ActorView gold, ActorView[] found)
    {
        IReadOnlyList<SpanView> place = [.. gold.Mentions.Take(1)];
        if (found.Length > 1)
        {
            _notes.Add(FindingKind.DividedActor, place, [gold.Name ?? gold.Id], [.. found.Select(actor => actor.Name ?? actor.Id)]);
        }

        if (found[0].Kind != gold.Kind)
        {
            _notes.AddProperty("kind", place, gold.Kind, found[0].Kind);
        }

        if (found[0].Country != gold.Country)
        {
            _notes.AddProperty("country", place, gold.Country, found[0].Country);
        }
    }
}
