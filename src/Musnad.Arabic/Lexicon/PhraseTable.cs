using Musnad.Arabic.Folding;
using Musnad.Arabic.Words;
using Musnad.Knowledge;

namespace Musnad.Arabic.Lexicon;

/// <summary>All phrases of the tables, found by their first word.</summary>
internal sealed class PhraseTable
{
    private static readonly Lazy<PhraseTable> Shared = new(() => new PhraseTable());

    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly HashSet<string> _words;

    private PhraseTable()
    {
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = [.. KnowledgeBase.Default.AmbiguousNames.Where(name => name.Entries.Contains(AmbiguousName.Word)).Select(name => ArabicFolding.Fold(name.Name))];
        PhraseTables.Load(this);
    }

    public static PhraseTable Default => Shared.Value;

    /// <summary>Adds a phrase under a form as written; its words are folded and parted at blanks.</summary>
    public void Add(string written, Phrase phrase)
    {
        string[] words = ArabicFolding.Fold(written).Split([' ', '-', '\'', '.', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(words[0], out List<Phrase>? list))
        {
            _byFirst[words[0]] = list = [];
        }

        list.Add(phrase with { Words = words, IsWord = words.Length == 1 && _words.Contains(words[0]) });
    }

    /// <summary>The phrases that a folded word may begin, with or without particles.</summary>
    public PhraseStart[] StartsOf(string folded)
    {
        List<PhraseStart>? starts = null;
        Collect(ref starts, folded, 0, false);
        if (folded.Length > 3 && folded[0] is 'و' or 'ف')
        {
            Collect(ref starts, folded.AsSpan(1), 1, true);
        }

        return starts is null ? [] : [.. starts];
    }

    /// <summary>The longest phrase of some kinds at a token.</summary>
    public static PhraseMatch? Longest(List<Token> tokens, int index, PhraseKind kinds, bool behindHead = false)
    {
        PhraseMatch? best = null;
        int bestLength = 0;
        foreach (PhraseStart start in tokens[index].Form.PhraseStarts)
        {
            Phrase phrase = start.Phrase;
            if ((phrase.Kind & kinds) == 0 || phrase.Words.Length <= bestLength || (phrase.NeedsHead && !behindHead))
            {
                continue;
            }

            int end = MatchEnd(tokens, index, phrase.Words);
            if (end > 0)
            {
                best = new PhraseMatch(start, end);
                bestLength = phrase.Words.Length;
            }
        }

        return best;
    }

    private static int MatchEnd(List<Token> tokens, int index, string[] words)
    {
        int token = index + 1;
        for (int w = 1; w < words.Length; w++, token++)
        {
            while (token < tokens.Count && tokens[token].Kind == TokenKind.Dash && token > index)
            {
                token++;
            }

            if (token >= tokens.Count || !string.Equals(tokens[token].Form.Folded, words[w], StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return token;
    }

    private void Collect(ref List<PhraseStart>? starts, ReadOnlySpan<char> word, int prefix, bool conjunction)
    {
        Add(ref starts, word, prefix, '\0', conjunction);
        if (word.Length > 3 && word[0] is 'ب' or 'ل' or 'ك')
        {
            Add(ref starts, word[1..], prefix + 1, word[0], conjunction);
            if (word[0] == 'ل' && word[1] == 'ل')
            {
                Add(ref starts, string.Concat("ا", word[1..]), prefix, 'ل', conjunction);
                Add(ref starts, string.Concat("ال", word[1..]), prefix, 'ل', conjunction);
            }
        }
    }

    private void Add(ref List<PhraseStart>? starts, ReadOnlySpan<char> word, int prefix, char preposition, bool conjunction)
    {
        if (_lookup.TryGetValue(word, out List<Phrase>? phrases))
        {
            starts ??= [];
            foreach (Phrase phrase in phrases)
            {
                starts.Add(new PhraseStart(phrase, prefix, preposition, conjunction));
            }
        }
    }
}
