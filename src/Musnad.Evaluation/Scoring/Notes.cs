using Musnad.Evaluation.Reading;

namespace Musnad.Evaluation.Scoring;

/// <summary>Writes down what is wrong with a record, with names instead of ids.</summary>
internal sealed class Notes
{
    private const string Nobody = "-";

    private readonly string _document;
    private readonly ScoredText _text;
    private readonly Identities _identities;
    private readonly Dictionary<string, string?> _goldNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _foundNames = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public Notes(GoldDocument document, RecordView record, Identities identities)
    {
        _document = document.Article.Id;
        _text = document.Text;
        _identities = identities;
        Collect(document.Gold.Actors, _goldNames);
        Collect(record.Actors, _foundNames);
    }

    /// <summary>What was written down, in order of the text.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings.OrderBy(finding => finding.Offset ?? int.MaxValue)];

    public void Add(FindingKind kind, IReadOnlyList<SpanView> spans, IReadOnlyList<string> expected, IReadOnlyList<string> found, string? property = null)
        => _findings.Add(new Finding(_document, kind, property, spans.Count > 0 ? spans[0].Start : null, WordsOf(spans), expected, found));

    public void AddProperty(string property, IReadOnlyList<SpanView> spans, string? expected, string? found)
        => Add(FindingKind.WrongProperty, spans, [expected ?? Nobody], [found ?? Nobody], property);

    /// <summary>The name of an actor of the gold.</summary>
    public string Gold(string? actor) => actor is null ? Nobody : _goldNames.GetValueOrDefault(actor) ?? actor;

    /// <summary>The name of an actor of the record: the gold's, if the gold knows it.</summary>
    public string Found(string? actor) => _identities.Name(actor) switch
    {
        null => Nobody,
        [Identities.Unknown, ..] => Identities.Unknown + (_foundNames.GetValueOrDefault(actor!) ?? actor),
        var known => Gold(known),
    };

    public IReadOnlyList<string> AllGold(IEnumerable<string?> actors) => [.. actors.Select(Gold)];

    public IReadOnlyList<string> AllFound(IEnumerable<string?> actors) => [.. actors.Select(Found)];

    /// <summary>The words of the ranges that lie in the text.</summary>
    public string WordsOf(IReadOnlyList<SpanView> spans)
        => string.Join(" \u2026 ", spans.Where(span => 0 <= span.Start && span.Start < span.End && span.End <= _text.Length).Select(span => _text[span]));

    private static void Collect(IReadOnlyList<ActorView> actors, Dictionary<string, string?> names)
    {
        foreach (ActorView actor in actors)
        {
            names[actor.Id] = actor.Name;
        }
    }
}
