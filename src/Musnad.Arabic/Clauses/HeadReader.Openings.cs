using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <content>A verb that opens its clause without a joint has its subject right behind it, whether a table knows it or not.</content>
internal sealed partial class HeadReader
{
    private const int LongestUnknown = 8;
    private const int LongestAside = 22;

    /// <summary>Reads a subject that no table knows behind a verb that opens its clause; where to go on, or 0 without one.</summary>
    private int OpeningSubject(FrameDraft frame, int i, TokenRange sentence, Reading reading)
    {
        CueLemma cue = frame.Lemma!;
        bool governs = cue.Takes(Complements.An | Complements.Object);
        if (!governs || frame.Class != CueClass.Verb || reading.Entry.Agreement is not { Person: GrammaticalPerson.Third, Number: GrammaticalNumber.Singular } || reading.Pronoun is not null || cue.Has("actorobj"))
        {
            return 0;
        }

        int end = UnknownNounPhrase(i, sentence.End, reading.Entry.Agreement.Gender, out bool closed);
        if (end == 0 || frame.HasConjunction && end == i + 1 && IsDefinite(i) && !IsSeveral(_tokens[i].Form.Folded) && PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is not { Phrase.Detail: "document" } || IsIssuedDocument(i, sentence.End))
        {
            return 0;
        }

        int content = ContentAfterSubject(cue, end, sentence, closed && !frame.HasConjunction && OpensClause(i - 1));
        if (content == 0)
        {
            return 0;
        }

        if (PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is { Phrase.Detail: "document" } document)
        {
            frame.Channel ??= ChannelNames.Parse(document.Phrase.Value);
        }

        frame.Source = Describe(i, end);
        frame.SourceSpan = frame.Source.Span;
        frame.Confidence *= 0.75;
        return content;
    }

    /// <summary>End of a noun phrase that begins with an unknown noun: "the deanship of admission", "a team of scientists"; 0 when it is none.</summary>
    private int UnknownNounPhrase(int i, int limit, GrammaticalGender verb, out bool closed, bool owned = false)
    {
        closed = false;
        if (!MayHeadSubject(i, verb, owned))
        {
            return 0;
        }

        bool definite = IsDefinite(i);
        bool described = false;
        int t = i + 1;
        for (; t < limit && t - i < LongestUnknown && _tokens[t].IsWord && _reading.DateAt[t] < 0; t++)
        {
            WordForm form = _tokens[t].Form;
            if (_reading.MentionAt(t) is { Preposition: '\0', HasConjunction: false } inner)
            {
                if (definite && inner.Form != MentionForm.Adjective)
                {
                    break;
                }

                definite = true;
                t = inner.End - 1;
                continue;
            }

            if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Complementizer | WordClass.Relative | WordClass.Adverb | WordClass.BeVerb) || form.Is(WordClass.CueVerb) && !form.Is(WordClass.CommonNoun | WordClass.CueMasdar))
            {
                break;
            }

