using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Musnad.Ingest.Bytes;
using Musnad.Ingest.Charset;

namespace Musnad.Ingest.Json;

/// <summary>Reads JSON Lines as a stream, and JSON documents.</summary>
internal sealed class JsonReader(ReadOptions options, ArticleAssembly assembly)
{
    private readonly JsonArticle _articles = new(options);
    private readonly JsonDocumentOptions _json = new() { MaxDepth = options.MaxNestingDepth, AllowTrailingCommas = true };

    /// <summary>An article for each line that is not blank.</summary>
    public IEnumerable<ReadResult> ReadLines(GuardedBytes bytes, InputName name)
    {
        var lines = new LineReader(bytes, options.MaxLineBytes);
        bool any = false;
        while (lines.MoveNext())
        {
            if (lines.IsUnterminated && bytes.Fault is { } cutOff)
            {
                yield return Failure(name, lines.Number, cutOff);
                yield break;
            }

            if (lines.TooLong)
            {
                any = true;
                yield return Failure(name, lines.Number, $"the line is longer than {ByteCount.Format(options.MaxLineBytes)}, the limit; it was skipped");
            }
            else if (!lines.Line.Span.Trim(" \t\r\n\uFEFF"u8).IsEmpty)
            {
                // A file that holds one object, and is not called JSON Lines, is a document that happens to fit on a line.
                bool isAlone = !any && lines.Number == 1 && lines.IsLast() && !name.HasExtension(".jsonl", ".ndjson", ".jsonlines");
                any = true;
                string id = isAlone ? name.File : string.Create(CultureInfo.InvariantCulture, $"{name.File}:{lines.Number}");
                foreach (ReadResult result in ReadLine(lines.Line, id, name, lines.Number))
                {
                    yield return result;
                }
            }
        }

        if (bytes.Fault is { } fault)
        {
            yield return Failure(name, lines.Number + 1, fault);
        }
        else if (!any)
        {
            yield return Failure(name, null, "it is empty");
        }
    }

    /// <summary>An article for each value of a document.</summary>
    public IEnumerable<ReadResult> ReadDocument(GuardedBytes bytes, InputName name)
    {
        byte[]? content = bytes.ReadToEnd(options.MaxDocumentBytes);
        string? refusal = content is null
            ? $"the document is longer than {ByteCount.Format(options.MaxDocumentBytes)}, the limit; JSON Lines have none"
            : bytes.Fault;
        if (refusal is not null)
        {
            return [Failure(name, null, refusal)];
        }

        return Utf8(content!, out DecodedText damage) is { } utf8
            ? ReadValues(utf8, name)
            : [Failure(name, damage.Line, damage.Refusal!)];
    }

    private IEnumerable<ReadResult> ReadValues(ReadOnlyMemory<byte> document, InputName name)
    {
        using var values = new JsonValues(document, options.MaxNestingDepth);
        int ordinal = 0;
        while (values.MoveNext())
        {
            ordinal++;
            bool isAlone = ordinal == 1 && !values.IsArray;
            string id = isAlone ? name.File : string.Create(CultureInfo.InvariantCulture, $"{name.File}#{ordinal}");
            foreach (ReadResult result in ReadValue(values.Value, id, name, values.Line))
            {
                yield return result;
            }
        }

        if (values.Damage is { } damage)
        {
            yield return Failure(name, values.Line, damage);
        }
        else if (ordinal == 0)
        {
            yield return Failure(name, null, "it holds no articles");
        }
    }

    private IReadOnlyList<ReadResult> ReadLine(ReadOnlyMemory<byte> line, string id, InputName name, int number)
    {
        if (Utf8(line, out DecodedText damage) is not { } utf8)
        {
            return [Failure(name, number, damage.Refusal!)];
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, _json);
            return ReadValue(document.RootElement, id, name, number);
        }
        catch (JsonException error)
        {
            string reason = string.Create(CultureInfo.InvariantCulture, $"the line is not valid JSON at byte {error.BytePositionInLine ?? 0}");
            return [Failure(name, number, reason)];
        }
    }

    private IReadOnlyList<ReadResult> ReadValue(JsonElement value, string id, InputName name, int line)
    {
        RawArticle? raw = _articles.Read(value, id, out string? refusal);
        if (raw is not null)
        {
            return [assembly.Assemble(raw, name.Full, line)];
        }

        if (JsonValues.ListInside(value) is not { } list)
        {
            return [Failure(name, line, refusal!)];
        }

        var results = new List<ReadResult>(list.GetArrayLength());
        foreach (JsonElement item in list.EnumerateArray())
        {
            string itemId = string.Create(CultureInfo.InvariantCulture, $"{id}#{results.Count + 1}");
            raw = _articles.Read(item, itemId, out refusal);
            results.Add(raw is null ? Failure(name, line, refusal!) : assembly.Assemble(raw, name.Full, line));
        }

        return results;
    }

    private static ReadOnlyMemory<byte>? Utf8(ReadOnlyMemory<byte> bytes, out DecodedText damage)
    {
        damage = default;
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }

        damage = TextDecoding.Decode(bytes.Span);
        return damage.Text is { } text ? Encoding.UTF8.GetBytes(text) : null;
    }

    private static ReadResult Failure(InputName name, int? line, string reason) =>
        ReadResult.Of(new InputFailure(name.Full, line, reason));
}
