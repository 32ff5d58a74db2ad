using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>What looks like a cue and is none: nouns and names of the same letters, what was not said, cues without what they need.</content>
internal sealed partial class HeadReader
{
    /// <summary>A form that can be a noun too is a verb only where the model says so; an object pronoun stands at few cues.</summary>
    private bool IsVerbHere(int i, Reading verb)
    {
        CueLemma cue = verb.Entry.Cue!;
        if (i > 0 && !verb.HasConjunction && _tokens[i - 1].Form.Folded is "في" or "الي" or "علي" or "عن" or "مع" or "بعد" or "خلال" or "بين" or "دون" or "بسبب" or "نحو" or "ضد" or "حول" or "بشان" or "وفي" or "وعن")
        {
            // No finite verb follows a preposition.
            return false;
        }

        if (verb.Entry is { IsPresent: true, Agreement: { Person: GrammaticalPerson.First, Number: GrammaticalNumber.Singular } } && _reading.Layout.QuoteAt(i) < 0 && _tokens[i].Form.Readings.Any(other => other.Entry is { Class: WordClass.CueVerb, IsPresent: false } && other.Entry.Stem == verb.Entry.Stem))
        {
            // "announced" and "I announce" are written alike: outside a quotation the outlet tells.
            return false;
        }

        if (IsWrittenOtherwise(i, verb))
        {
            return false;
        }

        if (_tokens[i].Form.Is(WordClass.Adverb) || i > 0 && !verb.HasConjunction && _tokens[i - 1].Form.Folded is "تم" or "يتم" or "تمت" or "تتم" or "وتم" or "ويتم" or "وتمت" or "سيتم" or "فتم")
        {
            // "here"; "was done the publishing of": a verbal noun follows.
            return false;
        }

        if (cue.IsWeak && i > 0 && _reading.Ending(i - 1) is { Kind: ActorKind.Person, Form: MentionForm.Name, NameKeys.Count: 1 } && i + 1 < _tokens.Count && _tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop)
        {
            // A surname with the letters of a verb.
            return false;
        }

        if (cue.Has("inside") && !(i + 1 < _tokens.Count && (_tokens[i + 1].Form.Folded is "في" or "علي" or "ايضا" or "كذلك" || _tokens[i + 1].Form.Is(WordClass.Complementizer))))
        {
            return false;
        }

        if (verb.Pronoun is not null && cue.Object == CueObject.Content && !(i > 0 && _tokens[i - 1].Form.Folded is "ما" or "مما" or "الذي" or "كما"))
        {
            return false;
        }

        if (_tokens[i].Form.Is(WordClass.Preposition))
        {
            if (_tokens[i].Form.Written.Contains('\u0651', StringComparison.Ordinal) || OpensClause(i) && (_reading.MentionAt(i + 1) is { Preposition: '\0' } && ComplementFollows(i + 1, cue) || i + 3 < _tokens.Count && cue.Takes(Complements.That) && !_tokens[i + 2].Form.Folded.StartsWith('و') && (_tokens[i + 2].Form.Is(WordClass.Complementizer) || _tokens[i + 3].Form.Is(WordClass.Complementizer))))
            {
                return true;
            }

            if (i + 1 < _tokens.Count && _tokens[i + 1].Form.Is(WordClass.Complementizer))
            {
                return true;
            }

            return verb.HasConjunction ? _reading.Tags.IsVerb(i) : _reading.Tags.IsVerb(i) && _reading.MentionAt(i + 1) is not null;
        }

        // Where a clause begins a verb is far likelier than a verbal noun.
        bool opens = OpensClause(i);
        if (opens && _reading.MentionAt(i + 1) is { Preposition: '\0' })
        {
            return true;
        }

        bool dual = verb.Entry.Agreement.Number == GrammaticalNumber.Dual;
        bool noun = _tokens[i].Form.Is(WordClass.CueMasdar) || cue.Has("noun") && !verb.Entry.IsPresent && verb.Entry.Agreement is { Number: GrammaticalNumber.Singular, Gender: GrammaticalGender.Masculine };
        return !noun || !dual && verb.Entry.IsPresent || _reading.Tags.IsVerb(i) || (i + 1 < _tokens.Count && _tokens[i + 1].Form.Is(WordClass.Complementizer));
    }

