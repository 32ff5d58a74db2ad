using System.Text.Json;
using Musnad.Ingest.Bytes;

namespace Musnad.Ingest;

/// <summary>Tells from an input's first bytes, and its name where these leave it open, which reader it needs.</summary>
internal static class ContentSniffer
{
    private static readonly byte[][] PageTags =
    [
        .. new[]
        {
            "!doctype", "html", "head", "body", "meta", "title", "link", "script", "style", "!--", "div", "p", "article", "section",
            "main", "h1", "h2", "header", "table", "span", "a", "br", "center", "font", "b", "nav", "?xml",
        }.Select(tag => System.Text.Encoding.ASCII.GetBytes(tag)),
    ];

    /// <summary>The kind of an input.</summary>
    /// <param name="head">Its first bytes, UTF-8 or of single bytes, without a byte order mark.</param>
    /// <param name="name">Its name.</param>
    /// <param name="format">What the caller says it is, or null.</param>
    public static ContentKind Sniff(ReadOnlySpan<byte> head, InputName name, InputFormat? format)
    {
        ReadOnlySpan<byte> start = head.TrimStart(" \t\r\n"u8);
        switch (format)
        {
            case InputFormat.Text:
                return ContentKind.Text;
            case InputFormat.Html:
                return ContentKind.Html;
            case InputFormat.JsonLines:
                return SniffJson(start, isLines: true);
        }

        if (name.HasExtension(".jsonl", ".ndjson", ".jsonlines"))
        {
            return SniffJson(start, isLines: true);
        }

        if (name.HasExtension(".json") || BeginsJson(start))
        {
            return SniffJson(start, isLines: false);
        }

        if (name.HasExtension(".html", ".htm", ".xhtml"))
        {
            return ContentKind.Html;
        }

        if (BeginsWithTag(start, "rss"u8) || BeginsWithTag(start, "feed"u8) || BeginsWithTag(start, "rdf:RDF"u8) || IsDeclaredFeed(start))
        {
            return ContentKind.Feed;
        }

        foreach (byte[] tag in PageTags)
        {
            if (BeginsWithTag(start, tag))
            {
                return ContentKind.Html;
            }
        }

        return ContentKind.Text;
    }

    private static bool BeginsJson(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'{', .. var rest] => rest.TrimStart(" \t\r\n"u8) is [(byte)'"', ..] or [(byte)'}', ..],
        [(byte)'[', .. var rest] => rest.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] or [(byte)']', ..],
        _ => false,
    };

    private static ContentKind SniffJson(ReadOnlySpan<byte> start, bool isLines)
    {
        if (start is [(byte)'[', ..])
        {
            return ContentKind.JsonDocument;
        }

        int end = start.IndexOf((byte)'\n');
        if (end < 0)
        {
            return ContentKind.JsonLines;
        }

        // A line with nothing but a brace opens a document that is written over several lines.
        ReadOnlySpan<byte> line = start[..end].TrimEnd(" \t\r"u8);
        ReadOnlySpan<byte> next = start[(end + 1)..].TrimStart("\r\n"u8);
        return isLines && line is not [(byte)'{'] || IsWholeObject(line) || next is [(byte)'{', ..]
            ? ContentKind.JsonLines
            : ContentKind.JsonDocument;
    }

    private static bool IsWholeObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && reader.BytesConsumed == line.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsDeclaredFeed(ReadOnlySpan<byte> start)
    {
        if (!BeginsWithTag(start, "?xml"u8))
        {
            return false;
        }

        int end = start.IndexOf("?>"u8);
        ReadOnlySpan<byte> root = end < 0 ? default : start[(end + 2)..].TrimStart(" \t\r\n"u8);
        return BeginsWithTag(root, "rss"u8) || BeginsWithTag(root, "feed"u8) || BeginsWithTag(root, "rdf:RDF"u8);
    }

    private static bool BeginsWithTag(ReadOnlySpan<byte> start, ReadOnlySpan<byte> tag)
    {
        if (start.Length <= tag.Length + 1 || start[0] != '<')
        {
            return false;
        }

        byte after = start[tag.Length + 1];
        return System.Text.Ascii.EqualsIgnoreCase(start.Slice(1, tag.Length), tag)
            && (!char.IsAsciiLetterOrDigit((char)after) || tag[0] == '!');
    }
}
