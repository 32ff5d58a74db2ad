using Musnad.Text;

namespace Musnad.Export.Plover;

/// <summary>Tells whether a text has a word that begins with given letters, whatever is written on to the word's front.</summary>
/// <remarks>Looking for the letters anywhere would find "stop" inside the word for "position".</remarks>
internal sealed class WordStarts
{
    private readonly string _text;
    private readonly List<(int First, int Last)> _starts = [];

    public WordStarts(string text, ITextFolding folding)
    {
        IReadOnlyList<FoldedWord> words = folding.Words(text);
        int at = 0;
        foreach (FoldedWord word in words)
        {
            _starts.Add((at, at + Math.Max(0, word.Form.IndexOf(word.Stem, StringComparison.Ordinal))));
            at += word.Form.Length + 1;
        }

        _text = string.Join(' ', words.Select(word => word.Form));
    }

    /// <summary>Whether a word begins with the letters, which may go on over several words.</summary>
    /// <param name="letters">In folded form: <see cref="Fold"/>.</param>
    public bool Have(string letters)
    {
        foreach ((int first, int last) in _starts)
        {
            for (int at = first; at <= last; at++)
            {
                if (_text.AsSpan(at).StartsWith(letters, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Letters as <see cref="Have"/> takes them.</summary>
    public static string Fold(string letters, ITextFolding folding) => string.Join(' ', folding.Words(letters).Select(word => word.Form));
}
