using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>What stands between a cue and its content and belongs to neither.</content>
internal sealed partial class HeadReader
{
    /// <summary>After an aside in commas that tells of the subject or the occasion ("who asked not to be named,"); else after the comma.</summary>
    private int AfterAside(FrameDraft frame, int comma, TokenRange sentence, bool settled)
    {
        int next = comma + 1;
        if (next < sentence.End && _tokens[next].Form.Find(WordClass.CuePreposition) is { Entry.Value: "an" })
        {
            return next;
        }

        if (!settled || next >= sentence.End || _tokens[next].Form.Is(WordClass.Complementizer))
        {
            return next;
        }

        WordForm form = _tokens[next].Form;
        bool verbal = next + 1 < sentence.End && _tokens[next + 1].Form.Folded == "عدم" || form.Is(WordClass.Relative | WordClass.RoleHead | WordClass.BeVerb) || (!form.Is(WordClass.CommonNoun | WordClass.CueMasdar) && LooksLikeVerb(next));
        if (!verbal)
        {
            return next;
        }

        for (int t = next; t < Math.Min(sentence.End - 1, comma + 22); t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                return t + 1;
            }

            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || (_tokens[t].Form.Is(WordClass.Complementizer) && !_tokens[t - 1].Form.Is(WordClass.CueVerb)))
            {
                break;
            }
        }

        return next;
    }

    /// <summary>After the comma that closes an aside, or 0 when none is near.</summary>
    private int AfterNextComma(int i, TokenRange sentence)
    {
        for (int t = i + 1; t < Math.Min(sentence.End - 1, i + 14); t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                return t + 1;
            }

            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon)
            {
                return 0;
            }
        }

        return 0;
    }

    private bool LooksLikeVerb(int i) => _tokens[i].Form.Is(WordClass.CueVerb | WordClass.ContactVerb | WordClass.LightVerb) || _reading.Tags.IsVerb(i);

    private int AfterBracket(int i, TokenRange sentence)
    {
        for (int t = i + 1; t < Math.Min(sentence.End, i + 12); t++)
        {
            if (_tokens[t].Kind == TokenKind.BracketClose)
            {
                return t + 1;
            }
        }

        return i + 1;
    }

    private int AfterDate(int i)
    {
        int date = _reading.DateAt[i];
        int t = i;
        while (t < _tokens.Count && (_reading.DateAt[t] == date))
        {
            t++;
        }

        return t;
    }

    /// <summary>Whether the words that follow belong to an aside rather than to the content.</summary>
    private bool IsAside(int i) => PhraseTable.Longest(_tokens, Math.Min(i + 1, _tokens.Count - 1), PhraseKind.Channel).HasValue;

    /// <summary>A preposition that begins an aside: time, place, manner, occasion.</summary>
    private bool PrepositionalAside(int i, WordForm form) =>
        (form.Is(WordClass.Preposition | WordClass.Adjunct) && _reading.MentionAt(i) is null)
        || (form.Folded.Length > 3 && form.Folded[0] is 'ب' or 'ل' or 'ك' && _reading.MentionAt(i) is null && form.Readings.Any(reading => reading.HasPreposition) && !form.Readings.Any(reading => !reading.HasPreposition && !reading.HasConjunction))
        || form.Folded is "جانبه" or "جانبها" or "جهته" or "جهتها" or "بدوره" or "بدورها" or "ايضا" or "كذلك";

    /// <summary>A preposition with a pronoun governs nothing that follows.</summary>
    private static bool IsPronominal(WordForm form) => form.Folded is "فيه" or "فيها" or "منه" or "منها" or "اليه" or "اليها" or "عليه" or "عليها" or "عنه" or "عنها" or "معه" or "معها" or "له" or "لها" or "به" or "بها" or "خلاله" or "خلالها" or "لهم" or "بهم" or "عليهم" or "اليهم" or "فيهم" or "منهم" or "لنا" or "لي" or "بنا" or "لهما" or "منا" or "علينا" or "عنهم";

    /// <summary>After the noun phrase that a preposition governs; notes the channel and the medium spoken to.</summary>
    private int AfterPhrase(FrameDraft frame, int i, int limit, TokenRange sentence)
    {
        int t = i + 1;
        if (t < limit && PhraseTable.Longest(_tokens, t, PhraseKind.Channel) is { } channel)
        {
            t = channel.End;
            if (DocumentAt(i + 1, out MentionDraft? issuer, out _, out int end, out _) && issuer is not null)
            {
                t = Math.Max(t, end);
            }
        }
        else if (t < limit && _reading.MentionAt(t) is { } mention && mention.Form != MentionForm.Adjective)
        {
            return mention.End;
        }

        // Words of the phrase: until a comma, the content's opener or somebody named.
        bool definite = false;
        while (t < limit && _tokens[t].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash)
        {
            WordForm form = _tokens[t].Form;
            bool article = _tokens[t].IsWord && form.Folded.StartsWith("ال", StringComparison.Ordinal);
            if (definite && !article && _tokens[t].IsWord && frame.Lemma is { } taking && taking.Takes(Complements.Object) && _reading.Tags.At(t).Pos == Models.PartOfSpeech.Noun)
            {
                // After a definite noun only definite adjectives belong to its phrase.
                break;
            }

            definite |= article;
            // An indefinite accusative begins something new: "has condemned for long a text in the constitution".
            bool accusative = frame.Lemma is { } lemma && lemma.Takes(Complements.Object) && !form.Is(WordClass.Adverb) && (form.Written.EndsWith("ًا", StringComparison.Ordinal) || form.Written.EndsWith("اً", StringComparison.Ordinal));
            if (accusative || form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Adjunct) || _reading.DateAt[t] >= 0
                || (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } && t > i) || (frame.Lemma is { } cue && Governs(cue, t, out _)))
            {
                break;
            }

            t++;
        }

        // "after his meeting with X", "during the session of X": the one named belongs to the phrase.
        if (t > i + 1 && t < limit && _reading.MentionAt(t) is { HasConjunction: false, Preposition: '\0', Form: not MentionForm.Adjective } genitive
            && !_tokens[t - 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[t - 1].Form.Is(WordClass.ContactNoun))
        {
            return genitive.End;
        }

        return Math.Max(t, i + 1);
    }
}