            WordAnalysis tag = _reading.Tags.At(t);
            bool article = IsDefinite(t) || form.Folded.StartsWith("وال", StringComparison.Ordinal) && tag.HasConjunction;
            bool adjective = tag.Pos == PartOfSpeech.Adjective;
            if (article ? definite && !adjective && !tag.HasConjunction : definite || described && !adjective || tag.HasConjunction || form.Is(WordClass.CueMasdar | WordClass.StanceHead) || IsAccusative(form) || tag.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun))
            {
                break;
            }

            definite |= article;
            described |= adjective;
        }

        closed = definite || t == i + 1 || described;
        return t;
    }

    private bool MayHeadSubject(int i, GrammaticalGender verb, bool owned)
    {
        WordForm form = _tokens[i].Form;
        if (!_tokens[i].IsWord || _reading.MentionAt(i) is not null || _reading.DateAt[i] >= 0 || form.Folded.Length < 3
            || form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Adverb | WordClass.CueMasdar | WordClass.StanceHead | WordClass.Quantifier | WordClass.Demonstrative | WordClass.OwnWords | WordClass.BeVerb | WordClass.Complementizer) || IsAccusative(form))
        {
            return false;
        }

        if (!owned && (form.Written.EndsWith('ه') || form.Folded.EndsWith("ها", StringComparison.Ordinal) || form.Folded.EndsWith("هم", StringComparison.Ordinal) || form.Folded.EndsWith("ين", StringComparison.Ordinal) && IsDefinite(i)))
        {
            // "announced its withdrawal": the object; so is an oblique plural.
            return false;
        }

        if (PhraseTable.Longest(_tokens, i, PhraseKind.SpeechNoun | PhraseKind.StanceHead).HasValue || form.Folded[0] is 'ب' or 'ل' && IsPrefixed(i, form.Folded[0]))
        {
            return false;
        }

        WordAnalysis tag = _reading.Tags.At(i);
        bool feminine = form.Written.EndsWith('ة');
        return tag.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && !tag.HasConjunction && !(feminine && verb == GrammaticalGender.Masculine);
    }

    private static bool IsSeveral(string folded) => folded.EndsWith("ون", StringComparison.Ordinal) || folded.EndsWith("ان", StringComparison.Ordinal) || folded.EndsWith("ات", StringComparison.Ordinal);

    /// <summary>"an official statement by the ministry": its issuer speaks.</summary>
    private bool IsIssuedDocument(int i, int limit)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is not { Phrase.Detail: "document" } document)
        {
            return false;
        }

        bool definite = IsDefinite(i);
        for (int t = document.End; t < Math.Min(limit - 1, document.End + 5); t++)
        {
            if (_reading.MentionAt(t) is { Preposition: 'ل' } || _tokens[t].Form.Folded is "صادر" or "الصادر" || !definite && (t == document.End || _tokens[t].Form.Folded is "عن" or "من") && _reading.MentionAt(t + 1) is { Preposition: '\0', Form: not MentionForm.Adjective })
            {
                return true;
            }
        }

        return !definite && _reading.MentionAt(document.End) is { Preposition: '\0', Form: not MentionForm.Adjective };
    }

    private static bool IsAccusative(WordForm form) =>
        form.Written.EndsWith("ًا", StringComparison.Ordinal) || form.Written.EndsWith("اً", StringComparison.Ordinal) || form.Folded.Length > 3 && form.Folded.EndsWith('ا') && !form.Folded.StartsWith("ال", StringComparison.Ordinal) && !form.Written.EndsWith('ى') && form.Is(WordClass.CommonWord);

    /// <summary>Where the content begins after a subject, past its phrases and asides; 0 when what follows does not show that the phrase was the subject.</summary>
    private int ContentAfterSubject(CueLemma cue, int end, TokenRange sentence, bool opens)
    {
        bool aside = false;
        int found = 0;
        for (int t = end; t < Math.Min(sentence.End, end + LongestAside); t++)
        {
            WordForm form = _tokens[t].Form;
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Quote || form.Is(WordClass.Complementizer))
            {
                return found;
            }

            if (_tokens[t].Kind == TokenKind.Comma)
            {
                aside = true;
                continue;
            }

            if (form.Folded is "عن" or "عما" && cue.Takes(Complements.An) && !(t + 1 < sentence.End && _tokens[t + 1].Form.Folded is "طريق" or "كثب" or "بعد"))
            {
                return t;
            }

            bool next = found == 0 && (t == end || _reading.DateAt[t - 1] >= 0 && _reading.DateAt[t] < 0 || t > end + 1 && _tokens[end].Form.Is(WordClass.Preposition) && _reading.MentionAt(end + 1)?.End == t && _reading.Tags.At(t).Pos != PartOfSpeech.Adjective);
            if (next && opens && cue.Takes(Complements.Object) && _tokens[t].IsWord && !form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Adverb) && _reading.DateAt[t] < 0 && !(cue.Takes(Complements.That) && ThatFollows(t, sentence, subject: true)) && (_reading.MentionAt(t) is { Preposition: '\0', HasConjunction: false } || form.Is(WordClass.CueMasdar | WordClass.StanceHead) || IsDefinite(t) || IsAccusative(form)))
            {
                found = t;
                if (form.Is(WordClass.CueMasdar | WordClass.StanceHead))
                {
                    return t;
                }
            }

            if (_tokens[t].IsWord && !aside && _reading.Covering(t) is null && form.Is(WordClass.CueVerb | WordClass.ContactVerb) && !form.Is(WordClass.CommonNoun | WordClass.Function | WordClass.CueMasdar))
            {
                return found;
            }
        }

        return found;
    }

    /// <summary>"as mentioned yesterday in remarks to X the spokesman", "as announced his family": the verb's subject is behind it, past dates and asides; where its phrase ends.</summary>
    private int ReadSubjectOfVerbal(FrameDraft frame, int pos, TokenRange sentence)
    {
        int at = _tokens[pos - 1].Form.Folded == "في" ? pos - 1 : pos;
        int limit = Math.Min(sentence.End, pos + LongestAside);
        bool comma = false;
        while (at < limit)
        {
            WordForm form = _tokens[at].Form;
            if (_reading.DateAt[at] >= 0)
            {
                at = AfterDate(at);
            }
            else if (form.Is(WordClass.Adverb) || _reading.MentionAt(at) is { Preposition: 'ل' or 'ب', Kind: ActorKind.Medium } || comma && form.Is(WordClass.Honorific))
            {
                at = _reading.MentionAt(at)?.End ?? at + 1;
            }
            else if (form.Folded is "في" or "خلال" && at + 1 < limit && PhraseTable.Longest(_tokens, at + 1, PhraseKind.Channel) is { } channel)
            {
                frame.Channel ??= ChannelNames.Parse(channel.Phrase.Value);
                at = channel.End;
                while (at < limit && _tokens[at].IsWord && (_reading.MentionAt(at) is null || _reading.MentionAt(at) is { Preposition: 'ل' }))
                {
                    at = _reading.MentionAt(at)?.End ?? at + 1;
                }

                comma = at < limit && _tokens[at].Kind == TokenKind.Comma;
                at += comma ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        if (at >= limit)
        {
            return pos;
        }

        if (_reading.MentionAt(at) is { Form: not MentionForm.Adjective, Preposition: '\0', HasConjunction: false } named && Agrees(named, frame.Agreement))
        {
            frame.Source = named;
        }
        else if (_tokens[at].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(at) is >= 0 and int q && _reading.Layout.Quotes[q] is var quote && quote.Open == at && quote.Close - at is > 1 and < 6)
        {
            frame.Source = _reading.MentionAt(at + 1) ?? Describe(at + 1, quote.Close);
            frame.SourceSpan = frame.Source.Span;
            return quote.Close + 1;
        }
        else if (!comma && UnknownNounPhrase(at, limit, frame.Agreement.Gender, out _, owned: true) is > 0 and int end)
        {
            frame.Source = Describe(at, end);
            frame.Confidence = 0.7;
        }
        else
        {
            return pos;
        }

        frame.SourceSpan = frame.Source.Span;
        return frame.Source.End;
    }
}
