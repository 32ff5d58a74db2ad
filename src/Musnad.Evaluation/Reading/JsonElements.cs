using System.Text.Json;

namespace Musnad.Evaluation.Reading;

/// <summary>Lenient access to JSON: what is absent, null or of another type reads as nothing.</summary>
internal static class JsonElements
{
    public static JsonElement? Member(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? Text(this JsonElement element, string name)
        => element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name)
        => element.Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    public static IReadOnlyList<string> Texts(this JsonElement element, string name)
        => [.. element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
}
