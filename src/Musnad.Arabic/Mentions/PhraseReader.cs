using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <summary>Reads the noun phrase that names somebody at a given word: by the tables, by a title, by a body's head noun, by a name.</summary>
internal sealed partial class PhraseReader
{
    private const int Deepest = 4;

    private readonly TextLayout _layout;
    private readonly List<Token> _tokens;
    private readonly NameEvidence _names;

    public PhraseReader(TextLayout layout, NameEvidence names)
    {
        _layout = layout;
        _tokens = layout.Tokens;
        _names = names;
    }

    /// <summary>The longest mention that begins at a word, or null.</summary>
    public MentionDraft? ReadAt(int i) => ReadAt(i, 0);

    private MentionDraft? ReadAt(int i, int depth)
    {
        if (depth > Deepest || !_tokens[i].IsWord)
        {
            return null;
        }

        MentionDraft? best = ReadKnown(i);
        WordForm form = _tokens[i].Form;
        if (form.Is(WordClass.RoleHead | WordClass.Honorific | WordClass.Counterpart) && !IsPlanned(i) && !IsAttribute(i))
        {
            best = Longer(best, ReadTitled(i, depth));
        }
        else if (TitleAt(i).HasValue)
        {
            best = Longer(best, ReadTitled(i, depth));
        }

        if (form.Is(WordClass.BodyHead))
        {
            best = LongerBody(best, ReadBody(i, depth));
        }

        if (form.Is(WordClass.AnonymousHead))
        {
            best = Longer(best, ReadAnonymous(i, depth));
        }

        best = Longer(best, ReadGroup(i, depth));
        best ??= ReadOwnCountry(i) ?? ReadLatter(i);
        if (best is null || (best.IsPlace && best.End == i + 1))
        {
            best = Longer(best, ReadPerson(i, depth));
        }

        return best is null || IsMute(best) ? ReadAdjective(i) : best;
    }

    /// <summary>A title's form that is an adjective of the noun before it ("the political file").</summary>
    private bool IsAttribute(int i)
    {
        if (i == 0 || _tokens[i].Form.Find(WordClass.RoleHead) is not { Entry.IsAlsoAdjective: true, HasPreposition: false } head || _layout.LineOfToken[i] != _layout.LineOfToken[i - 1] || !_tokens[i - 1].IsWord)
        {
            return false;
        }

        WordForm before = _tokens[i - 1].Form;
        return head.HasArticle ? before.Folded.Contains("ال", StringComparison.Ordinal) && !before.Is(WordClass.CueVerb | WordClass.Honorific | WordClass.Function)
            : _tokens[i].Form.LonePart == Models.PartOfSpeech.Adjective && !before.Is(WordClass.CueVerb | WordClass.Function);
    }

    /// <summary>A single word that is mostly no actor ("the world", "the economic").</summary>
    private bool IsMute(MentionDraft draft) =>
        draft.End == draft.Start + 1 && draft.KnownAs is null && PhraseWords.Mute.Contains(FoldedWord(draft));

    /// <summary>Of a mention of one word: the word, folded, without its particles.</summary>
    private string FoldedWord(MentionDraft draft)
    {
        Token token = _tokens[draft.Start];
        int letters = draft.StartChar - token.Start;
        return letters == 0 ? token.Form.Folded : letters < token.Form.Folded.Length ? token.Form.Folded[letters..] : "";
    }

    /// <summary>"it is due that", "the summit due in": of a plan, not a rapporteur.</summary>
    private bool IsPlanned(int i) =>
        _tokens[i].Form.Is(WordClass.Plan) && i + 1 < _tokens.Count && (!_tokens[i + 1].IsWord || _tokens[i + 1].Form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Adjunct));

    /// <summary>The one that reaches further; of equals the later reading only when it names a person or body more exactly.</summary>
    private static MentionDraft? Longer(MentionDraft? first, MentionDraft? second) =>
        second is null ? first : first is null || second.End > first.End ? second : first;

    private MentionDraft Draft(int start, int end, int prefix, char preposition, bool conjunction)
    {
        return new MentionDraft
        {
            Start = start,
            End = end,
            StartChar = AfterLetters(_tokens[start], prefix),
            EndChar = _tokens[end - 1].End,
            Preposition = preposition,
            HasConjunction = conjunction,
        };
    }

    /// <summary>Index after so many letters of a word, marks not counted.</summary>
    private int AfterLetters(Token token, int letters)
    {
        int i = token.Start;
        while (letters > 0 && i < token.End - 1)
        {
            if (!Tokenizer.IsMark(_layout.Text[i]))
            {
                letters--;
            }

            i++;
        }

        while (i < token.End - 1 && Tokenizer.IsMark(_layout.Text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The words of a phrase as a name: the article that لل swallows is written out.</summary>
    private string TextOf(int first, int end, int startChar)
    {
        string words = _layout.Text[new TextSpan(startChar, _tokens[end - 1].End)];
        if (!words.StartsWith("لل", StringComparison.Ordinal))
        {
            return words;
        }

        Reading? definite = Array.Find(_tokens[first].Form.Readings, reading => reading is { Preposition: 'ل', HasArticle: true });
        return definite is null ? words : "ال" + words[(definite.Entry.Stem[0] == 'ل' ? 1 : 2)..];
    }

    private void SetEnd(MentionDraft draft, int end)
    {
        draft.End = end;
        draft.EndChar = _tokens[end - 1].End;
    }

    /// <summary>Whether a word may go on with a phrase that ends before it: same line, and a word.</summary>
    private bool Follows(int i) => i < _tokens.Count && _tokens[i].IsWord && _layout.LineOfToken[i] == _layout.LineOfToken[i - 1];

    /// <summary>After a short bracketed addition ("(OPEC)"), or where it was.</summary>
    private int SkipBracketed(int i)
    {
        if (i + 2 < _tokens.Count && _tokens[i].Kind == TokenKind.BracketOpen)
        {
            for (int close = i + 2; close < Math.Min(i + 5, _tokens.Count); close++)
            {
                if (_tokens[close].Kind == TokenKind.BracketClose)
                {
                    return close + 1;
                }
            }
        }

        return i;
    }

    /// <summary>After a short quoted name («X»), or where it was.</summary>
    private int SkipQuotedName(int i)
    {
        if (i < _tokens.Count && _tokens[i].Kind == TokenKind.Quote && _layout.QuoteAt(i) is >= 0 and int quote)
        {
            QuotedRange range = _layout.Quotes[quote];
            if (range.Open == i && range.Close - range.Open <= 5 && IsQuotedName(range))
            {
                return range.Close + 1;
            }
        }

        return i;
    }

    /// <summary>Whether words in quotation marks can be a name: one word, or several without a verb at their head and a preposition among them.</summary>
    private bool IsQuotedName(QuotedRange range)
    {
        int first = range.Open + 1;
        if (range.Close <= first + 1 || PhraseTable.Longest(_tokens, first, PhraseKind.Actor, behindHead: true).HasValue)
        {
            return true;
        }

        for (int t = first; t < range.Close; t++)
        {
            if (_tokens[t].Form.Is(WordClass.Function | WordClass.Adjunct) && !_tokens[t].Form.Is(WordClass.GivenName | WordClass.NameWord | WordClass.NameParticle))
            {
                return false;
            }
        }

        return !_layout.Tags.IsVerb(first) && !_tokens[first].Form.Is(WordClass.CueVerb);
    }
}
