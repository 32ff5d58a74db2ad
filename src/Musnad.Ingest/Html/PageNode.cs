namespace Musnad.Ingest.Html;

/// <summary>An element or a text of a cleaned page.</summary>
internal sealed class PageNode(Tag? tag, PageNode? parent)
{
    private List<PageNode>? _children;

    /// <summary>The element, or null for a text.</summary>
    public Tag? Tag { get; } = tag;

    /// <summary>The element that holds this node, or null.</summary>
    public PageNode? Parent { get; } = parent;

    /// <summary>The characters of a text.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The class attribute, or null.</summary>
    public string? Class { get; init; }

    /// <summary>The id attribute, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The itemprop attribute, or null.</summary>
    public string? ItemProperty { get; init; }

    /// <summary>The address of a link, or null.</summary>
    public string? Href { get; init; }

    /// <summary>What the element holds, in order.</summary>
    public IReadOnlyList<PageNode> Children => _children ?? (IReadOnlyList<PageNode>)[];

    /// <summary>Adds a node at the end.</summary>
    public PageNode Append(PageNode child)
    {
        (_children ??= []).Add(child);
        return child;
    }

    /// <summary>Adds a text at the end.</summary>
    public void AppendText(string text) => Append(new PageNode(null, this) { Text = text });

    /// <summary>Whether the element's name in the page is this.</summary>
    public bool Is(string name) => Tag is not null && Tag.Name == name;
}
