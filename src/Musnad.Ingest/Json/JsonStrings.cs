using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Musnad.Ingest.Json;

/// <summary>Reads the strings of JSON values as they occur in the wild.</summary>
internal static class JsonStrings
{
    /// <summary>A string; half a surrogate pair, which a cut-off emoji leaves behind, becomes U+FFFD.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText().AsSpan()[1..^1]);
        }
    }

    /// <summary>A value as a string: the string itself, a number's digits, the telling member of an object, the strings of a list as lines.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Of(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => Member(value),
        JsonValueKind.Array => Lines(value),
        _ => null,
    };

    /// <summary>A member of an object; false also when a name with half a surrogate pair keeps it from being found.</summary>
    public static bool TryGetMember(JsonElement value, string name, out JsonElement member)
    {
        try
        {
            return value.TryGetProperty(name, out member);
        }
        catch (InvalidOperationException)
        {
            member = default;
            return false;
        }
    }

    private static string? Member(JsonElement value)
    {
        foreach (string name in (ReadOnlySpan<string>)["name", "text", "rendered", "@value", "$date", "$oid", "value", "title"])
        {
            if (TryGetMember(value, name, out JsonElement member) && member.ValueKind == JsonValueKind.String)
            {
                return Of(member);
            }
        }

        return null;
    }

    private static string? Lines(JsonElement values)
    {
        var lines = new List<string>();
        foreach (JsonElement value in values.EnumerateArray())
        {
            string? line = value.ValueKind switch
            {
                JsonValueKind.String => Of(value),
                JsonValueKind.Object => Member(value),
                _ => null,
            };
            if (line is not null)
            {
                lines.Add(line);
            }
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
                continue;
            }

            char escaped = raw[++i];
            if (escaped == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort unit))
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                text.Append(escaped switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => escaped });
            }
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }

        return text.ToString();
    }
}
