using System.Text;
using Musnad.Ingest.Bytes;
using Musnad.Ingest.Charset;
using Musnad.Ingest.Html;
using Musnad.Ingest.Json;
using Musnad.Ingest.PlainText;

namespace Musnad.Ingest;

/// <summary>Reads the articles of an input: plain text, an HTML page, JSON or JSON Lines, gzipped or not.</summary>
/// <remarks>
/// Thread-safe. Bad input never throws: it yields a failure with its reason, and the rest goes on. So does a stream that
/// breaks off; only <see cref="OperationCanceledException"/> passes. JSON Lines are read line by line: memory stays flat.
/// </remarks>
public sealed class ArticleReader
{
    private const int HeadBytes = 1 << 16;

    private readonly ReadOptions _options;
    private readonly ArticleAssembly _assembly;
    private readonly JsonReader _json;
    private readonly PageReader _pages;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">What is known of the inputs, and their limits.</param>
    /// <param name="datelines">Reads outlet, date and agency from a text whose input gives none; null: these stay unknown.</param>
    /// <param name="clock">Tells when an article was read, if the options ask for that.</param>
    public ArticleReader(ReadOptions options, IDatelineReader? datelines = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _assembly = new ArticleAssembly(options, datelines, clock);
        _json = new JsonReader(options, _assembly);
        _pages = new PageReader(options, _assembly);
    }

    /// <summary>Reads an input to its end.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">Path of the file, "-" for standard input. It gives identifiers to articles that have none, and names the input in failures.</param>
    /// <returns>An article or a failure for each article of the input, in its order; at least one of them.</returns>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadGuarded(stream, new InputName(name));
    }

    private IEnumerable<ReadResult> ReadGuarded(Stream stream, InputName name)
    {
        using GuardedBytes unpacked = GuardedBytes.Open(stream);
        using GuardedBytes bytes = Recode(unpacked);
        string? refusal = RefusalOf(bytes, name, out ContentKind kind);
        if (refusal is not null)
        {
            yield return ReadResult.Of(new InputFailure(name.Full, null, refusal));
            yield break;
        }

        IEnumerable<ReadResult> results = kind switch
        {
            ContentKind.JsonLines => _json.ReadLines(bytes, name),
            ContentKind.JsonDocument => _json.ReadDocument(bytes, name),
            ContentKind.Html => [ReadPage(bytes, name)],
            _ => [ReadText(bytes, name)],
        };
        foreach (ReadResult result in results)
        {
            yield return result;
        }
    }

    private static GuardedBytes Recode(GuardedBytes bytes) => WideEncoding.Detect(bytes.Peek(HeadBytes)) is { } wide
        ? new GuardedBytes(Encoding.CreateTranscodingStream(bytes, wide, new UTF8Encoding(false), leaveOpen: true), bytes)
        : bytes;

    private string? RefusalOf(GuardedBytes bytes, InputName name, out ContentKind kind)
    {
        kind = ContentKind.Text;
        ReadOnlySpan<byte> head = bytes.Peek(HeadBytes);
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes.Skip(Encoding.UTF8.Preamble.Length);
            head = bytes.Peek(HeadBytes);
        }

        if (head.IsEmpty)
        {
            return bytes.Fault ?? "it is empty";
        }

        kind = ContentSniffer.Sniff(head, name, _options.Format);
        return BinaryContent.RefusalOf(head)
            ?? (kind == ContentKind.Feed ? "it is a news feed; musnad reads pages, texts and JSON Lines" : null);
    }

    private ReadResult ReadText(GuardedBytes bytes, InputName name)
    {
        // An UTF-8 character takes up to three bytes for each UTF-16 unit.
        long limit = Math.Min(int.MaxValue, 3L * _options.MaxArticleLength);
        DecodedText decoded = ReadWhole(bytes, (int)limit, content => TextDecoding.Decode(content));
        return decoded.Text is { } text
            ? _assembly.Assemble(PlainTextArticle.Read(text, name), name.Full, null)
            : ReadResult.Of(new InputFailure(name.Full, decoded.Line, decoded.Refusal!));
    }

    private ReadResult ReadPage(GuardedBytes bytes, InputName name)
    {
        DecodedText decoded = ReadWhole(
            bytes,
            _options.MaxPageBytes,
            content => TextDecoding.Decode(content, DeclaredCharset.Find(content), forgiving: true));
        return decoded.Text is { } page
            ? _pages.Read(page, name)
            : ReadResult.Of(new InputFailure(name.Full, decoded.Line, decoded.Refusal!));
    }

    private static DecodedText ReadWhole(GuardedBytes bytes, int limit, Func<byte[], DecodedText> decode)
    {
        byte[]? content = bytes.ReadToEnd(limit);
        string? refusal = content is null
            ? $"it is longer than {ByteCount.Format(limit)}, the limit"
            : bytes.Fault ?? BinaryContent.RefusalOf(content);
        return refusal is null ? decode(content!) : new DecodedText(null, refusal);
    }
}
