using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <content>Subjects before the verb.</content>
internal sealed partial class DeedSubjectReader
{
    /// <summary>"The army arrested", "the army, which arrested", "an American raid killed".</summary>
    private List<Participant>? Before(int i, Reading verb, TokenRange sentence)
    {
        if (verb.Conjunction == 'و' || verb.Pronoun is not null)
        {
            return null;
        }

        int at = i - 1;
        while (at > sentence.Start && (_tokens[at].Form.Folded is "قد" or "كان" or "كانت" or "كانوا" or "لقد" or "ايضا" or "سوف" || _reading.DateAt[at] >= 0 || _tokens[at].Kind == TokenKind.Quote || (_tokens[at].Kind == TokenKind.Comma && at == i - 1)))
        {
            at--;
        }

        if (at < sentence.Start)
        {
            return null;
        }

        bool comma = _tokens[i - 1].Kind == TokenKind.Comma;
        if (_tokens[at].Form.Is(WordClass.Relative) && _tokens[at].Form.Folded is not ("ما" or "مما"))
        {
            return comma ? null : Antecedent(at, verb, sentence);
        }

        if (OwnMeans(at) is { } own && !comma)
        {
            return [own];
        }

        MentionDraft? mention = _reading.Covering(at);
        if (mention is { HeadClass: not "described" } && mention.End == at + 1 && mention.Start >= sentence.Start)
        {
            if (mention.Form == MentionForm.Adjective)
            {
                return !comma && mention.Preposition == '\0' && at > sentence.Start && _tokens[at - 1].Form.Is(WordClass.Means | WordClass.EventNoun) ? [Participant.Of(mention)] : null;
            }

            List<MentionDraft> joined = JoinedBefore(mention, sentence);
            if (IsFree(joined[0], sentence) && HeadReader.Agrees(mention, verb.Entry.Agreement) && (!comma || OpensClause(joined[0], sentence)))
            {
                return [.. joined.SelectMany(Members)];
            }

            if (OwnerOfMeans(mention, sentence) && !comma)
            {
                return Members(mention);
            }
        }

        return Topic(i, verb, sentence);
    }

    /// <summary>Whether a noun that is nobody's name opens the clause right before the verb: it is the subject, and what follows the verb is not.</summary>
    private bool HasUnreadSubject(int i, TokenRange sentence)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 4); t--)
        {
            if (!_tokens[t].IsWord)
            {
                // After a dash or a number a clause opens: "1938 - the authorities arrest".
                return t < i - 1 && _tokens[t].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Number;
            }

            if (_reading.DateAt[t] >= 0 || _tokens[t].Form.Is(WordClass.Function | WordClass.BeVerb | WordClass.Adjunct) || (_reading.Covering(t) is { Form: not MentionForm.Adjective }))
            {
                return false;
            }

            if (_reading.Layout.Tags.At(t).Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun))
            {
                return false;
            }

            if (t == sentence.Start || _tokens[t - 1].Form.Is(WordClass.Complementizer))
            {
                return true;
            }
        }

        return false;
    }

    private List<MentionDraft> JoinedBefore(MentionDraft last, TokenRange sentence)
    {
        List<MentionDraft> joined = [last];
        while (true)
        {
            int at = joined[0].Start - 1;
            bool then = at > sentence.Start && _tokens[at].Form.Folded is "ثم";
            at -= then ? 1 : 0;
            at -= at > sentence.Start && _tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            if (at < sentence.Start || !(joined[0].HasConjunction || then) || joined[0].Preposition != '\0' || _reading.Covering(at) is not { Form: not MentionForm.Adjective } before || before.End != at + 1)
            {
                break;
            }

            joined.Insert(0, before);
        }

        return joined;
    }

    private List<Participant>? Antecedent(int relative, Reading verb, TokenRange sentence)
    {
        for (int t = relative - 1; t >= Math.Max(sentence.Start, relative - 3); t--)
        {
            if (_tokens[t].Kind is TokenKind.Comma or TokenKind.Quote)
            {
                continue;
            }

            if (_reading.Covering(t) is { Form: MentionForm.Adjective } adjective && t > sentence.Start && (_tokens[t - 1].Form.Is(WordClass.Means | WordClass.EventNoun) || _tokens[Math.Max(sentence.Start, t - 2)].Form.Is(WordClass.Means | WordClass.EventNoun)))
            {
                return [Participant.Of(adjective)];
            }

            return _reading.Covering(t) is { Form: not MentionForm.Adjective, IsPlace: false, HeadClass: not "described" } mention && mention.End == t + 1 && HeadReader.Agrees(mention, verb.Entry.Agreement) && !IsOwner(mention, sentence) ? Members(mention) : null;
        }

        return null;
    }

    /// <summary>Whether a mention stands in construct with a noun before it, to which a relative clause may belong as well.</summary>
    private bool IsOwner(MentionDraft mention, TokenRange sentence) =>
        mention is { Preposition: '\0', HasConjunction: false } && mention.Start > sentence.Start && _tokens[mention.Start - 1] is { IsWord: true } before
        && !before.Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.DeedVerb) && _reading.Covering(mention.Start - 1) is null && _reading.Layout.Tags.At(mention.Start - 1).Pos == PartOfSpeech.Noun;

    /// <summary>A mention that opens the clause some words before the verb ("that the army, backed by …, retook").</summary>
    private List<Participant>? Topic(int i, Reading verb, TokenRange sentence)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - TopicReach); t--)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || (t < i - 1 && _tokens[t].Form.Is(WordClass.DeedVerb | WordClass.CueVerb | WordClass.ContactVerb | WordClass.Relative) && _reading.Covering(t) is null) || _reading.Layout.Tags.IsVerb(t))
            {
                return null;
            }

            if (_reading.MentionAt(t) is { } mention && OpensClause(mention, sentence))
            {
                return mention is { Preposition: '\0', Form: not MentionForm.Adjective, IsPlace: false } && HeadReader.Agrees(mention, verb.Entry.Agreement) ? Members(mention) : null;
            }
        }

        return null;
    }

    private bool OpensClause(MentionDraft mention, TokenRange sentence) =>
        mention.Start == sentence.Start || _tokens[mention.Start - 1].Form.Is(WordClass.Complementizer | WordClass.BeVerb)
        || (_tokens[mention.Start - 1].Kind is TokenKind.Quote && (mention.Start - 1 == sentence.Start || _tokens[mention.Start - 2].Form.Is(WordClass.Complementizer)));

    /// <summary>Whether nothing before a mention governs it.</summary>
    private bool IsFree(MentionDraft mention, TokenRange sentence)
    {
        if (mention.Preposition != '\0')
        {
            return false;
        }

        if (mention.Start == sentence.Start)
        {
            return true;
        }

        Token before = _tokens[mention.Start - 1];
        return !before.IsWord || mention.HasConjunction || (before.Form.Is(WordClass.Complementizer | WordClass.Conjunction | WordClass.Particle | WordClass.BeVerb) && before.Form.Folded is not ("غير" or "كل"))
            || (before.Form.Folded is "بينما" or "فيما" or "حيث" or "عندما" or "بعدما")
            || _reading.Covering(mention.Start - 1) is { Form: not MentionForm.Adjective };
    }

    /// <summary>"Warplanes of the alliance bombed": the owner of the means.</summary>
    private bool OwnerOfMeans(MentionDraft mention, TokenRange sentence) =>
        mention is { Preposition: '\0', HasConjunction: false } && mention.Start > sentence.Start && _tokens[mention.Start - 1].Form.Is(WordClass.Means) && _reading.Covering(mention.Start - 1) is null;
}
