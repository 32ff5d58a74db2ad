using System.Text.Json;

namespace Musnad.Evaluation.Reading;

/// <summary>Lenient access to JSON: what is absent, null or of another type reads as nothing.</summary>
internal static class JsonElements
{
    public static JsonElement? Member(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <exception cref="JsonException">Its escapes make no text.</exception>
    public static string? Text(this JsonElement element, string name)
        => element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.Words() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name)
        => element.Member(name) is { } value ? value.Elements() : [];

    /// <summary>The elements of an array; none of anything else.</summary>
    public static IEnumerable<JsonElement> Elements(this JsonElement element)
        => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <exception cref="JsonException">Its escapes make no text.</exception>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name)
        => [.. element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(Words)];

    private static string Words(this JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // A lone surrogate, written as an escape, passes the parser.
            throw new JsonException("a string holds half a character", exception);
        }
    }
}
