using System.Globalization;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Terminal;

/// <summary>A record for a person at a terminal: the chain of sources as a tree, evidence in quotation marks.</summary>
internal sealed class TextRendering
{
    private const string Gap = "  ";

    private readonly Record _record;
    private readonly TextCanvas _canvas;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly ILookup<Statement?, Statement> _within;

    private TextRendering(Record record, TextOptions options)
    {
        _record = record;
        _canvas = new TextCanvas(options, TextDirection.IsRightToLeft(record.Article.Language) == true);
        _within = record.Statements.ToLookup<Statement, Statement?>(statement => statement.Within, ReferenceEqualityComparer.Instance);
        foreach (Actor actor in record.Actors)
        {
            _actors.TryAdd(actor.Id, actor);
        }
    }

    /// <summary>Renders a record; the result ends with a line break.</summary>
    public static string Render(Record record, TextOptions options)
    {
        var rendering = new TextRendering(record, options);
        rendering.WriteArticle();
        rendering.WriteActors();
        rendering.WriteStatements();
        rendering.WriteEvents();
        return rendering._canvas.ToString();
    }

    /// <summary>Renders the tree of statements in which one stands: the outermost that holds it, with all that stands inside.</summary>
    public static string RenderTree(Record record, Statement statement, TextOptions options)
    {
        var rendering = new TextRendering(record, options);
        rendering.WriteArticle();
        rendering.WriteHeading("STATEMENT", 1);
        rendering.WriteStatement(statement.Chain().Last(), Gap, Gap);
        return rendering._canvas.ToString();
    }

    /// <summary>Renders one event with its tellings.</summary>
    public static string RenderEvent(Record record, Event occurrence, TextOptions options)
    {
        var rendering = new TextRendering(record, options);
        rendering.WriteArticle();
        rendering.WriteHeading("EVENT", 1);
        rendering.WriteEvent(occurrence);
        return rendering._canvas.ToString();
    }

    /// <summary>Renders one actor.</summary>
    public static string RenderActor(Record record, Actor actor, TextOptions options)
    {
        var rendering = new TextRendering(record, options);
        rendering.WriteArticle();
        rendering.WriteHeading("ACTOR", 1);
        rendering.WriteActor(actor);
        return rendering._canvas.ToString();
    }

