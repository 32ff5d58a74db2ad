using Musnad.Text;

namespace Musnad.Archive.Queries.Search;

/// <summary>Finds in a text where the terms of a search occur, and cuts out the words around.</summary>
internal sealed class HitMarker(ITextFolding folding)
{
    private const int WindowLength = 220;
    private const int WholeLength = 320;
    private const string Omission = "…";

    /// <summary>The text's places where terms occur; null when one of the terms does not.</summary>
    public List<TextSpan>? Find(string text, SearchTerms terms, bool exact)
    {
        IReadOnlyList<FoldedWord> words = folding.Words(text);
        var found = new List<TextSpan>();
        foreach (SearchTerm term in terms.Terms)
        {
            int before = found.Count;
            for (int i = 0; i + term.Stems.Count <= words.Count; i++)
            {
                if (Holds(text, words, i, term, exact))
                {
                    found.Add(words[i].Span.Union(words[i + term.Stems.Count - 1].Span));
                }
            }

            if (found.Count == before)
            {
                return null;
            }
        }

        return Joined(found);
    }

    /// <summary>The words around what was found: all of a short text, else the window that holds the most different places.</summary>
    public static Snippet Cut(string text, IReadOnlyList<TextSpan> found)
    {
        if (text.Length <= WholeLength)
        {
            return new Snippet(text, found);
        }

        int from = Start(text, found);
        int to = Math.Min(from + WindowLength, text.Length);
        to = to < text.Length ? WordEnd(text, to) : to;
        string lead = from > 0 ? Omission : "";
        return new Snippet(
            $"{lead}{text[from..to]}{(to < text.Length ? Omission : "")}",
            [.. found.Where(span => span.Start >= from && span.End <= to).Select(span => new TextSpan(span.Start - from + lead.Length, span.End - from + lead.Length))]);
    }

    private static bool Holds(string text, IReadOnlyList<FoldedWord> words, int at, SearchTerm term, bool exact)
    {
        for (int k = 0; k < term.Stems.Count; k++)
        {
            FoldedWord word = words[at + k];
            if (!string.Equals(word.Stem, term.Stems[k], StringComparison.OrdinalIgnoreCase)
                || (exact && !text.AsSpan(word.Span.Start, word.Span.Length).SequenceEqual(term.Written[k])))
            {
                return false;
            }
        }

        return true;
    }

    private static List<TextSpan> Joined(List<TextSpan> found)
    {
        var joined = new List<TextSpan>(found.Count);
        foreach (TextSpan span in found.OrderBy(span => span.Start))
        {
            if (joined.Count > 0 && span.Start < joined[^1].End)
            {
                joined[^1] = joined[^1].Union(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static int Start(string text, IReadOnlyList<TextSpan> found)
    {
        int best = 0;
        int most = 0;
        for (int i = 0; i < found.Count; i++)
        {
            int held = 0;
            while (i + held < found.Count && found[i + held].End - found[i].Start <= WindowLength)
            {
                held++;
            }

            if (held > most)
            {
                most = held;
                best = found[i].Start;
            }
        }

        // A little of what stands before, from the beginning of a word.
        int from = Math.Max(best - (WindowLength / 5), 0);
        int space = from == 0 ? -1 : text.IndexOfAny([' ', '\n'], from, best - from);
        return from == 0 ? 0 : space < 0 ? best : space + 1;
    }

    private static int WordEnd(string text, int at)
    {
        int space = text.LastIndexOfAny([' ', '\n'], at, Math.Min(at, WindowLength / 3));
        return space > 0 ? space : char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
