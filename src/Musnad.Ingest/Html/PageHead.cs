namespace Musnad.Ingest.Html;

/// <summary>What a page says of itself in its meta elements, its attributes and its embedded data.</summary>
internal sealed class PageHead
{
    private const int MostScripts = 16;
    private const int LongestScript = 1 << 20;
    private const int LongestValue = 2000;

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _linkedData = [];

    /// <summary>The title element, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The page's lang attribute, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>The canonical address, or null.</summary>
    public string? Canonical { get; private set; }

    /// <summary>The date of the first time element, or null.</summary>
    public string? FirstTime { get; private set; }

    /// <summary>The JSON-LD scripts.</summary>
    public IReadOnlyList<string> LinkedData => _linkedData;

    /// <summary>The first value among the names, of meta elements (name, property, itemprop) and of elements with itemprop.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_meta.TryGetValue(name, out string? value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Notes what a start tag says.</summary>
    public void Note(MarkupTokenizer page)
    {
        switch (page.Tag.Name)
        {
            case "html":
                Language ??= Clean(page.Attribute("lang") ?? page.Attribute("xml:lang"));
                break;
            case "meta":
                NoteMeta(page);
                break;
            case "link" when string.Equals(page.Attribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                Canonical ??= Clean(page.Attribute("href"));
                break;
            default:
                NoteProperty(page);
                break;
        }
    }

    /// <summary>Notes the title element's content.</summary>
    public void NoteTitle(string title) => Title ??= Clean(title);

    /// <summary>Notes a JSON-LD script.</summary>
    public void NoteLinkedData(ReadOnlySpan<char> script)
    {
        if (_linkedData.Count < MostScripts && script.Length <= LongestScript)
        {
            _linkedData.Add(script.ToString());
        }
    }

    private void NoteMeta(MarkupTokenizer page)
    {
        if (Clean(page.Attribute("content")) is not { } content)
        {
            return;
        }

        foreach (string attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (page.Attribute(attribute) is { Length: > 0 and < 100 } name)
            {
                _meta.TryAdd(name.Trim(), content);
            }
        }
    }

    private void NoteProperty(MarkupTokenizer page)
    {
        string? date = Clean(page.Attribute("datetime"));
        if (date is not null)
        {
            FirstTime ??= date;
        }

        if (page.Attribute("itemprop") is { Length: > 0 and < 100 } property && (date ?? Clean(page.Attribute("content"))) is { } value)
        {
            _meta.TryAdd(property.Trim(), value);
        }
    }

    private static string? Clean(string? value)
    {
        value = value?.Trim();
        return string.IsNullOrEmpty(value) || value.Length > LongestValue ? null : value;
    }
}
