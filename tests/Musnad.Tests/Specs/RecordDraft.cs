using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Specs;

/// <summary>Builds a record by hand for the tests of the runner itself.</summary>
internal sealed class RecordDraft(string text)
{
    private readonly SourceText _text = new(text);
    private readonly List<Actor> _actors = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Event> _events = [];

    public string Actor(string name, ActorKind kind = ActorKind.Person, string? country = null, params string[] members)
    {
        string id = $"a{_actors.Count + 1}";
        Evidence mention = text.Contains(name, StringComparison.Ordinal) ? Words(name) : Evidence.Of(_text, new TextSpan(0, 1));
        _actors.Add(new Actor { Id = id, Kind = kind, Name = name, Country = country, Members = members, Mentions = [mention] });
        return id;
    }

    public Statement Statement(string? source, string cue, string content, Func<Statement, Statement>? with = null)
    {
        var statement = new Statement
        {
            Id = $"s{_statements.Count + 1}",
            Source = source,
            SourceBasis = source is null ? SourceBasis.Unresolved : SourceBasis.Named,
            Cue = Words(cue),
            Content = [Words(content)],
            Quotation = QuotationKind.Indirect,
            Stance = Stance.State,
        };
        _statements.Add(with is null ? statement : with(statement));
        return _statements[^1];
    }

    public void Event(EventType type, ContactMode? mode, string trigger, Statement? within, string[] actors, params string[] recipients) =>
        _events.Add(new Event
        {
            Id = $"e{_events.Count + 1}",
            Type = type,
            Mode = mode,
            Actors = actors,
            Recipients = recipients,
            Realis = Realis.Asserted,
            Tellings = [new Telling(Words(trigger), within)],
        });

    public Musnad.Records.Record Build() => new()
    {
        Article = new Article { Id = "draft", Text = _text, Language = "ar" },
        Extractor = "hand",
        Actors = _actors,
        Statements = _statements,
        Events = _events,
    };

    public Evidence Words(string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return Evidence.Of(_text, new TextSpan(start, start + words.Length));
    }
}
