using System.Globalization;
using System.Net;

namespace Musnad.Ingest.Html;

/// <summary>Builds the cleaned page: only what can hold the article's text, well nested, in one linear pass.</summary>
/// <remarks>
/// Scripts, menus, captions, share bars and the like are left out, inline tags are passed over, tables become plain blocks.
/// What remains is small and tame, so that no page, whatever it holds, drives the parsers after this one into their slow corners.
/// </remarks>
internal sealed class PageTreeBuilder
{
    private readonly record struct Open(Tag Tag, PageNode? Node);

    /// <summary>Newspapers' pages have some thousands.</summary>
    private const int MostElements = 100_000;

    private static readonly Tag BodyTag = new("body", TagKind.Page, "body");

    private readonly MarkupTokenizer _page;
    private readonly int _maxDepth;
    private readonly bool _gentle;
    private readonly PageHead _head = new();
    private readonly PageNode _body = new(BodyTag, null);
    private readonly List<Open> _open = [];
    private readonly Dictionary<Tag, int> _openTags = new(ReferenceEqualityComparer.Instance);
    private PageNode _current;
    private int _dropFrom = -1;
    private int _textLength;
    private int _markedLength;
    private bool _isDropMarked;
    private int _elements;
    private string? _refusal;
    private int _refusedAt;
    private bool _isLinkedData;

    private PageTreeBuilder(string page, int maxDepth, bool gentle)
    {
        _page = new MarkupTokenizer(page);
        _maxDepth = maxDepth;
        _gentle = gentle;
        _current = _body;
    }

    /// <summary>Builds the tree of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="maxDepth">Greatest depth of open elements.</param>
    /// <param name="gentle">Whether elements are kept that only their class or style marks as boilerplate or hidden.</param>
    public static PageTree Build(string page, int maxDepth, bool gentle = false) => new PageTreeBuilder(page, maxDepth, gentle).Build();

    private PageTree Build()
    {
        while (_refusal is null && _page.MoveNext())
        {
            switch (_page.Token)
            {
                case MarkupToken.Text:
                    AddText();
                    break;
                case MarkupToken.Start:
                    StartElement();
                    break;
                default:
                    EndElement(_page.Tag);
                    break;
            }
        }

        return new PageTree(_body, _head, _textLength, _markedLength, _refusal, _refusedAt);
    }

    private void AddText()
    {
        if (_open is [.., { Tag.Name: "title" }])
        {
            _head.NoteTitle(WebUtility.HtmlDecode(_page.Text.ToString()));
        }
        else if (_isLinkedData && _open is [.., { Tag.Name: "script" }])
        {
            _head.NoteLinkedData(_page.Text);
        }
        else if (_dropFrom < 0)
        {
            _current.AppendText(WebUtility.HtmlDecode(_page.Text.ToString()));
            _textLength += _page.Text.Length;
        }
        else if (_isDropMarked)
        {
            _markedLength += _page.Text.Length;
        }
    }

    private void StartElement()
    {
        Tag tag = _page.Tag;
        if (_page.HasAttributes)
        {
            _head.Note(_page);
        }

        switch (tag.Kind)
        {
            case TagKind.Page when tag.Name == "title" && _dropFrom < 0:
                Push(tag, null);
                break;
            case TagKind.Drop or TagKind.RawDrop:
                _isLinkedData = IsLinkedData(tag);
                Drop(tag, isMarked: false);
                break;
            case TagKind.Inline:
                StartInline(tag);
                break;
            case TagKind.Quote when _dropFrom < 0:
                _current.AppendText("\"");
                break;
            case TagKind.Break when _dropFrom < 0:
                Append(new PageNode(tag, _current));
                break;
            case TagKind.Block or TagKind.Link:
                StartBlock(tag);
                break;
        }
    }

    private void StartInline(Tag tag)
    {
        if (_dropFrom >= 0)
        {
            Push(tag, null);
        }
        else if (IsBoilerplate(tag))
        {
            Drop(tag, isMarked: true);
        }
    }

    private void StartBlock(Tag tag)
    {
        CloseImplied(tag);
        if (_dropFrom >= 0)
        {
            Push(tag, null);
        }
        else if (IsBoilerplate(tag))
        {
            Drop(tag, isMarked: true);
        }
        else
        {
            var node = new PageNode(tag, _current)
            {
                Class = Short(_page.Attribute("class")),
                Id = Short(_page.Attribute("id")),
                ItemProperty = Short(_page.Attribute("itemprop")),
                Href = tag.Kind == TagKind.Link ? Short(_page.Attribute("href")) : null,
            };
            Append(node);
            Push(tag, node);
            _current = node;
        }
    }

