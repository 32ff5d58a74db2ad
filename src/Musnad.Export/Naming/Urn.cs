using Musnad.Records;

namespace Musnad.Export.Naming;

/// <summary>The names that things have in the formats of the web. The same thing has the same name in every export.</summary>
internal static class Urn
{
    /// <summary>What the names of the project's own terms begin with.</summary>
    public const string Terms = "urn:musnad:term:";

    public static string Article(string id) => Of("article", id);

    /// <summary>The record of an article; also the name of its graph.</summary>
    public static string Record(string article) => Of("record", article);

    public static string Extraction(string article) => Of("extraction", article);

    public static string Statement(string article, string id) => Of("statement", article, id);

    public static string Event(string article, string id) => Of("event", article, id);

    /// <summary>One telling of an event, counted from 1.</summary>
    public static string Telling(string article, string id, int number) => Of("telling", article, id, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>An actor: the identity that it has across articles, else the article's own.</summary>
    public static string Actor(ExportedArticle article, Actor actor) =>
        article.Identities.TryGetValue(actor.Id, out string? identity) ? Of("identity", identity) : Of("actor", article.Record.Article.Id, actor.Id);

    /// <summary>A publisher, of which nothing but the name is known.</summary>
    public static string Outlet(string name) => Of("outlet", name);

    public static string Software(string version) => Of("software", version);

    public static string Contact(string id) => Of("contact", id);

    public static string Utterance(string id) => Of("utterance", id);

    public static string CopyGroup(string id) => Of("copies", id);

    public static string Annotation(string kind, string article, string id) => Of("annotation", kind, article, id);

    /// <summary>A text by its SHA-256.</summary>
    public static string Text(string sha256) => Of("sha256", sha256);

    /// <summary>An address as an IRI that may stand in a document, or null when it is none.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string Of(string kind, params ReadOnlySpan<string> parts)
    {
        var escaped = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            escaped[i] = Uri.EscapeDataString(parts[i]);
        }

        return $"urn:musnad:{kind}:{string.Join('/', escaped)}";
    }
}
