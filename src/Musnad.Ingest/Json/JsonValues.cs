using System.Globalization;
using System.Text.Json;

namespace Musnad.Ingest.Json;

/// <summary>Walks the articles of a JSON document: an object, several after each other, or an array of them, possibly inside one member of an object.</summary>
/// <remarks>One article at a time is parsed, so that a document damaged at its end yields all that stands before.</remarks>
internal sealed class JsonValues(ReadOnlyMemory<byte> document, int maxDepth) : IDisposable
{
    private static readonly string[] Lists = ["articles", "items", "data", "results", "documents", "docs", "hits", "@graph"];

    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = maxDepth, AllowMultipleValues = true, AllowTrailingCommas = true });
    private JsonDocument? _parsed;
    private int _offset;
    private int _counted;
    private int _line = 1;

    /// <summary>The article's value; valid until the next move.</summary>
    public JsonElement Value { get; private set; }

    /// <summary>The line at which the value begins, or at which the damage lies.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the document is an array.</summary>
    public bool IsArray { get; private set; }

    /// <summary>Why the document cannot be read further, or null.</summary>
    public string? Damage { get; private set; }

    /// <summary>Moves to the next value; false at the end or at damage.</summary>
    public bool MoveNext()
    {
        _parsed?.Dispose();
        _parsed = null;
        if (Damage is not null)
        {
            return false;
        }

        var reader = new Utf8JsonReader(document.Span[_offset..], isFinalBlock: true, _state);
        int start = _offset;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray && !IsArray)
                {
                    IsArray = true;
                    continue;
                }

                if (reader.TokenType is JsonTokenType.EndArray)
                {
                    IsArray = false;
                    continue;
                }

                start = _offset + (int)reader.TokenStartIndex;
                _parsed = JsonDocument.ParseValue(ref reader);
                _offset += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                Line = LineAt(start);
                Value = _parsed.RootElement;
                return true;
            }
        }
        catch (JsonException)
        {
            int at = Math.Min(document.Length, Math.Max(start, _offset + (int)reader.BytesConsumed));
            Line = LineAt(at);
            Damage = string.Create(CultureInfo.InvariantCulture, $"it is not valid JSON at byte {at}");
        }

        return false;
    }

    /// <summary>The list of articles that an answer of a news interface wraps, or null when the value is no wrapper.</summary>
    public static JsonElement? ListInside(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (string name in Lists)
        {
            if (JsonStrings.TryGetMember(value, name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
                && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object)
            {
                return list;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _parsed?.Dispose();

    private int LineAt(int offset)
    {
        if (offset > _counted)
        {
            _line += document.Span[_counted..offset].Count((byte)'\n');
            _counted = offset;
        }

        return _line;
    }
}
