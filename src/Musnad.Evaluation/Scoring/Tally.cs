namespace Musnad.Evaluation.Scoring;

/// <summary>Counts, and the figures that follow from them.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Count, int> _counts = [];

    public int this[Count count] => _counts.GetValueOrDefault(count);

    public void Add(Count count, int number = 1) => _counts[count] = this[count] + number;

    public void Add(Count count, bool holds) => Add(count, holds ? 1 : 0);

    public void Add(Tally other)
    {
        foreach ((Count count, int number) in other._counts)
        {
            Add(count, number);
        }
    }

    public Figures ToFigures() => new(
    [
        F1("detection F1", Count.Aligned, Count.Found, Count.Gold),
        F1("exact F1", Count.Exact, Count.Found, Count.Gold),
        F1("record F1", Count.Right, Count.Found, Count.Gold),
        Share("record P", this[Count.Right], this[Count.Found]),
        Share("record R", this[Count.Right], this[Count.Gold]),
        F1("nested F1", Count.NestedRight, Count.NestedFound, Count.NestedGold),
        Share("false source", this[Count.WrongSource], this[Count.Aligned]),
        Share("spurious", this[Count.Found] - this[Count.Aligned], this[Count.Found]),
        Share("stance", this[Count.Stance], this[Count.Right]),
        Share("quotation", this[Count.Quotation], this[Count.Right]),
        Share("channel", this[Count.Channel], this[Count.Right]),
        Share("date", this[Count.Date], this[Count.Right]),
        Share("addressees", this[Count.Addressees], this[Count.Right]),
        Share("targets", this[Count.Targets], this[Count.Right]),
        F1("contacts F1", Count.Contacts, Count.ContactsFound, Count.ContactsGold),
        F1("contacts exact", Count.ContactsExact, Count.ContactsFound, Count.ContactsGold),
        F1("deeds F1", Count.Deeds, Count.DeedsFound, Count.DeedsGold),
        Share("realis", this[Count.Realis], this[Count.Contacts] + this[Count.Deeds]),
        Share("whole actors", this[Count.WholeActors], this[Count.ActorsFound]),
        Share("kind", this[Count.Kind], this[Count.ActorsFound]),
        Share("country", this[Count.Country], this[Count.ActorsFound]),
        Number("bad evidence", Count.BadEvidence),
        Number("statements", Count.Gold),
        Number("contacts", Count.ContactsGold),
    ]);

    private Figure F1(string name, Count right, Count found, Count gold)
    {
        int all = this[found] + this[gold];
        return new Figure(name, all == 0 ? null : 2.0 * this[right] / all, IsCount: false);
    }

    private static Figure Share(string name, int part, int whole) => new(name, whole == 0 ? null : (double)part / whole, IsCount: false);

    private Figure Number(string name, Count count) => new(name, this[count], IsCount: true);
}
