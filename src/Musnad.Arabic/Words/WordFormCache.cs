using Musnad.Arabic.Folding;
using Musnad.Arabic.Lexicon;

namespace Musnad.Arabic.Words;

/// <summary>Word forms met before: what does not depend on context is computed once per spelling.</summary>
/// <remarks>One per thread and bounded: a full cache is emptied, so that hostile input cannot grow it.</remarks>
internal sealed class WordFormCache
{
    private const int Capacity = 150_000;
    private const int LongestWord = 64;

    [ThreadStatic]
    private static WordFormCache? _current;

    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _foldedLookup;

    private WordFormCache()
    {
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _foldedLookup = _folded.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The calling thread's cache.</summary>
    public static WordFormCache Current => _current ??= new WordFormCache();

    /// <summary>The form of a written word.</summary>
    public WordForm Get(ReadOnlySpan<char> written)
    {
        if (_lookup.TryGetValue(written, out WordForm? form))
        {
            return form;
        }

        if (_forms.Count >= Capacity)
        {
            _forms.Clear();
            _folded.Clear();
        }

        form = Create(written);
        if (written.Length <= LongestWord)
        {
            _forms[form.Written] = form;
        }

        return form;
    }

    private WordForm Create(ReadOnlySpan<char> written)
    {
        Span<char> buffer = written.Length <= LongestWord ? stackalloc char[LongestWord * 20] : new char[written.Length * 20];
        ReadOnlySpan<char> letters = buffer[..ArabicFolding.Fold(written, buffer)];
        if (!_foldedLookup.TryGetValue(letters, out string? folded))
        {
            folded = letters.ToString();
            _folded[folded] = folded;
        }

        bool endsInHa = written[^1] != '\u0629';
        Reading[] readings = written.Length <= LongestWord ? ArabicLexicon.Default.Read(folded, endsInHa) : [];
        PhraseStart[] phrases = written.Length <= LongestWord ? PhraseTable.Default.StartsOf(folded) : [];
        return new WordForm(written.ToString(), folded, readings, phrases);
    }
}
