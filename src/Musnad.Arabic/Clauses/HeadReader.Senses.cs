using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <content>Cues whose letters are also those of a word that reports no speech: what must stand beside them.</content>
internal sealed partial class HeadReader
{
    /// <summary>Whether the written word itself shows that it is not the cue: "here" without the hamza of "congratulated", a given name with ى.</summary>
    private bool IsWrittenOtherwise(int i, Reading verb)
    {
        WordForm form = _tokens[i].Form;
        if (verb.Entry.Cue!.Has("hamza") && !verb.Entry.IsPresent && !form.Written.Contains('أ', StringComparison.Ordinal))
        {
            return true;
        }

        return form.Is(WordClass.GivenName) && form.Written.EndsWith('ى') && verb.Entry.Stem.EndsWith('ي');
    }

    /// <summary>Whether the words around the cue show another sense: "is regarded as one of", "amounts to", "it turned out that".</summary>
    private bool InOtherSense(FrameDraft frame, Reading word)
    {
        CueLemma cue = word.Entry.Cue!;
        bool strong = IsClauseOrQuote(frame.ContentStart);
        bool named = frame.Source is { HeadClass: not "described" };
        if (cue.Has("turnsout") && word.Entry.IsPresent && word.Entry.Agreement.Gender == GrammaticalGender.Feminine && !word.HasConjunction && frame.Source is null && !frame.IsPronoun)
        {
            return true;
        }

        if (cue.Has("tells") && word.Pronoun is null && frame.Addressees.Count == 0)
        {
            return true;
        }

        if (cue.Has("renews") && (word.Entry.Class == WordClass.CueParticiple || !named) && !RenewsSpeech(frame.Anchor + 1, frame.ContentStart))
        {
            return true;
        }

        if (cue.Has("person") && !(frame.Source is { Kind: ActorKind.Person or ActorKind.Anonymous } && named) && frame.Channel is null)
        {
            return true;
        }

        if (cue.Has("next") && frame.ContentStart != frame.Anchor + 1)
        {
            return true;
        }

        if (cue.Has("near") && word.Entry.Class == WordClass.CueVerb && !IsNear(frame))
        {
            return true;
        }

        if (cue.Has("close") && !strong && frame.ContentStart != frame.Anchor + 1 && !(named && frame.ContentStart == frame.Source!.End))
        {
            return true;
        }

        if (strong || !word.Entry.IsPresent || word.Entry.Agreement.Person == GrammaticalPerson.First || word.Pronoun is not null)
        {
            return false;
        }

        bool next = named && frame.SubjectFirst && frame.ContentStart == frame.Anchor + 1;
        return cue.Has("amounts") && !next && !frame.Addressees.Concat(frame.Targets).Any(told => told.End == frame.ContentStart)
            || cue.Has("regarded") && (!named || IsPartitive(frame.ContentStart));
    }

    /// <summary>Whether no object stands between the cue and its words: "added: «…»", but not "witnessed rain …, that".</summary>
    private bool IsNear(FrameDraft frame)
    {
        int t = frame.Anchor + 1;
        if (frame.Source is { HeadClass: not "described" } subject && !frame.SubjectFirst)
        {
            t = Math.Max(t, subject.End);
        }

        for (; t < frame.ContentStart && _tokens[t].Kind is not (TokenKind.Colon or TokenKind.Comma); t++)
        {
            WordForm form = _tokens[t].Form;
            if (_tokens[t].IsWord && _reading.DateAt[t] < 0 && !form.Is(WordClass.Adverb | WordClass.OwnWords | WordClass.Preposition | WordClass.Adjunct) && form.Find(WordClass.CueParticiple | WordClass.CueVerb | WordClass.CueMasdar) is not { Entry.Cue.Key: "قال" })
            {
                return _tokens[t - 1].Form.Is(WordClass.Preposition);
            }
        }

        return true;
    }

    private bool IsClauseOrQuote(int i) =>
        _tokens[i].Kind == TokenKind.Quote || _tokens[i - 1].Kind == TokenKind.Colon || _tokens[i].Form.Is(WordClass.Complementizer)
        || i + 1 < _tokens.Count && _tokens[i].Form.Is(WordClass.Preposition) && _tokens[i + 1].Form.Is(WordClass.Complementizer);

    /// <summary>"his call", "the refusal": what is renewed by speaking.</summary>
    private bool RenewsSpeech(int from, int contentStart)
    {
        for (int t = from; t <= contentStart; t++)
        {
            if (_tokens[t].Form.Is(WordClass.CueMasdar) || PhraseTable.Longest(_tokens, t, PhraseKind.StanceHead).HasValue || PhraseTable.Longest(_tokens, t, PhraseKind.SpeechNoun).HasValue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one of", "among", "the most": what something is, not what somebody takes it for.</summary>
    private bool IsPartitive(int i)
    {
        string folded = _tokens[i].Form.Folded;
        return folded is "من" or "احد" or "احدي" or "اول" or "اولي" or "ثاني" or "ثالث" or "رابع" or "بمثابه" or "جزءا" || folded.Length == 4 && folded[0] == 'ا' && folded[1] != 'ل' && _reading.Tags.At(i).Pos == Models.PartOfSpeech.Adjective;
    }

    /// <summary>"it was decided to", "it was rumoured that": the form of the present with a feminine subject, and no such subject.</summary>
    private bool IsReflexive(FrameDraft frame, Reading word) =>
        word.Entry.Cue!.Has("reflexive") && word.Entry is { IsPresent: true, Agreement: { Gender: GrammaticalGender.Feminine, Number: GrammaticalNumber.Singular } } 
        && frame.Source is null or { HeadClass: "described" } && !frame.SubjectFirst && (!frame.IsPronoun || _tokens[frame.Anchor - 1].Form.Folded.EndsWith("انه", StringComparison.Ordinal));
}
