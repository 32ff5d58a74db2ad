using System.Text.Json;
using Musnad.Evaluation.Scoring;

namespace Musnad.Evaluation.Reading;

/// <summary>Reads what the scorer looks at, from the contract's form (ranges as objects) and from the gold's (ranges as pairs).</summary>
internal static class RecordViewReader
{
    public static RecordView Read(JsonElement root) => new(
        [.. root.Items("actors").Select(Actor)],
        [.. root.Items("statements").Select(Statement)],
        [.. root.Items("events").Select(Event)]);

    private static ActorView Actor(JsonElement json) => new(
        Id(json),
        json.Text("kind"),
        json.Text("name"),
        json.Text("country"),
        json.Texts("names"),
        json.Texts("members"),
        Spans(json, "mentions"));

    private static StatementView Statement(JsonElement json) => new()
    {
        Id = Id(json),
        Source = json.Text("source"),
        SourceSpan = Span(json, "sourceSpan"),
        Cue = Span(json, "cue"),
        Content = Spans(json, "content"),
        Within = json.Text("within"),
        Stance = json.Text("stance"),
        Quotation = json.Text("quotation"),
        Channel = json.Text("channel"),
        Date = json.Text("date"),
        Addressees = json.Texts("addressees"),
        Targets = json.Texts("targets"),
        Repeats = [.. json.Items("repeats").SelectMany(repeat => repeat.Elements().Select(Span))],
        Basis = json.Text("sourceBasis"),
        Confidence = json.Member("confidence") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null,
    };

    private static EventView Event(JsonElement json)
    {
        JsonElement[] tellings = [.. json.Items("tellings")];
        return new EventView
        {
            Type = json.Text("type"),
            Mode = json.Text("mode"),
            Actors = json.Texts("actors"),
            Recipients = json.Texts("recipients"),
            Date = json.Text("date"),
            Realis = json.Text("realis"),
            Trigger = Span(json, "trigger"),
            Place = Span(json, "place"),
            Topics = Spans(json, "topics"),
            TellingTriggers = [.. tellings.Select(telling => Span(telling, "trigger")).OfType<SpanView>()],
            TellingsWithin = [.. tellings.Select(telling => telling.Text("within")).OfType<string>()],
        };
    }

    private static string Id(JsonElement json) => json.Text("id") ?? "";

    private static SpanView? Span(JsonElement json, string name) => json.Member(name) is { } value ? Span(value) : null;

    private static SpanView[] Spans(JsonElement json, string name) => [.. json.Items(name).Select(Span)];

    private static SpanView Span(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new SpanView(Number(json.Member("start")), Number(json.Member("end")), RepeatsWords: true, json.Text("text")),
        JsonValueKind.Array when json.GetArrayLength() == 2 => new SpanView(Number(json[0]), Number(json[1])),
        _ => throw new JsonException("a range is start and end in code points, as an object or as a pair"),
    };

    private static int Number(JsonElement? json)
        => json is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int number)
            ? number
            : throw new JsonException("a range begins and ends at a whole number");
}
