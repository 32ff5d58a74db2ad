using Musnad.Articles;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;
using Musnad.Collation.Identities;
using Musnad.Collation.Origins;
using Musnad.Records;
using Musnad.Text;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Comparisons;

/// <summary>An article in the making that tells a call of two ministers, according to the ministry of one of them.</summary>
internal sealed class ReadoutDraft
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private readonly string _id;
    private readonly string _ministry;
    private readonly List<string> _lines = ["عنوان", "الوزارة أعلنت أن الوزير أجرى اتصالا مع الوزير"];
    private readonly List<Func<SourceText, List<Statement>, Statement>> _statements = [];
    private bool _otherTold;
    private string? _agreement;

    /// <param name="id">The article.</param>
    /// <param name="side">"a" or "b": whose ministry it is.</param>
    public ReadoutDraft(string id, string side)
    {
        _id = id;
        _ministry = "ministry-" + side;
    }

    /// <summary>The cast: actors by their ids, the same in every article.</summary>
    private static readonly (string Id, ActorKind Kind, string? Country)[] Cast =
    [
        ("minister-a", ActorKind.Person, "JOR"), ("minister-b", ActorKind.Person, "BRA"), ("ministry-a", ActorKind.Body, "JOR"), ("ministry-b", ActorKind.Body, "BRA"),
        ("state-a", ActorKind.State, "JOR"), ("analyst", ActorKind.Person, null), ("agency", ActorKind.Medium, null),
    ];

    /// <summary>Adds a line before the telling.</summary>
    public ReadoutDraft Before(string[] sources, string words, Func<Statement, Statement> with) => Say(1, sources, words, with);

    /// <summary>Adds a line at the end.</summary>
    public ReadoutDraft Say(string[] sources, string words, Func<Statement, Statement> with) => Say(_lines.Count, sources, words, with);

    /// <summary>Tells another contact, which took place.</summary>
    public ReadoutDraft TellOther()
    {
        _otherTold = true;
        _lines.Add("ثم جرى لقاء آخر");
        return this;
    }

    /// <summary>Tells an agreement of the two without naming a source.</summary>
    public ReadoutDraft Agree(string words)
    {
        _agreement = words;
        _lines.Add(words);
        return this;
    }

    public static ContactComparison Compare(params ReadoutDraft[] drafts)
    {
        Record[] records = [.. drafts.Select(draft => draft.Build())];
        Identity[] identities =
        [
            .. Cast.Select(actor => new Identity
            {
                Id = actor.Id,
                Kind = actor.Kind,
                Name = actor.Id,
                Country = actor.Country,
                Side = actor.Country ?? actor.Id,
                Names = [actor.Id],
                Actors = [.. records.Select(record => new ItemId(record.Article.Id, actor.Id))],
            }),
        ];
        Origin[] origins = [.. drafts.Select(draft => new Origin(draft._ministry, draft._ministry, Side(draft._ministry), draft._ministry)).DistinctBy(origin => origin.Id)];
        var contact = new Contact
        {
            Id = "contact-1",
            Mode = ContactMode.Phone,
            Date = Day,
            Participants = ["minister-a", "minister-b"],
            Tellings = [.. drafts.Select(draft => new ContactTelling(new ItemId(draft._id, "e1"), new ItemId(draft._id, "s0"), Realis.Asserted, draft._ministry))],
            Origins = origins,
            Tally = new Tally(drafts.Length, drafts.Length, 0, origins.Length, origins.Length, 0),
        };
        return new ContactComparer(new Arabic.Folding.ArabicTextFolding()).Compare(new ContactMaterial(contact, records, identities, []));
    }

    private static string Side(string actor) => Cast.First(known => known.Id == actor).Country!;

    private ReadoutDraft Say(int line, string[] sources, string words, Func<Statement, Statement> with)
    {
        _lines.Insert(line, words);
        _statements.Add((text, made) =>
        {
            Evidence content = Find(text, words);
            Statement? within = null;
            for (int i = 0; i < sources.Length; i++)
            {
                bool last = i == sources.Length - 1;
                bool known = Cast.Any(actor => actor.Id == sources[i]);
                var link = new Statement
                {
                    Id = $"s{made.Count}",
                    Source = known ? sources[i] : null,
                    SourceBasis = known ? SourceBasis.Named : SourceBasis.Unresolved,
                    Content = [content],
                    Quotation = QuotationKind.Indirect,
                    Stance = Stance.State,
                    Within = within,
                };
                within = last ? with(link) : link;
                made.Add(within);
            }

            return within!;
        });
        return this;
    }

    private Record Build()
    {
        var text = new SourceText(string.Join('\n', _lines));
        Evidence telling = Find(text, _lines.First(line => line.StartsWith("الوزارة أعلنت", StringComparison.Ordinal)));
        var tells = new Statement
        {
            Id = "s0",
            Source = _ministry,
            SourceBasis = SourceBasis.Named,
            Content = [telling],
            Quotation = QuotationKind.Indirect,
            Stance = Stance.State,
        };
        var statements = new List<Statement> { tells };
        foreach (Func<SourceText, List<Statement>, Statement> make in _statements)
        {
            make(text, statements);
        }

        var events = new List<Event>
        {
            new() { Id = "e1", Type = EventType.Consult, Mode = ContactMode.Phone, Actors = ["minister-a", "minister-b"], Date = Day, Realis = Realis.Asserted, Tellings = [new Telling(Find(text, "اتصالا"), tells)] },
        };
        if (_otherTold)
        {
            events.Add(new Event { Id = "e2", Type = EventType.Consult, Mode = ContactMode.Meeting, Actors = ["minister-a"], Realis = Realis.Asserted, Tellings = [new Telling(Find(text, "لقاء آخر"), null)] });
        }

        if (_agreement is { } agreement)
        {
            events.Add(new Event { Id = "e3", Type = EventType.Agree, Actors = ["minister-a", "minister-b"], Realis = Realis.Asserted, Tellings = [new Telling(Find(text, agreement), null)] });
        }

        Evidence anywhere = Find(text, "الوزير");
        return new Record
        {
            Article = new Article { Id = _id, Text = text, Outlet = "outlet " + _id, Published = new PublicationTime(Day), Language = "ar" },
            Extractor = ExtractorVersion.Current,
            Actors = [.. Cast.Select(actor => new Actor { Id = actor.Id, Kind = actor.Kind, Name = actor.Id, Country = actor.Country, Mentions = [anywhere] })],
            Statements = statements,
            Events = events,
        };
    }

    private static Evidence Find(SourceText text, string words)
    {
        int start = text.ToString().IndexOf(words, StringComparison.Ordinal);
        return Evidence.Of(text, new TextSpan(start, start + words.Length));
    }
}
