using System.Globalization;
using Musnad.Collation.Copies;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Collation.Origins;
using Musnad.Records;

namespace Musnad.Collation.Contacts;

/// <summary>Finds the tellings of one contact in several articles.</summary>
/// <remarks>Each contact has a leader, the telling with date and most participants; the others are compared with the leader alone, so that daily calls stay daily calls.</remarks>
internal sealed class ContactFinder(ArticleDigest[] articles, Cast cast, CopyIndex copies, OriginFinder origins)
{
    private readonly ContactMatch _match = new(copies);

    public IReadOnlyList<Contact> Find()
    {
        var contacts = new List<List<ToldContact>>();
        var byParticipantAndDay = new Dictionary<(string Participant, int Day), List<int>>();
        foreach (ToldContact telling in Tellings())
        {
            int contact = Best(telling, contacts, byParticipantAndDay);
            if (contact >= 0)
            {
                contacts[contact].Add(telling);
                continue;
            }

            foreach (string participant in telling.Participants)
            {
                (string, int) key = (participant, telling.Day ?? -1);
                if (!byParticipantAndDay.TryGetValue(key, out List<int>? list))
                {
                    byParticipantAndDay.Add(key, list = []);
                }

                list.Add(contacts.Count);
            }

            contacts.Add([telling]);
        }

        return Describe(contacts);
    }

    private IEnumerable<ToldContact> Tellings() => Enumerable.Range(0, articles.Length)
        .SelectMany(article => articles[article].Contacts.Select(contact => Tell(article, contact)))
        .OrderByDescending(telling => telling.IsDated)
        .ThenByDescending(telling => telling.Known.Length)
        .ThenBy(telling => telling.IsPlanned)
        .ThenBy(telling => articles[telling.Article].Moment)
        .ThenBy(telling => telling.Article)
        .ThenBy(telling => telling.Contact.Id, StringComparer.Ordinal);

    private ToldContact Tell(int article, ContactDigest contact)
    {
        int[] actors = [.. contact.Actors.Concat(contact.Recipients).Distinct()];
        int[] known = [.. actors.Where(actor => cast.Identity(article, actor) is not null)];
        bool hasDirection = contact.Mode is ContactMode.Visit or ContactMode.Letter && contact.Recipients.Length > 0;
        return new ToldContact
        {
            Article = article,
            Contact = contact,
            Participants = Ordered(actors.Select(actor => cast.Id(article, actor))),
            Known = Ordered(known.Select(actor => cast.Id(article, actor))),
            Sides = Ordered(known.Select(actor => cast.Side(article, actor))),
            From = hasDirection ? Ordered(contact.Actors.Select(actor => cast.Id(article, actor))) : [],
            Day = (contact.Date ?? articles[article].Day)?.DayNumber,
        };
    }

    private static string[] Ordered(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private int Best(ToldContact telling, List<List<ToldContact>> contacts, Dictionary<(string Participant, int Day), List<int>> byParticipantAndDay)
    {
        (int Distance, int Contact) best = (int.MaxValue, -1);
        int first = telling.Day is { } day ? day - ContactMatch.MostDays : -1;
        int last = telling.Day is { } sameDay ? sameDay + ContactMatch.MostDays : -1;
        for (int at = first; at <= last; at++)
        {
            foreach (int contact in telling.Participants.SelectMany(participant => byParticipantAndDay.GetValueOrDefault((participant, at)) ?? []).Distinct())
            {
                if (_match.Distance(contacts[contact][0], telling) is { } distance && (distance, contact).CompareTo(best) < 0)
                {
                    best = (distance, contact);
                }
            }
        }

        return best.Contact;
    }

    private IReadOnlyList<Contact> Describe(List<List<ToldContact>> contacts)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. contacts.Select(tellings => (Leader: tellings[0], Tellings: InOrder(tellings)))
            .OrderBy(contact => articles[contact.Tellings[0].Article].Moment).ThenBy(contact => contact.Tellings[0].Article).ThenBy(contact => contact.Tellings[0].Contact.Id, StringComparer.Ordinal)
            .Select(contact => Describe(contact.Leader, contact.Tellings, used))
            .OrderBy(contact => contact.Id, StringComparer.Ordinal)];
    }

    private List<ToldContact> InOrder(List<ToldContact> tellings) =>
        [.. tellings.OrderBy(telling => articles[telling.Article].Moment).ThenBy(telling => telling.Article).ThenBy(telling => telling.Contact.Id, StringComparer.Ordinal)];

    private Contact Describe(ToldContact leader, List<ToldContact> tellings, Dictionary<string, int> used)
    {
        (ToldContact Told, int Statement, Origin? Origin)[] told = [.. tellings.SelectMany(telling => telling.Contact.Tellings.Select(statement => (telling, statement, origins.Of(telling.Article, statement))))];
        ContactMode? mode = leader.Contact.Mode ?? tellings.Select(telling => telling.Contact.Mode).FirstOrDefault(found => found is not null);
        string content = string.Join('\t', [.. leader.Participants, $"{mode}", $"{leader.Family}", leader.Day?.ToString(CultureInfo.InvariantCulture)]);
        int nth = used[content] = used.GetValueOrDefault(content) + 1;
        return new Contact
        {
            Id = StableHash.Id("contact-", nth == 1 ? content : string.Create(CultureInfo.InvariantCulture, $"{content}\t#{nth}")),
            Mode = mode,
            Participants = leader.Participants,
            Date = leader.Contact.Date,
            FirstPublished = tellings.Select(telling => articles[telling.Article].Day).Min(),
            Tellings = [.. told.Select(telling => new ContactTelling(
                new ItemId(articles[telling.Told.Article].Article, telling.Told.Contact.Id),
                telling.Statement < 0 ? null : new ItemId(articles[telling.Told.Article].Article, articles[telling.Told.Article].Statements[telling.Statement].Id),
                telling.Told.Contact.Realis,
                telling.Origin?.Id))],
            Origins = OriginFinder.Distinct(told.Select(telling => telling.Origin)),
            Tally = origins.Count([.. told.Select(telling => (telling.Told.Article, telling.Origin))]),
        };
    }
}