    private void WriteArticle()
    {
        Article article = _record.Article;
        _canvas.Write("", "", new Piece(ArticleTitle.Of(article), Style.Title, Foreign: true));
        string?[] facts = [article.Outlet, article.Agency, article.Published?.ToString(), article.Language, article.Id];
        var pieces = new List<Piece>();
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { Length: > 0 } fact)
            {
                pieces.Add(new Piece(pieces.Count > 0 ? " · " : "", Style.Label));
                pieces.Add(new Piece(i == 1 ? $"({fact})" : fact, Foreign: true));
            }
        }

        _canvas.Write("", "", pieces);
    }

    private void WriteActors()
    {
        WriteHeading("ACTORS", _record.Actors.Count);
        foreach (Actor actor in _record.Actors)
        {
            WriteActor(actor);
        }
    }

    private void WriteActor(Actor actor)
    {
        var pieces = new List<Piece> { new(actor.Id, Style.Label), Gap, new(actor.Name, Style.Source, Foreign: true) };
        if (actor.NameEn is { } english)
        {
            pieces.Add($" ({english})");
        }

        string kind = WireNames.ActorKinds.Name(actor.Kind);
        string countries = string.Join('+', actor.Country is { } country ? [country] : actor.Countries);
        pieces.Add(new Piece(" · " + kind + (countries.Length > 0 ? " · " + countries : ""), Style.Label));
        if (actor.Role is { } role)
        {
            pieces.Add(new Piece(" · ", Style.Label));
            pieces.Add(Quoted(role));
        }

        if (actor.Members.Count > 0)
        {
            pieces.Add(new Piece(" · ", Style.Label));
            AddActors(pieces, actor.Members);
        }

        _canvas.Write(Gap, Gap + Gap + Gap, pieces);
    }

    private void WriteStatements()
    {
        WriteHeading("STATEMENTS", _record.Statements.Count);
        bool first = true;
        foreach (Statement statement in _within[null])
        {
            if (!first)
            {
                _canvas.Blank();
            }

            WriteStatement(statement, Gap, Gap);
            first = false;
        }
    }

    private void WriteStatement(Statement statement, string margin, string below)
    {
        var head = new List<Piece> { new(statement.Id, Style.Label), Gap };
        AddSource(head, statement);
        if (statement.Cue is { } cue)
        {
            head.Add(Gap);
            head.Add(new Piece($"«{cue.Words}»", Style.Cue, Foreign: true));
        }

        bool hostile = statement.Stance is Stance.Accuse or Stance.Deny or Stance.Reject or Stance.Threaten or Stance.Warn;
        head.Add(Gap);
        head.Add(new Piece($"[{WireNames.Stances.Name(statement.Stance)}]", hostile ? Style.Hostile : Style.Stance));
        AddList(head, " → ", statement.Targets);

        List<Statement> inner = [.. _within[statement]];
        string body = below + (inner.Count > 0 ? "│  " : "   ");
        _canvas.Write(margin, body + Gap, head);
        for (int i = 0; i < statement.Content.Count; i++)
        {
            _canvas.Write(body, body, Quoted(statement.Content[i].Words + (i + 1 < statement.Content.Count ? " […]" : "")));
        }

        _canvas.Write(body, body, Facts(statement));
        for (int i = 0; i < inner.Count; i++)
        {
            bool last = i == inner.Count - 1;
            WriteStatement(inner[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private List<Piece> Facts(Statement statement)
    {
        var facts = new List<Piece>();
        void Add(string text) => facts.Add(new Piece((facts.Count > 0 ? " · " : "") + text, Style.Label));
        if (statement.Channel is { } channel)
        {
            Add(WireNames.Channels.Name(channel));
        }

        if (statement.Date is { } date)
        {
            Add(Day(date));
        }

        if (statement.Addressees.Count > 0)
        {
            Add("to ");
            AddActors(facts, statement.Addressees);
        }

        if (statement.Occasion is { } occasion)
        {
            Add("during " + occasion);
        }

        if (statement.Repeats.Count > 0)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"repeated {statement.Repeats.Count}×"));
        }

        Add(string.Create(CultureInfo.InvariantCulture, $"confidence {statement.Confidence:0.00}"));
        return facts;
    }

    private void WriteEvents()
    {
        WriteHeading("EVENTS", _record.Events.Count);
        foreach (Event occurrence in _record.Events)
        {
            WriteEvent(occurrence);
        }
    }

    private void WriteEvent(Event occurrence)
    {
        string kind = string.Join(' ', new[] { WireNames.EventTypes.Name(occurrence.Type), WireNames.ContactModes.Name(occurrence.Mode) }.OfType<string>());
        var head = new List<Piece> { new(occurrence.Id, Style.Label), Gap, new(kind, Style.Stance), Gap };
        AddActors(head, occurrence.Actors);
        AddList(head, " → ", occurrence.Recipients);
        head.Add(new Piece(" · " + WireNames.Realities.Name(occurrence.Realis), Style.Label));
        if (occurrence.Date is { } date)
        {
            head.Add(new Piece(" · " + Day(date), Style.Label));
        }

        string body = Gap + Gap + Gap;
        _canvas.Write(Gap, body + Gap, head);
        WriteEvidence("at ", occurrence.Place is { } place ? [place] : [], body);
        WriteEvidence("about ", occurrence.Topics, body);
        WriteTellings(occurrence, body);
    }

    private void WriteTellings(Event occurrence, string margin)
    {
        _canvas.Write(margin, margin, new Piece("according to", Style.Label));
        for (int i = 0; i < occurrence.Tellings.Count; i++)
        {
            Telling telling = occurrence.Tellings[i];
            bool last = i == occurrence.Tellings.Count - 1;
            var pieces = new List<Piece>();
            if (telling.Within is null)
            {
                pieces.Add(_record.Article.Outlet is { } outlet ? new Piece(outlet, Style.Source, Foreign: true) : new Piece("the outlet", Style.Source));
                pieces.Add(new Piece(" itself", Style.Label));
            }
            else
            {
                AddChain(pieces, telling.Within);
            }

            pieces.Add(Gap);
            pieces.Add(new Piece($"«{telling.Trigger.Words}»", Style.Cue, Foreign: true));
            _canvas.Write(margin + (last ? "└─ " : "├─ "), margin + (last ? "     " : "│    "), pieces);
        }
    }

    private void AddChain(List<Piece> pieces, Statement innermost)
    {
        foreach (Statement link in innermost.Chain())
        {
            if (!ReferenceEquals(link, innermost))
            {
                pieces.Add(new Piece(", in the words of ", Style.Label));
            }

            AddSource(pieces, link);
            pieces.Add(new Piece($" [{link.Id}]", Style.Label));
        }
    }

    private void WriteEvidence(string label, IReadOnlyList<Evidence> evidence, string margin)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        var pieces = new List<Piece> { new(label, Style.Label) };
        for (int i = 0; i < evidence.Count; i++)
        {
            pieces.Add(new Piece(i > 0 ? " + " : "", Style.Label));
            pieces.Add(Quoted(evidence[i].Words));
        }

        _canvas.Write(margin, margin + Gap, pieces);
    }

    private void AddSource(List<Piece> pieces, Statement statement)
    {
        switch (statement.SourceBasis)
        {
            case SourceBasis.Unresolved:
                pieces.Add(new Piece("? unresolved", Style.Unresolved));
                if (statement.SourceWords is { } words)
                {
                    pieces.Add(" ");
                    pieces.Add(Quoted(words.Words));
                }

                break;
            case SourceBasis.Unstated:
                pieces.Add(new Piece("– nobody is named", Style.Unresolved));
                break;
            default:
                pieces.Add(Actor(statement.Source));
                if (statement.SourceBasis != SourceBasis.Named)
                {
                    pieces.Add(new Piece($" ({Basis(statement.SourceBasis)})", Style.Label));
                }

                break;
        }
    }

    private static string Basis(SourceBasis basis) => basis switch
    {
        SourceBasis.Described => "by description",
        SourceBasis.Pronoun => "by pronoun",
        SourceBasis.Dropped => "by the verb's form",
        _ => WireNames.SourceBases.Name(basis),
    };

    private void AddList(List<Piece> pieces, string label, IReadOnlyList<string> actors)
    {
        if (actors.Count > 0)
        {
            pieces.Add(new Piece(label, Style.Label));
            AddActors(pieces, actors);
        }
    }

    private void AddActors(List<Piece> pieces, IReadOnlyList<string> actors)
    {
        for (int i = 0; i < actors.Count; i++)
        {
            pieces.Add(new Piece(i > 0 ? ", " : "", Style.Label));
            pieces.Add(Actor(actors[i]));
        }
    }

    private Piece Actor(string? id) => id is not null && _actors.TryGetValue(id, out Actor? actor)
        ? new Piece(actor.Name, Style.Source, Foreign: true)
        : new Piece(id ?? "?", Style.Unresolved);

    private void WriteHeading(string name, int count)
    {
        _canvas.Blank();
        _canvas.Write("", "", new Piece(name, Style.Title), new Piece(count > 0 ? "" : " none", Style.Label));
    }

    private static Piece Quoted(string words) => new($"«{words}»", Style.Words, Foreign: true);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
