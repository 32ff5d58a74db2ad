using System.Globalization;
using System.Text;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Collation;

/// <summary>Writes a record by hand: every name and content becomes a piece of the article's text.</summary>
internal sealed class RecordDraft(string id, string? outlet = null, string? day = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<(Actor Actor, TextSpan Span)> _actors = [];
    private readonly List<(Statement Statement, TextSpan Span, Statement? Within)> _statements = [];
    private readonly List<(Event Event, TextSpan Trigger, Statement?[] Tellings)> _events = [];

    public string Id => id;

    /// <summary>Text that belongs to nothing.</summary>
    public RecordDraft Text(string words)
    {
        Write(words);
        return this;
    }

    public string Actor(ActorKind kind, string name, string? role = null, string? country = null, string? english = null, params string[] members)
    {
        string actorId = string.Create(CultureInfo.InvariantCulture, $"a{_actors.Count + 1}");
        var actor = new Actor { Id = actorId, Kind = kind, Name = name, Role = role, Country = country, NameEn = english, Members = members, Mentions = [] };
        _actors.Add((actor, Write(name)));
        return actorId;
    }

    public Statement Statement(string? source, string content, Statement? within = null, bool isDirect = false, string? date = null)
    {
        var statement = new Statement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{_statements.Count + 1}"),
            Source = source,
            SourceBasis = source is null ? SourceBasis.Unresolved : SourceBasis.Named,
            Content = [],
            Quotation = isDirect ? QuotationKind.Direct : QuotationKind.Indirect,
            Stance = Stance.State,
            Date = Day(date),
        };
        _statements.Add((statement, Write(content), within));
        return statement;
    }

    /// <summary>A contact that the outlet and statements tell; without tellings, the outlet alone.</summary>
    public string Contact(ContactMode? mode, string[] actors, string[]? recipients = null, string? date = null, Realis realis = Realis.Asserted, params Statement?[] tellings)
    {
        string eventId = string.Create(CultureInfo.InvariantCulture, $"e{_events.Count + 1}");
        var contact = new Event { Id = eventId, Type = EventType.Consult, Mode = mode, Actors = actors, Recipients = recipients ?? [], Date = Day(date), Realis = realis, Tellings = [] };
        _events.Add((contact, Write("اجتماع"), tellings.Length == 0 ? [null] : tellings));
        return eventId;
    }

    public Record Build()
    {
        var text = new SourceText(_text.ToString());
        var finished = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach ((Statement statement, TextSpan span, Statement? within) in _statements)
        {
            finished.Add(statement.Id, statement with { Content = [Evidence.Of(text, span)], Within = within is null ? null : finished[within.Id] });
        }

        return new Record
        {
            Article = new Article { Id = id, Text = text, Outlet = outlet, Published = day is null ? null : PublicationTime.Parse(day), Language = "ar" },
            Extractor = "test",
            Actors = [.. _actors.Select(draft => draft.Actor with { Mentions = [Evidence.Of(text, draft.Span)] })],
            Statements = [.. finished.Values],
            Events = [.. _events.Select(draft => draft.Event with
            {
                Tellings = [.. draft.Tellings.Select(within => new Telling(Evidence.Of(text, draft.Trigger), within is null ? null : finished[within.Id]))],
            })],
        };
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private TextSpan Write(string words)
    {
        int start = _text.Length;
        _text.Append(words).Append('\n');
        return new TextSpan(start, start + words.Length);
    }
}
