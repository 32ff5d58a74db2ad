using System.Globalization;
using System.Text.Json;

namespace Musnad.Json;

/// <summary>The properties of one JSON object, read strictly: unknown ones, missing ones and wrong types become the defect.</summary>
internal readonly struct JsonFields
{
    private readonly JsonElement _element;
    private readonly JsonDefect _defect;

    public JsonFields(JsonElement element, string path, JsonDefect defect, params ReadOnlySpan<string> known)
    {
        Path = path;
        _defect = defect;
        if (element.ValueKind != JsonValueKind.Object)
        {
            defect.Add(path, "is not an object");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (Name(property) is not { } name)
            {
                defect.Add(path, "has a property whose name is not valid Unicode");
                return;
            }

            if (!known.Contains(name) || !seen.Add(name))
            {
                defect.Add(path, $"has the {(known.Contains(name) ? "doubled" : "unknown")} property \"{name}\"");
            }
        }

        _element = element;
    }

    public string Path { get; }

    public string RequiredText(string name) => Required(name) is { } value ? AsText(value, name) ?? "" : "";

    public string? Text(string name) => Optional(name) is { } value ? AsText(value, name) : null;

    /// <summary>A property that must be there but may be null.</summary>
    public string? NullableText(string name) => Required(name) is { } value && value.ValueKind != JsonValueKind.Null ? AsText(value, name) : null;

    public int Number(string name)
    {
        if (Required(name) is { } value)
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= 0)
            {
                return number;
            }

            Add(name, "is not a whole number from 0");
        }

        return 0;
    }

    public double Fraction(string name)
    {
        if (Required(name) is { } value)
        {
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && number is >= 0 and <= 1)
            {
                return number;
            }

            Add(name, "is not a number from 0 to 1");
        }

        return 0;
    }

    public T Value<T>(string name, WireTable<T> table)
        where T : struct, Enum
        => Required(name) is { } value ? AsValue(value, name, table) ?? default : default;

    public T? NullableValue<T>(string name, WireTable<T> table)
        where T : struct, Enum
        => Required(name) is { } value && value.ValueKind != JsonValueKind.Null ? AsValue(value, name, table) : null;

    public DateOnly? Day(string name)
    {
        if (NullableText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Add(name, "is not a day such as 2026-03-10");
        return null;
    }

    public JsonElement? Object(string name) => Required(name) is { } value && value.ValueKind != JsonValueKind.Null ? value : null;

    public JsonElement? OptionalObject(string name) => Optional(name);

    /// <summary>The items of an array, each with its path.</summary>
    public List<(JsonElement Item, string Path)> Items(string name, bool required = true)
        => (required ? Required(name) : Optional(name)) is { } value ? Items(value, $"{Path}.{name}", _defect) : [];

    public List<string> Texts(string name, bool required = true)
    {
        var texts = new List<string>();
        foreach ((JsonElement item, string path) in Items(name, required))
        {
            texts.Add(AsText(item, path, _defect) ?? "");
        }

        return texts;
    }

    public void Add(string name, string reason) => _defect.Add($"{Path}.{name}", reason);

    public static List<(JsonElement Item, string Path)> Items(JsonElement array, string path, JsonDefect defect)
    {
        var items = new List<(JsonElement Item, string Path)>();
        if (array.ValueKind != JsonValueKind.Array)
        {
            defect.Add(path, "is not an array");
            return items;
        }

        foreach (JsonElement item in array.EnumerateArray())
        {
            items.Add((item, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        }

        return items;
    }

    private JsonElement? Required(string name)
    {
        JsonElement? value = Find(name);
        if (value is null)
        {
            Add(name, "is missing");
        }

        return value;
    }

    private JsonElement? Optional(string name) => Find(name) is { } value && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement? Find(string name)
        => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out JsonElement value) ? value : null;

    private string? AsText(JsonElement value, string name) => AsText(value, $"{Path}.{name}", _defect);

    private static string? AsText(JsonElement value, string path, JsonDefect defect)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            defect.Add(path, "is not a string");
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // The only way in which the library tells that a string holds half a surrogate pair or broken UTF-8.
            defect.Add(path, "is not valid Unicode");
            return null;
        }
    }

    private T? AsValue<T>(JsonElement value, string name, WireTable<T> table)
        where T : struct, Enum
    {
        if (AsText(value, name) is not { } text)
        {
            return null;
        }

        if (table.TryRead(text, out T known))
        {
            return known;
        }

        Add(name, $"\"{text}\" is none of {string.Join(", ", table.Names)}");
        return null;
    }

    private static string? Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
