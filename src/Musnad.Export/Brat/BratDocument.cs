using System.Globalization;
using System.Text;
using Musnad.Text;

namespace Musnad.Export.Brat;

/// <summary>The lines of one .ann file. Ids are given in order, from 1 for each kind of annotation.</summary>
internal sealed class BratDocument(SourceText text)
{
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<(string Type, string Offsets), string> _entities = [];
    private int _lastEntity;
    private int _lastEvent;
    private int _lastAttribute;
    private int _lastNote;

    /// <summary>Annotations written.</summary>
    public int Count { get; private set; }

    /// <summary>A text-bound annotation; the one that is there already for the same type and place. Null when the ranges are but line breaks.</summary>
    public string? Entity(string type, params IReadOnlyList<Evidence> ranges)
    {
        if (BratRange.Of(text, ranges) is not { } range)
        {
            return null;
        }

        if (!_entities.TryGetValue((type, range.Offsets), out string? id))
        {
            id = Next('T', ref _lastEntity);
            _entities.Add((type, range.Offsets), id);
            Line(id, $"{type} {range.Offsets}\t{range.Words}");
        }

        return id;
    }

    /// <summary>The id of the next event; it may be named before it is written.</summary>
    public string NextEvent() => Next('E', ref _lastEvent);

    /// <summary>An event with its trigger and arguments. Several of one role are numbered as brat has it.</summary>
    public void Event(string id, string type, string trigger, IEnumerable<(string Role, string? Argument)> arguments)
    {
        var line = new StringBuilder($"{type}:{trigger}");
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string role, string? argument) in arguments)
        {
            if (argument is not null)
            {
                int number = roles[role] = roles.GetValueOrDefault(role) + 1;
                line.Append(CultureInfo.InvariantCulture, $" {role}{(number == 1 ? "" : number)}:{argument}");
            }
        }

        Line(id, line.ToString());
    }

    /// <summary>Annotations of one and the same thing.</summary>
    public void Equivalent(IReadOnlyCollection<string> entities)
    {
        if (entities.Count > 1)
        {
            Line("*", $"Equiv {string.Join(' ', entities)}");
        }
    }

    /// <summary>A property of an annotation; null writes nothing.</summary>
    public void Attribute(string name, string of, string? value)
    {
        if (value is not null)
        {
            Line(Next('A', ref _lastAttribute), $"{name} {of} {value}");
        }
    }

    /// <summary>A property that an annotation has or has not.</summary>
    public void Flag(string name, string of) => Line(Next('A', ref _lastAttribute), $"{name} {of}");

    /// <summary>A note for a person.</summary>
    public void Note(string of, string note) => Line(Next('#', ref _lastNote), $"AnnotatorNotes {of}\t{OneLine(note)}");

    public override string ToString() => _lines.ToString();

    private static string Next(char kind, ref int last) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++last}");

    private void Line(string id, string rest)
    {
        _lines.Append(id).Append('\t').Append(rest).Append('\n');
        Count++;
    }

    private static string OneLine(string note) =>
        string.Concat(note.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
}
