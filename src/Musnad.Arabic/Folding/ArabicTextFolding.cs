using System.Collections.Concurrent;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Text;

namespace Musnad.Arabic.Folding;

/// <summary>Folding of Arabic for search and comparison: spelling by <see cref="ArabicFolding"/>, attached particles and pronouns by the word model.</summary>
/// <remarks>Each word is taken apart by itself. Words in other scripts keep their form as stem.</remarks>
public sealed class ArabicTextFolding : ITextFolding
{
    private const int MostKept = 1 << 18;
    private const int ShortestStem = 2;
    private const int ShortestFeminine = 4;

    private readonly ConcurrentDictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Version => "arabic-2";

    /// <inheritdoc/>
    public FoldedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ArabicFolding.FoldWithOrigins(text);
    }

    /// <inheritdoc/>
    public IReadOnlyList<FoldedWord> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<FoldedWord>((text.Length / 6) + 4);
        foreach (Token token in Tokenizer.Tokenize(new SourceText(text)))
        {
            string form = token.Form.Folded;
            if (token.Kind is TokenKind.Word or TokenKind.Number && form.Length > 0)
            {
                words.Add(new FoldedWord(token.Span, form, Stem(form)));
            }
        }

        return words;
    }

    private string Stem(string form)
    {
        if (form.Length <= ShortestStem || char.IsAscii(form[0]))
        {
            return form;
        }

        if (_stems.TryGetValue(form, out string? known))
        {
            return known;
        }

        string stem = TakeApart(form);
        if (_stems.Count < MostKept)
        {
            _stems.TryAdd(form, stem);
        }

        return stem;
    }

    private string TakeApart(string form)
    {
        Span<WordAnalysis> result = stackalloc WordAnalysis[1];
        WordModel.Default.Analyze([form], result);
        WordAnalysis word = result[0];
        if (word.HasConjunction && form.Length - 1 > ShortestStem)
        {
            // Behind a conjunction the model misses articles and prepositions that it sees without one; so "and X" is taken apart as X.
            return Stem(form[1..]);
        }

        int start = word.Proclitics;
        int end = form.Length - word.Enclitic;
        if (word.HasArticle)
        {
            ReadOnlySpan<char> rest = form.AsSpan(start);
            start += rest.StartsWith("ال", StringComparison.Ordinal) ? 2 : rest.StartsWith("ل", StringComparison.Ordinal) && word.HasPreposition ? 1 : 0;
        }

        if (end - start < ShortestStem)
        {
            return form;
        }

        string stem = form[start..end];

        // Before a pronoun the feminine ending is written open.
        return word.Enclitic > 0 && stem.Length >= ShortestFeminine && stem[^1] == 'ت' && stem[^2] != 'ا' ? string.Concat(stem.AsSpan(0, stem.Length - 1), "ه") : stem;
    }
}
