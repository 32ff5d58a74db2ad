namespace Musnad.Ingest.Html;

/// <summary>Cuts a page into texts and tags in one pass; time is linear whatever the page holds.</summary>
internal sealed class MarkupTokenizer(string page)
{
    private const int MostAttributes = 64;

    private readonly List<(Range Name, Range Value)> _attributes = [];
    private int _at;
    private Tag? _raw;

    /// <summary>The kind of the current piece.</summary>
    public MarkupToken Token { get; private set; }

    /// <summary>The element of a start or end tag.</summary>
    public Tag Tag { get; private set; } = Html.Tag.Of("");

    /// <summary>Where the current piece begins.</summary>
    public int Start { get; private set; }

    /// <summary>The text of a text piece, its character references not resolved.</summary>
    public ReadOnlySpan<char> Text => page.AsSpan(Start, _at - Start);

    /// <summary>Whether the current tag has attributes.</summary>
    public bool HasAttributes => _attributes.Count > 0;

    /// <summary>Moves to the next piece; false at the end.</summary>
    public bool MoveNext()
    {
        while (_at < page.Length)
        {
            Start = _at;
            if (_raw is not null)
            {
                int end = EndOfRaw(_raw.Name);
                _raw = null;
                if (end > _at)
                {
                    _at = end;
                    Token = MarkupToken.Text;
                    return true;
                }
            }

            if (page[_at] != '<' || !BeginsMarkup(_at))
            {
                int next = NextMarkup(_at + 1);
                _at = next;
                Token = MarkupToken.Text;
                return true;
            }

            if (ReadMarkup())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute of the current start tag, character references resolved; null when it has none such.</summary>
    public string? Attribute(string name)
    {
        foreach ((Range attribute, Range value) in _attributes)
        {
            if (page.AsSpan()[attribute].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return System.Net.WebUtility.HtmlDecode(page[value]);
            }
        }

        return null;
    }

    private bool BeginsMarkup(int at) =>
        at + 1 < page.Length && (char.IsAsciiLetter(page[at + 1]) || page[at + 1] is '/' or '!' or '?');

    private int NextMarkup(int from)
    {
        while (from < page.Length && page.IndexOf('<', from) is var next and >= 0)
        {
            if (BeginsMarkup(next))
            {
                return next;
            }

            from = next + 1;
        }

        return page.Length;
    }

    /// <summary>Reads a tag; false for a comment or the like, which is passed over.</summary>
    private bool ReadMarkup()
    {
        char kind = page[_at + 1];
        if (kind == '!' && page.AsSpan(_at).StartsWith("<!--"))
        {
            int end = page.AsSpan(_at).StartsWith("<!-->") ? _at + 2 : page.IndexOf("-->", _at + 4, StringComparison.Ordinal);
            _at = end < 0 ? page.Length : end + 3;
            return false;
        }

        if (kind is '!' or '?')
        {
            _at = After('>', _at + 2);
            return false;
        }

        int name = kind == '/' ? _at + 2 : _at + 1;
        if (name >= page.Length || !char.IsAsciiLetter(page[name]))
        {
            _at = After('>', name);
            return false;
        }

        int nameEnd = name;
        while (nameEnd < page.Length && page[nameEnd] is not ('>' or '/') && !char.IsWhiteSpace(page[nameEnd]))
        {
            nameEnd++;
        }

        Tag = Html.Tag.Of(page.AsSpan(name, nameEnd - name));
        bool closed = ReadAttributes(nameEnd);
        Token = kind == '/' ? MarkupToken.End : MarkupToken.Start;
        if (closed && Token == MarkupToken.Start && (Tag.Kind == TagKind.RawDrop || Tag.Name == "title"))
        {
            _raw = Tag;
        }

        return closed;
    }

    /// <summary>Reads attributes up to the tag's end; false when the page ends first.</summary>
    private bool ReadAttributes(int at)
    {
        _attributes.Clear();
        while (at < page.Length && page[at] != '>')
        {
            if (page[at] == '/' || char.IsWhiteSpace(page[at]))
            {
                at++;
                continue;
            }

            int name = at++;
            while (at < page.Length && page[at] is not ('>' or '/' or '=') && !char.IsWhiteSpace(page[at]))
            {
                at++;
            }

            int nameEnd = at;
            at = SkipSpace(at);
            Range value = at..at;
            if (at < page.Length && page[at] == '=')
            {
                value = ReadValue(SkipSpace(at + 1), out at);
            }

            if (_attributes.Count < MostAttributes)
            {
                _attributes.Add((name..nameEnd, value));
            }
        }

        _at = Math.Min(page.Length, at + 1);
        return at < page.Length;
    }

    private Range ReadValue(int at, out int next)
    {
        if (at < page.Length && page[at] is '"' or '\'')
        {
            int close = page.IndexOf(page[at], at + 1);
            next = close < 0 ? page.Length : close + 1;
            return (at + 1)..(close < 0 ? page.Length : close);
        }

        int end = at;
        while (end < page.Length && page[end] != '>' && !char.IsWhiteSpace(page[end]))
        {
            end++;
        }

        next = end;
        return at..end;
    }

    private int SkipSpace(int at)
    {
        while (at < page.Length && char.IsWhiteSpace(page[at]))
        {
            at++;
        }

        return at;
    }

    private int After(char mark, int from)
    {
        int at = from < page.Length ? page.IndexOf(mark, from) : -1;
        return at < 0 ? page.Length : at + 1;
    }

    private int EndOfRaw(string name)
    {
        int from = _at;
        while (page.IndexOf("</", from, StringComparison.Ordinal) is var at and >= 0)
        {
            int after = at + 2 + name.Length;
            if (after <= page.Length && page.AsSpan(at + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                && (after == page.Length || page[after] is '>' or '/' || char.IsWhiteSpace(page[after])))
            {
                return at;
            }

            from = at + 2;
        }

        return page.Length;
    }
}
