using System.Globalization;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The anchors, colours and marks of one record on the page.</summary>
internal sealed class RecordAnchors
{
    private const int Colors = 10;

    private readonly string _prefix;
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<Statement, int> _statements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _colors = new(StringComparer.Ordinal);
    private readonly Record _record;
    private readonly Labels _labels;

    public RecordAnchors(Record record, string key, Labels labels)
    {
        _record = record;
        _labels = labels;
        _prefix = "r" + key;
        for (int i = 0; i < record.Actors.Count; i++)
        {
            _actors.TryAdd(record.Actors[i].Id, i);
        }

        for (int i = 0; i < record.Events.Count; i++)
        {
            _events.TryAdd(record.Events[i].Id, i);
        }

        for (int i = 0; i < record.Statements.Count; i++)
        {
            _statements.TryAdd(record.Statements[i], i);
            if (record.Statements[i].Source is { } source && !_colors.ContainsKey(source))
            {
                _colors.Add(source, Name("c", _colors.Count % Colors));
            }
        }
    }

    /// <summary>The anchor of the record itself.</summary>
    public string Section => _prefix;

    public Actor? Actor(string? id) => id is not null && _actors.TryGetValue(id, out int index) ? _record.Actors[index] : null;

    /// <summary>The colour of an actor that says something; "cn" for the others.</summary>
    public string ColorOf(string id) => _colors.GetValueOrDefault(id, "cn");

    /// <summary>The colour of whoever says a statement; "cx" when that is not known.</summary>
    public string ColorOf(Statement statement) => statement.Source is { } source ? ColorOf(source) : "cx";

    public string Entry(Actor actor) => Name(_prefix + "-a", _actors[actor.Id]);

    public string Entry(Statement statement) => Name(_prefix + "-s", _statements.GetValueOrDefault(statement));

    public string? EntryOfEvent(string id) => _events.TryGetValue(id, out int index) ? Name(_prefix + "-e", index) : null;

    public string InText(Statement statement) => Name(_prefix + "-ts", _statements.GetValueOrDefault(statement));

    public string InText(Event occurrence, int telling) => Name(Name(_prefix + "-te", _events[occurrence.Id]) + "-", telling);

    public string InText(Actor actor, int mention) => Name(Name(_prefix + "-ta", _actors[actor.Id]) + "-", mention);

    public string Repeat(Statement statement, int repeat) => Name(InText(statement) + "-", repeat);

    /// <summary>The number under which a statement appears in text and tree.</summary>
    public string NumberOf(Statement statement) => Name("", _statements.GetValueOrDefault(statement) + 1);

    public string NumberOfEvent(string id) => Name("E", _events[id] + 1);

    /// <summary>Every range of the text that stands out.</summary>
    public List<Mark> Marks()
    {
        var marks = new List<Mark>();
        void Add(MarkKind kind, Evidence evidence, Func<Mark, Mark> with)
            => marks.Add(with(new Mark { Kind = kind, Span = evidence.Span, Number = marks.Count }));

        foreach (Statement statement in _record.Statements)
        {
            int depth = statement.Chain().Count() - 1;
            string color = ColorOf(statement);
            string source = Actor(statement.Source)?.Name ?? _labels[WireNames.SourceBases.Name(statement.SourceBasis)];
            string hint = $"{NumberOf(statement)}: {source} – {_labels["stance." + WireNames.Stances.Name(statement.Stance)]}";
            for (int i = 0; i < statement.Content.Count; i++)
            {
                bool first = i == 0;
                Add(MarkKind.Content, statement.Content[i], mark => mark with
                {
                    Depth = depth,
                    Color = color,
                    Hint = hint,
                    Id = first ? InText(statement) : null,
                    Target = first ? Entry(statement) : null,
                    Label = NumberOf(statement),
                });
            }

            AddDetails(statement, depth, color, Add);
        }

        AddActorsAndEvents(Add);
        return marks;
    }

    private void AddDetails(Statement statement, int depth, string color, Action<MarkKind, Evidence, Func<Mark, Mark>> add)
    {
        for (int i = 0; i < statement.Repeats.Count; i++)
        {
            for (int k = 0; k < statement.Repeats[i].Count; k++)
            {
                (int repeat, bool first) = (i, k == 0);
                add(MarkKind.Repeat, statement.Repeats[i][k], mark => mark with
                {
                    Depth = depth,
                    Color = color,
                    Hint = $"{_labels["repeats"]} " + NumberOf(statement),
                    Id = first ? Repeat(statement, repeat) : null,
                    Target = first ? Entry(statement) : null,
                    Label = "=" + NumberOf(statement),
                });
            }
        }

        if (statement.SourceWords is { } words)
        {
            add(MarkKind.Source, words, mark => mark with { Color = color });
        }

        if (statement.Cue is { } cue)
        {
            add(MarkKind.Cue, cue, mark => mark with { Color = color });
        }
    }

    private void AddActorsAndEvents(Action<MarkKind, Evidence, Func<Mark, Mark>> add)
    {
        foreach (Actor actor in _record.Actors)
        {
            for (int i = 0; i < actor.Mentions.Count; i++)
            {
                int mention = i;
                add(MarkKind.Mention, actor.Mentions[i], mark => mark with { Id = InText(actor, mention), Color = ColorOf(actor.Id) });
            }
        }

        foreach (Event occurrence in _record.Events)
        {
            for (int i = 0; i < occurrence.Tellings.Count; i++)
            {
                int telling = i;
                add(MarkKind.Trigger, occurrence.Tellings[i].Trigger, mark => mark with
                {
                    Id = InText(occurrence, telling),
                    Target = EntryOfEvent(occurrence.Id),
                    Label = NumberOfEvent(occurrence.Id),
                    Hint = $"{_labels["type." + WireNames.EventTypes.Name(occurrence.Type)]} – {_labels["realis." + WireNames.Realities.Name(occurrence.Realis)]}",
                });
            }
        }
    }

    private static string Name(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
