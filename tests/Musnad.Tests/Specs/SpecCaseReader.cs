using Musnad.Articles;
using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Gathers the lines of one case.</summary>
internal sealed class SpecCaseReader(string file, int firstLine, string title)
{
    private readonly List<ExpectedStatement> _statements = [];
    private readonly List<ExpectedEvent> _contacts = [];
    private readonly List<ExpectedActor> _actors = [];
    private readonly Stack<(int Indent, int Index)> _open = new();
    private List<ExpectedEvent>? _deeds;
    private PublicationTime? _published;
    private string? _headline;
    private string? _text;
    private bool _nothing;
    private int _line;

    public string Title => title;

    /// <summary>Takes one line; what begins with no known word and stands before the text is prose.</summary>
    public void Read(int number, string line)
    {
        _line = number;
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string key = (colon < 0 ? line : line[..colon]).Trim();
        string rest = colon < 0 ? "" : line[(colon + 1)..].Trim();
        switch (key)
        {
            case "text":
                _text = rest;
                break;
            case "headline":
                _headline = rest;
                break;
            case "published":
                _published = PublicationTime.Parse(rest) ?? throw Error($"no date: {rest}");
                break;
            case "statement":
                AddStatement(rest, line.Length - line.TrimStart().Length);
                break;
            case "contact":
                _contacts.Add(Contact(rest));
                break;
            case "deed":
                (_deeds ??= []).Add(Deed(rest));
                break;
            case "no deeds":
                _deeds ??= [];
                break;
            case "actor" or "no actor":
                _actors.Add(Actor(rest, key == "no actor"));
                break;
            case "none":
                _nothing = true;
                _deeds ??= [];
                break;
            default:
                if (_text is not null)
                {
                    throw Error($"unknown line: {line}");
                }

                break;
        }
    }

    public SpecCase Finish()
    {
        _line = firstLine;
        int expected = _statements.Count + _contacts.Count + (_deeds?.Count ?? 0);
        if (string.IsNullOrEmpty(_text))
        {
            throw Error("the case has no text");
        }

        if (_nothing == expected > 0)
        {
            throw Error(_nothing ? "the case expects nothing and something" : "the case expects nothing; write none if that is meant");
        }

        return new SpecCase
        {
            File = file,
            Title = title,
            Text = _text,
            Headline = _headline,
            Published = _published,
            Statements = _statements,
            Contacts = _contacts,
            Deeds = _deeds,
            Actors = _actors,
        };
    }

    private void AddStatement(string written, int indent)
    {
        while (_open.Count > 0 && _open.Peek().Indent >= indent)
        {
            _open.Pop();
        }

        if (indent > 0 && _open.Count == 0)
        {
            throw Error("an indented statement needs one above that holds it");
        }

        var line = new SpecLine(written, Error);
        string source = line.Bracketed();
        char? open = source is "?" or "-" ? source[0] : null;
        string cue = line.Until('«');
        IReadOnlyList<string> content = line.Contents();
        Dictionary<string, string> fields = line.Fields("stance", "quotation", "channel", "date", "basis", "words", "repeats", "to", "at");
        _statements.Add(new ExpectedStatement
        {
            Written = $"statement: {written}",
            Source = open is null ? NonEmpty(source) : [],
            Open = open,
            Cue = cue switch { "" => throw Error("a cue, or - for none, is missing"), "-" => null, _ => cue },
            Content = content,
            Parent = _open.Count == 0 ? null : _open.Peek().Index,
            To = TakeList(fields, "to"),
            At = TakeList(fields, "at"),
            Fields = fields,
        });
        _open.Push((indent, _statements.Count - 1));
    }

    private ExpectedEvent Contact(string written)
    {
        var line = new SpecLine(written, Error);
        string mode = line.Word();
        if (!SpecFields.Spellings("mode")!.Contains(mode))
        {
            throw Error($"unknown mode {mode}");
        }

        return Event(line, $"contact: {written}", EventType.Consult, mode);
    }

    private ExpectedEvent Deed(string written)
    {
        var line = new SpecLine(written, Error);
        EventType type = line.EventType(line.Word());
        return type == EventType.Consult ? throw Error("a CONSULT is written as a contact") : Event(line, $"deed: {written}", type, SpecFields.None);
    }

    private ExpectedEvent Event(SpecLine line, string written, EventType type, string mode)
    {
        IReadOnlyList<ActorPattern> actors = NonEmpty(line.Bracketed());
        IReadOnlyList<ActorPattern>? recipients = line.Accept("->") ? ActorPattern.List(line.Bracketed()) : type == EventType.Consult ? [] : null;
        Dictionary<string, string> fields = line.Fields(null, "date", "realis", "tellings", "trigger", "place", "about", "within");
        fields.TryAdd("realis", SpecFields.Spell<Realis>(Realis.Asserted));
        bool byOutlet = fields.TryGetValue("within", out string? within) && within == "outlet";
        return new ExpectedEvent
        {
            Written = written,
            Type = type,
            Mode = mode,
            Actors = actors,
            Recipients = recipients,
            Within = byOutlet && fields.Remove("within") ? [] : TakeList(fields, "within"),
            Fields = fields,
        };
    }

    private ExpectedActor Actor(string written, bool isExcluded)
    {
        var line = new SpecLine(written, Error);
        string name = written.Contains('=', StringComparison.Ordinal) ? line.Until('=') : written;
        int key = name.LastIndexOf(' ');
        string[] keys = ["kind", "country", "role", "mentions", "en", "members"];
        if (name.Length < written.Length)
        {
            name = key < 0 ? throw Error("the actor's name is missing") : name[..key];
        }

        var rest = new SpecLine(written[name.Length..], Error);
        Dictionary<string, string> fields = rest.Fields(null, keys);
        return new ExpectedActor
        {
            Written = $"{(isExcluded ? "no actor" : "actor")}: {written}",
            Name = new ActorPattern(name),
            IsExcluded = isExcluded,
            Members = TakeList(fields, "members"),
            Fields = fields,
        };
    }

    private static IReadOnlyList<ActorPattern>? TakeList(Dictionary<string, string> fields, string key) =>
        fields.Remove(key, out string? written) ? ActorPattern.List(written) : null;

    private IReadOnlyList<ActorPattern> NonEmpty(string written)
    {
        IReadOnlyList<ActorPattern> list = ActorPattern.List(written);
        return list.Count == 0 ? throw Error("an empty list of actors") : list;
    }

    private SpecFormatException Error(string reason) => new(file, _line, reason);
}
