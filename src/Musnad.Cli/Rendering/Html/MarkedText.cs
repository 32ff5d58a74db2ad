using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The article's text with its marks as properly nested elements, however the ranges overlap.</summary>
/// <remarks>
/// A sweep over the ends of all ranges. Between two ends the set of marks is constant; where it changes, elements are
/// closed down to the outermost one that ends or changes place, and the rest opened again. A mark that is interrupted so
/// has several elements; the first carries its anchor and its link.
/// </remarks>
internal sealed class MarkedText
{
    private readonly SourceText _text;
    private readonly Mark[] _byStart;
    private readonly int[] _bounds;
    private readonly SortedSet<Mark> _active = [];
    private readonly List<Mark> _open = [];
    private readonly HashSet<Mark> _begun = new(ReferenceEqualityComparer.Instance);
    private readonly Markup _html = new();
    private int _next;

    private MarkedText(SourceText text, IReadOnlyList<Mark> marks)
    {
        _text = text;
        _byStart = [.. marks.OrderBy(mark => mark.Span.Start)];
        _bounds = [.. marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(0).Append(text.Length).Distinct().Order()];
    }

    /// <summary>Renders the text, a paragraph a line; the first is a heading when <paramref name="hasHeadline"/>.</summary>
    public static Markup Render(SourceText text, IReadOnlyList<Mark> marks, bool hasHeadline)
    {
        var rendering = new MarkedText(text, marks);
        rendering.WriteParagraphs(hasHeadline);
        return rendering._html;
    }

    private void WriteParagraphs(bool hasHeadline)
    {
        int start = 0;
        bool heading = hasHeadline;
        while (start < _text.Length)
        {
            int length = _text.AsSpan()[start..].IndexOfAny('\n', '\r');
            int end = length < 0 ? _text.Length : start + length;
            if (!_text.AsSpan()[start..end].IsWhiteSpace())
            {
                _html.Raw(heading ? "<h2 class=\"headline\">" : "<p>");
                WriteRange(start, end);
                CloseDownTo(0);
                _html.Raw(heading ? "</h2>\n" : "</p>\n");
                heading = false;
            }

            start = end + 1;
        }
    }

    private void WriteRange(int start, int end)
    {
        int position = start;
        int bound = Array.BinarySearch(_bounds, start);
        bound = bound < 0 ? ~bound : bound + 1;
        while (position < end)
        {
            int next = Math.Min(bound < _bounds.Length ? _bounds[bound] : end, end);
            Advance(position);
            Nest();
            _html.Text(_text.AsSpan()[position..next]);
            position = next;
            bound++;
        }
    }

    /// <summary>Makes the set of active marks that of a position.</summary>
    private void Advance(int position)
    {
        _active.RemoveWhere(mark => mark.Span.End <= position);
        while (_next < _byStart.Length && _byStart[_next].Span.Start <= position)
        {
            Mark mark = _byStart[_next++];
            if (mark.Span.End > position)
            {
                _active.Add(mark);
            }
        }
    }

    private void Nest()
    {
        int same = 0;
        var wanted = _active.GetEnumerator();
        bool any = wanted.MoveNext();
        while (any && same < _open.Count && ReferenceEquals(_open[same], wanted.Current))
        {
            same++;
            any = wanted.MoveNext();
        }

        CloseDownTo(same);
        while (any)
        {
            Open(wanted.Current);
            any = wanted.MoveNext();
        }
    }

    private void CloseDownTo(int count)
    {
        while (_open.Count > count)
        {
            _html.Raw(Element(_open[^1].Kind) is "mark" ? "</mark>" : "</span>");
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Open(Mark mark)
    {
        _open.Add(mark);
        bool first = _begun.Add(mark);
        string element = Element(mark.Kind);
        string css = $"{mark.Kind.ToString().ToLowerInvariant()} {mark.Color}".TrimEnd();
        _html.Raw("<" + element).Tag($" class=\"{css}\"");
        if (first && mark.Id is { } id)
        {
            _html.Tag($" id=\"{id}\"");
        }

        if (mark.Hint.Length > 0)
        {
            _html.Tag($" title=\"{mark.Hint}\"");
        }

        _html.Raw(">");
        if (first && mark.Target is { } target)
        {
            _html.Tag($"<a class=\"ref\" href=\"#{target}\" dir=\"ltr\">{mark.Label}</a>");
        }
    }

    private static string Element(MarkKind kind) => kind is MarkKind.Content or MarkKind.Repeat ? "mark" : "span";
}
