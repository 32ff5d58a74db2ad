using System.Collections.Frozen;

namespace Musnad.Ingest.Html;

/// <summary>An element's name and what becomes of it.</summary>
/// <param name="Name">The name in the page, in lower case.</param>
/// <param name="Kind">What it means for the text.</param>
/// <param name="Output">The name in the cleaned page.</param>
internal sealed record Tag(string Name, TagKind Kind, string Output)
{
    private const int LongestName = 16;

    private static readonly Tag Unknown = new("", TagKind.Inline, "");
    private static readonly Tag Custom = new("custom-", TagKind.Block, "div");

    private static readonly FrozenDictionary<string, Tag> Known = Build();
    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tag of a name, in any case.</summary>
    public static Tag Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return name.Contains('-') ? Custom : Unknown;
        }

        Span<char> lower = stackalloc char[LongestName];
        int length = name.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..length], out Tag? tag) ? tag : name.Contains('-') ? Custom : Unknown;
    }

    private static FrozenDictionary<string, Tag> Build()
    {
        var tags = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (string name in "p div section article main header footer h1 h2 h3 h4 h5 h6 ul ol li blockquote pre".Split(' '))
        {
            tags[name] = new Tag(name, TagKind.Block, name);
        }

        // Tables lay out old pages; as plain blocks they cost no parser its special modes.
        const string Plain = "table tbody thead tfoot tr td th dl dt dd address details summary center form fieldset figure hgroup search dir menu frameset listing";
        foreach (string name in Plain.Split(' '))
        {
            tags[name] = new Tag(name, TagKind.Block, "div");
        }

        Add("a", TagKind.Link);
        Add("br hr", TagKind.Break);
        Add("area base basefont bgsound col embed frame img input keygen param source track wbr", TagKind.Void);
        Add("html head body meta link title", TagKind.Page);
        Add("nav aside figcaption caption noscript template svg math object applet audio video canvas select datalist button dialog map picture progress meter legend colgroup", TagKind.Drop);
        Add("script style iframe noembed noframes xmp textarea plaintext", TagKind.RawDrop);
        Add("q", TagKind.Quote);
        return tags.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, TagKind kind)
        {
            foreach (string name in names.Split(' '))
            {
                tags[name] = new Tag(name, kind, name);
            }
        }
    }
}
