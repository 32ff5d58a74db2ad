using System.Text.Json;
using Musnad.Ingest.Json;

namespace Musnad.Ingest.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed record LinkedArticle
{
    private const int MaxDepth = 64;
    private const int SearchDepth = 6;

    private static readonly string[] ArticleTypes =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "Article", "LiveBlogPosting", "BlogPosting", "Report", "SocialMediaPosting",
    ];

    /// <summary>The headline, or null.</summary>
    public string? Headline { get; private init; }

    /// <summary>The publisher's name, or null.</summary>
    public string? Publisher { get; private init; }

    /// <summary>The publication date as written, or null.</summary>
    public string? Published { get; private init; }

    /// <summary>The language, or null.</summary>
    public string? Language { get; private init; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; private init; }

    /// <summary>The credited agency, or null.</summary>
    public string? Agency { get; private init; }

    /// <summary>The text, or null.</summary>
    public string? Body { get; private init; }

    /// <summary>Reads the scripts of a page; null when none describes an article. Damaged scripts are passed over.</summary>
    public static LinkedArticle? Read(IReadOnlyList<string> scripts)
    {
        foreach (string script in scripts)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(
                    Tidy(script),
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
                if (Find(document.RootElement, SearchDepth) is { } article)
                {
                    return Of(article, document.RootElement);
                }
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                // Pages with a broken script are common; what else they say of themselves still counts.
            }
        }

        return null;
    }

    private static LinkedArticle Of(JsonElement article, JsonElement root) => new()
    {
        Headline = Text(article, "headline") ?? Text(article, "name"),
        Publisher = Name(article, "publisher", root) ?? Name(article, "sourceOrganization", root),
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Language = Text(article, "inLanguage"),
        Url = Address(article, "url") ?? Address(article, "mainEntityOfPage"),
        Agency = Text(article, "creditText"),
        Body = Text(article, "articleBody"),
    };

    /// <summary>Control characters inside strings, which JSON forbids and many pages hold, as spaces; without comment or CDATA marks around.</summary>
    private static string Tidy(string script)
    {
        int start = script.AsSpan().IndexOfAny('{', '[');
        int end = script.AsSpan().LastIndexOfAny('}', ']');
        return start < 0 || end < start
            ? script
            : string.Create(end + 1 - start, (script, start), static (tidy, given) =>
            {
                for (int i = 0; i < tidy.Length; i++)
                {
                    char letter = given.script[given.start + i];
                    tidy[i] = letter < ' ' ? ' ' : letter;
                }
            });
    }

    private static JsonElement? Find(JsonElement value, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (Find(item, depth - 1) is { } found)
                {
                    return found;
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(value))
            {
                return value;
            }

            foreach (string name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement"])
            {
                if (value.TryGetProperty(name, out JsonElement inner) && Find(inner, depth - 1) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Any(name => name.ValueKind == JsonValueKind.String && ArticleTypes.Contains(JsonStrings.Of(name)));
    }

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement member) && JsonStrings.Text(member)?.Trim() is { Length: > 0 } text ? text : null;

    private static string? Address(JsonElement value, string name)
    {
        if (!value.TryGetProperty(name, out JsonElement member))
        {
            return null;
        }

        string? text = member.ValueKind == JsonValueKind.Object && member.TryGetProperty("@id", out JsonElement id)
            ? JsonStrings.Text(id)
            : JsonStrings.Text(member);
        return text is not null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null;
    }

    /// <summary>The name of an organization, written in place or told elsewhere in the graph under its @id.</summary>
    private static string? Name(JsonElement value, string name, JsonElement root)
    {
        if (!value.TryGetProperty(name, out JsonElement member))
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Array)
        {
            member = member.EnumerateArray().FirstOrDefault();
        }

        if (member.ValueKind != JsonValueKind.Object)
        {
            return member.ValueKind == JsonValueKind.String ? JsonStrings.Of(member) : null;
        }

        return Text(member, "name") ?? (Text(member, "@id") is { } id ? NameOf(id, root) : null);
    }

    private static string? NameOf(string id, JsonElement root)
    {
        JsonElement graph = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out JsonElement inner) ? inner : root;
        if (graph.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (JsonElement node in graph.EnumerateArray())
        {
            if (node.ValueKind == JsonValueKind.Object && Text(node, "@id") == id && Text(node, "name") is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