    /// <summary>Whether the preposition or clause that the cue takes stands in the words that follow.</summary>
    private bool ComplementFollows(int from, CueLemma cue)
    {
        for (int t = from; t < Math.Min(_tokens.Count, from + 24) && _tokens[t].Kind != TokenKind.Stop; t++)
        {
            if (_tokens[t].IsWord && (Governs(cue, t, out _) || cue.Takes(Complements.That) && _tokens[t].Form.Is(WordClass.Complementizer)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause begins with the word: at a sentence's start, after a word that joins clauses, after an adverbial in commas that opens the sentence.</summary>
    private bool OpensClause(int i)
    {
        TokenRange sentence = _reading.Layout.SentenceAt(i);
        if (i == sentence.Start || _tokens[i - 1].Kind is TokenKind.Quote or TokenKind.Stop or TokenKind.Colon || _tokens[i - 1].Form.Folded is "قد" or "فيما" or "بينما" or "وبينما" or "كما" or "حيث" or "وقد" or "فقد" or "لقد" or "عندما" or "بعدما" or "جانبه" or "جانبها" or "جهته" or "جهتها" or "جانبهم" or "بدوره" or "بدورها")
        {
            return true;
        }

        if (_tokens[i - 1].Form.Is(WordClass.Complementizer) && _tokens[i - 1].Form.Folded is not ("ان" or "وان" or "فان" or "بان" or "الا"))
        {
            // "that he asked": a pronoun at the particle, a verb must follow.
            return true;
        }

        if (_tokens[i - 1].Form.Folded is "الذي" or "التي" or "الذين" && _reading.MentionAt(i + 1) is { Preposition: '\0' })
        {
            return true;
        }

        if (_reading.Ending(i - 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } subject)
        {
            // "that the bank thanked": the subject stands between the clause's opener and its verb.
            return subject.Start == sentence.Start || _tokens[subject.Start - 1].Form.Is(WordClass.Complementizer) || _tokens[subject.Start - 1].Form.Folded is "لكن" or "ولكن" or "بينما" or "فيما" or "وبينما";
        }

        if (_tokens[i - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        for (int t = sentence.Start; t < i; t++)
        {
            WordForm form = _tokens[t].Form;
            if (form.Is(WordClass.CueVerb | WordClass.Complementizer | WordClass.ContactVerb | WordClass.BeVerb) && !form.Is(WordClass.CommonNoun | WordClass.Preposition) || i - sentence.Start > 14)
            {
                return false;
            }
        }

        return _tokens[sentence.Start].Form.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.DateWord) || _reading.DateAt[sentence.Start] >= 0;
    }

    /// <summary>Inside another's words a bare object or preposition without a subject of its own makes no statement.</summary>
    private bool IsPlausible(FrameDraft frame, Reading verb, List<FrameDraft> before)
    {
        if (frame.ContentStart < 0)
        {
            return true;
        }

        if (InOtherSense(frame, verb))
        {
            return false;
        }

        if (verb.Entry.Cue!.Has("stanced") && !(frame.ContentStart + 1 < _tokens.Count && (_tokens[frame.ContentStart + 1].Form.Is(WordClass.Complementizer) || PhraseTable.Longest(_tokens, frame.ContentStart + 1, PhraseKind.StanceHead).HasValue)))
        {
            return false;
        }

        if (verb.Entry.Cue!.Has("burden") && !BurdenFollows(frame.ContentStart))
        {
            return false;
        }

        if (verb.Entry.Cue!.Has("from") && (frame.Source is null || frame.SubjectFirst))
        {
            return false;
        }

        if (_reading.Layout.QuoteAt(frame.Anchor) is >= 0 and int q && _reading.Layout.Quotes[q].Contains(frame.Anchor) && frame.ContentStart > _reading.Layout.Quotes[q].Close)
        {
            return false;
        }

        bool impersonal = verb.Entry.IsPresent && verb.Entry.Cue!.Has("impersonal") && frame.Source is null;
        bool quoted = _reading.Layout.QuoteAt(frame.Anchor) is >= 0 and int within && _reading.Layout.Quotes[within].Contains(frame.Anchor);
        if (impersonal && (quoted || !_tokens[frame.ContentStart].Form.Is(WordClass.Complementizer)))
        {
            return false;
        }

        if (frame is { SubjectFirst: false, Source: { HeadClass: "described" } oblique } && IsAccusative(_tokens[oblique.Start].Form))
        {
            // An object or an adverb, and no subject.
            if (!frame.HasConjunction && !_tokens[frame.ContentStart].Form.Is(WordClass.Complementizer))
            {
                return false;
            }

            (frame.Source, frame.SourceSpan) = (null, null);
        }

        bool strong = _tokens[frame.ContentStart].Form.Is(WordClass.Complementizer) || _tokens[frame.ContentStart].Kind == TokenKind.Quote || _tokens[frame.ContentStart - 1].Kind == TokenKind.Colon;
        if (strong || frame.HasConjunction)
        {
            return true;
        }

        bool opening = !frame.SubjectFirst && !verb.Entry.IsPresent && frame.Source?.Start == frame.Anchor + 1 && OpensClause(frame.Anchor);
        if (frame.Class != CueClass.LightVerb && !opening && frame.Source is { HeadClass: "described", Anaphor: not AnaphorKind.Title } described && !(described is { Kind: ActorKind.Group, IsDefinite: true } && verb.Entry.Agreement.Number == GrammaticalNumber.Plural))
        {
            return false;
        }

        // "which the bloc hopes will": nobody voices it.
        if (verb.Entry.IsPresent && frame.Anchor > 0 && _tokens[frame.Anchor - 1].Form.Is(WordClass.Relative) && verb.Entry.Cue!.IsWeak)
        {
            return false;
        }

        // "the groups that insist on": a relative clause tells what they are like, not what they said.
        if ((frame.Source is null || frame.SubjectFirst) && frame.Anchor > 0 && _tokens[frame.Anchor - 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[frame.Anchor - 1].Form.Is(WordClass.Relative) && (frame.Source is null || frame.Source.Form != MentionForm.Name))
        {
            return false;
        }

        bool inside = before.Count > 0 && before[^1].ContentStart >= 0 && before[^1].ContentStart < frame.Anchor;
        bool free = frame.Source is null && !(frame.Anchor > 0 && (_tokens[frame.Anchor - 1].Form.Is(WordClass.Complementizer | WordClass.Conjunction | WordClass.Particle) || _tokens[frame.Anchor - 1].Kind is TokenKind.Comma));
        return !(inside && free) && !(verb.Entry.IsPresent && free && frame.Anchor > 0 && _reading.Layout.SentenceAt(frame.Anchor).Start != frame.Anchor);
    }

    /// <summary>"held them responsible": without the burden the verb carries things.</summary>
    private bool BurdenFollows(int contentStart)
    {
        for (int t = contentStart; t < Math.Min(contentStart + 4, _tokens.Count); t++)
        {
            if (_tokens[t].Form.Folded.Contains("مسوولي", StringComparison.Ordinal) || _tokens[t].Form.Folded.Contains("تبع", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A participle goes on with a speech when it is indefinite and accusative; feminine and plural forms show it by their place.</summary>
    private bool IsAdverbial(int i, Reading participle)
    {
        if (participle.HasArticle || participle.Pronoun is not null)
        {
            return false;
        }

        if (i > 0 && _tokens[i - 1].Form.Is(WordClass.BeVerb))
        {
            // "that it be expressive of": a predicate.
            return false;
        }

        if (i > 0 && _tokens[i - 1].Form.Is(WordClass.Preposition) && !IsPronominal(_tokens[i - 1].Form) || participle.Entry.Agreement.Gender == GrammaticalGender.Feminine && _tokens[i].Form.Written.EndsWith('ه') && i > 0 && _tokens[i - 1].IsWord)
        {
            // "voiced his hope": a noun with its pronoun.
            return false;
        }

        if (i > 0 && _reading.Layout.QuoteAt(i) is >= 0 and int q && _reading.Layout.Quotes[q].Open == i - 1)
        {
            // A quotation does not go on with a speech by its first word.
            return false;
        }

        string folded = participle.Entry.Stem;
        if (i + 2 < _tokens.Count && Governs(participle.Entry.Cue!, i + 1, out _) && _tokens[i + 2].Form.Is(WordClass.Complementizer))
        {
            return true;
        }

        return folded.EndsWith('ا') || i == 0 || _reading.Covering(i - 1) is { Form: not MentionForm.Adjective } before && !(before.Start > 0 && _tokens[before.Start - 1].Form.Is(WordClass.Complementizer)) || _tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Stop or TokenKind.BracketClose || participle.HasConjunction || _reading.DateAt[i - 1] >= 0;
    }

    /// <summary>What was not said, will be said or was asked is no statement.</summary>
    private bool IsUnsaid(int i, Reading reading, TokenRange sentence)
    {
        if (reading.Entry.IsPresent && i == sentence.Start && reading.Entry.Cue!.Has("impersonal") && i + 1 < sentence.End && _tokens[i + 1].Form.Is(WordClass.Complementizer))
        {
            return true;
        }

        string? previous = i > sentence.Start ? _tokens[i - 1].Form.Folded : null;
        if (previous is null)
        {
            return false;
        }

        WordForm form = _tokens[i - 1].Form;
        if (form.Is(WordClass.Plan) || previous is "هل" or "لم" or "لن" or "ولم" or "ولن" or "اذا" or "كي" or "لكي" or "فلم")
        {
            return true;
        }

        if (previous is "لا" or "ولا" or "قد" or "وقد" or "فقد" or "ربما" && reading.Entry.IsPresent)
        {
            return true;
        }

        if (form.Written is "إن" or "وإن" or "فإن" && i > sentence.Start + 1)
        {
            // Right before a verb it is the condition's particle.
            return true;
        }

        // After the subjunctive's particle a present is wished for or expected, not said; but "before adding" tells what was said.
        bool before = i - 1 > sentence.Start && _tokens[i - 2].Form.Folded is "قبل";
        return reading.Entry.IsPresent && !before && previous is "ان" or "بان" or "الا";
    }

    /// <summary>A damma on the first letter marks the passive.</summary>
    private bool IsPassive(int i, Reading reading)
    {
        Token token = _tokens[i];
        int first = token.Start + reading.Prefix;
        return first + 1 < token.End && _reading.Layout.Text[first + 1] == '\u064F';
    }
}