    private bool IsBoilerplate(Tag tag) =>
        !_gentle
        && _page.HasAttributes
        && tag.Name is not ("article" or "main" or "form" or "h1")
        && (Boilerplate.IsMarked(_page.Attribute("class")) || Boilerplate.IsMarked(_page.Attribute("id")) || IsHidden());

    private bool IsLinkedData(Tag tag) =>
        tag.Name == "script" && string.Equals(_page.Attribute("type")?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase);

    private bool IsHidden() =>
        _page.Attribute("hidden") is not null
        || string.Equals(_page.Attribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (_page.Attribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private void Drop(Tag tag, bool isMarked)
    {
        if (_dropFrom < 0)
        {
            _isDropMarked = isMarked;
            _dropFrom = _open.Count;
        }

        Push(tag, null);
    }

    private void Append(PageNode node)
    {
        _current.Append(node);
        if (++_elements > MostElements)
        {
            Refuse(string.Create(CultureInfo.InvariantCulture, $"it has more than {MostElements} elements, the limit"));
        }
    }

    private void Refuse(string reason)
    {
        _refusal ??= reason;
        _refusedAt = _page.Start;
    }

    private void Push(Tag tag, PageNode? node)
    {
        if (_open.Count >= _maxDepth)
        {
            Refuse(string.Create(CultureInfo.InvariantCulture, $"its elements are nested more than {_maxDepth} deep, the limit"));
            return;
        }

        _open.Add(new Open(tag, node));
        _openTags[tag] = _openTags.GetValueOrDefault(tag) + 1;
    }

    /// <summary>Closes what the start of an element closes: a paragraph before a block, a list item before the next.</summary>
    private void CloseImplied(Tag tag)
    {
        switch (tag.Name)
        {
            case "a":
                CloseNearest(tag, Boundary.Block);
                break;
            case "li":
                CloseNearest(tag, Boundary.List);
                break;
            case "dt" or "dd":
                CloseNearest(Tag.Of("dt"), Boundary.List);
                CloseNearest(Tag.Of("dd"), Boundary.List);
                break;
            case "td" or "th":
                CloseNearest(Tag.Of("td"), Boundary.Row);
                CloseNearest(Tag.Of("th"), Boundary.Row);
                break;
            case "tr" or "tbody" or "thead" or "tfoot":
                CloseNearest(Tag.Of("tr"), Boundary.Table);
                break;
            default:
                CloseNearest(Tag.Of("p"), Boundary.Block);
                break;
        }
    }

    private void EndElement(Tag tag)
    {
        switch (tag.Kind)
        {
            case TagKind.Quote when _dropFrom < 0:
                _current.AppendText("\"");
                break;
            case TagKind.Break when tag.Name == "br" && _dropFrom < 0:
                Append(new PageNode(tag, _current));
                break;
            case TagKind.Inline or TagKind.Link:
                CloseNearest(tag, Boundary.Block);
                break;
            case TagKind.Block or TagKind.Drop or TagKind.RawDrop or TagKind.Page:
                bool isCell = tag.Name is "tr" or "tbody" or "thead" or "tfoot" or "td" or "th";
                CloseNearest(tag, tag.Name == "p" ? Boundary.Block : isCell ? Boundary.Table : tag.Name == "table" ? Boundary.None : Boundary.Cell);
                break;
        }
    }

    /// <summary>Closes the nearest open element of a kind with all inside it, unless a boundary stands between.</summary>
    private void CloseNearest(Tag tag, Boundary boundary)
    {
        if (!_openTags.TryGetValue(tag, out int count) || count == 0)
        {
            return;
        }

        for (int i = _open.Count - 1; i >= 0; i--)
        {
            Tag open = _open[i].Tag;
            if (ReferenceEquals(open, tag))
            {
                CloseFrom(i);
                return;
            }

            if (boundary.Stops(open))
            {
                return;
            }
        }
    }

    private void CloseFrom(int index)
    {
        for (int i = _open.Count - 1; i >= index; i--)
        {
            _openTags[_open[i].Tag]--;
            if (_open[i].Node is { Parent: { } parent })
            {
                _current = parent;
            }
        }

        _open.RemoveRange(index, _open.Count - index);
        _dropFrom = _dropFrom >= index ? -1 : _dropFrom;
    }

    private static string? Short(string? value) => value is { Length: > 0 and <= 200 } ? value : null;
}
