using System.Text.Json;
using Musnad.Evaluation.Reading;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Evaluation.Scoring;

/// <summary>What the scorer looks at in a record or in the gold. Nothing in it is checked: that is the scorer's task.</summary>
internal sealed record RecordView(IReadOnlyList<ActorView> Actors, IReadOnlyList<StatementView> Statements, IReadOnlyList<EventView> Events)
{
    public static RecordView Empty { get; } = new([], [], []);

    /// <summary>The view of a record: by way of its JSON form, so that both are scored alike.</summary>
    public static RecordView Of(Record record)
    {
        using var json = new MemoryStream();
        RecordJson.Write(record, json);
        using JsonDocument document = JsonDocument.Parse(json.GetBuffer().AsMemory(0, (int)json.Length));
        return RecordViewReader.Read(document.RootElement);
    }

    /// <summary>The view of actors, statements and events, as a gold file has them.</summary>
    /// <exception cref="JsonException">It is not JSON, or lacks one of the lists.</exception>
    public static RecordView ParseBody(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (string list in (ReadOnlySpan<string>)["actors", "statements", "events"])
        {
            if (document.RootElement.Member(list) is not { ValueKind: JsonValueKind.Array })
            {
                throw new JsonException($"it has no list \"{list}\"");
            }
        }

        return RecordViewReader.Read(document.RootElement);
    }
}
