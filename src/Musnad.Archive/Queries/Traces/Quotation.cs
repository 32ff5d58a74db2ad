using Musnad.Text;

namespace Musnad.Archive.Queries.Traces;

/// <summary>The words that are looked for, and which of them tell anything.</summary>
internal sealed class Quotation
{
    private const double Enough = 0.6;
    private const int Fewest = 4;

    private readonly string _text;

    /// <param name="text">The quotation as it was given.</param>
    /// <param name="words">Its words.</param>
    /// <param name="telling">Places of the words by which it is found.</param>
    public Quotation(string text, IReadOnlyList<FoldedWord> words, IReadOnlyList<int> telling)
    {
        _text = text;
        Words = words;
        Telling = telling;
        Needed = Math.Max((int)Math.Ceiling(Enough * telling.Count), Math.Min(Fewest, telling.Count));
        Places = telling.ToLookup(place => words[place].Stem, StringComparer.Ordinal);
    }

    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>Places of the words by which it is found: those that are neither short nor in every other article.</summary>
    public IReadOnlyList<int> Telling { get; }

    /// <summary>How many telling words a report must have, in order: two of three would find every war on something.</summary>
    public int Needed { get; }

    /// <summary>Telling words by stem.</summary>
    public ILookup<string, int> Places { get; }

    /// <summary>A word as it was given.</summary>
    public string Written(int place) => _text.Substring(Words[place].Span.Start, Words[place].Span.Length);
}
