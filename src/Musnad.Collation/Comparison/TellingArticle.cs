using Musnad.Collation.Contacts;
using Musnad.Records;

namespace Musnad.Collation.Comparison;

/// <summary>One article that tells the contact, with its places where it does.</summary>
internal sealed class TellingArticle
{
    private TellingArticle(Record record, IReadOnlyList<ToldHere> tellings)
    {
        Record = record;
        Tellings = tellings;
        Events = tellings.Select(telling => telling.Event).ToHashSet<Event>(ReferenceEqualityComparer.Instance);
        Breaks = [.. record.Events
            .Where(happening => happening.Type == EventType.Consult && happening.Realis == Realis.Asserted && !Events.Contains(happening))
            .SelectMany(happening => happening.Tellings).Select(telling => telling.Trigger.Span.Start).Order()];
    }

    public Record Record { get; }

    /// <summary>Where the article tells the contact, in order of the text.</summary>
    public IReadOnlyList<ToldHere> Tellings { get; }

    /// <summary>The events of the record that are the contact.</summary>
    public IReadOnlySet<Event> Events { get; }

    /// <summary>Where the article comes to speak of another contact, in order.</summary>
    private int[] Breaks { get; }

    /// <summary>The articles in order of publication.</summary>
    public static TellingArticle[] Of(ContactMaterial material, ReadoutCast cast)
    {
        ILookup<string, ContactTelling> tellings = material.Contact.Tellings.ToLookup(telling => telling.Event.Article, StringComparer.Ordinal);
        return [.. material.Records
            .Where(record => tellings.Contains(record.Article.Id))
            .OrderBy(record => record.Article, PublicationOrder.Instance)
            .Select(record => new TellingArticle(record, Find(record, tellings[record.Article.Id], cast)))
            .Where(article => article.Tellings.Count > 0)];
    }

    /// <summary>The telling that a place of the text belongs to: the last before it, unless another contact is told in between; null before the first.</summary>
    public ToldHere? PartOf(int offset)
    {
        ToldHere? last = Tellings.LastOrDefault(telling => telling.Trigger.Span.Start <= offset);
        return last is null || Breaks.Any(start => start > last.Trigger.Span.Start && start <= offset) ? null : last;
    }

    private static List<ToldHere> Find(Record record, IEnumerable<ContactTelling> tellings, ReadoutCast cast)
    {
        var found = new List<ToldHere>();
        foreach (ContactTelling told in tellings)
        {
            if (record.Events.FirstOrDefault(happening => happening.Id == told.Event.Item) is not { } happening)
            {
                continue;
            }

            foreach (Telling place in happening.Tellings.Where(place => place.Within?.Id == told.Statement?.Item))
            {
                if (told.Origin is { } origin && place.Within is { } within && ChainReading.Origin(record, within, cast) is { } source)
                {
                    cast.NameAs(record, source, origin);
                }

                found.Add(new ToldHere(happening, place.Trigger, place.Within, told.Origin));
            }
        }

        return [.. found.OrderBy(telling => telling.Trigger.Span.Start).ThenBy(telling => telling.Event.Id, StringComparer.Ordinal)];
    }
}
