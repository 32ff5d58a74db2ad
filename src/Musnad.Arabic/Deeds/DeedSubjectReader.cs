using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Finds the subject of a verb: behind it, before it, the one an antecedent or a pronoun means, or the one of the verb it is joined to.</summary>
internal sealed class DeedSubjectReader
{
    private const int Skipped = 5;
    private const int TopicReach = 9;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly IReadOnlyDictionary<int, MentionDraft> _accused;
    private readonly PeopleReader _people;

    /// <summary>Makes a reader.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="accused">By the first token of a content: who is accused of what it tells.</param>
    public DeedSubjectReader(ArabicReading reading, IReadOnlyDictionary<int, MentionDraft> accused)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _accused = accused;
        _people = new PeopleReader(reading);
    }

    /// <summary>The subject of the verb at a token.</summary>
    public DeedSubject Read(int i, Reading verb, TokenRange sentence, EventDraft? joined)
    {
        if (Before(i, verb, sentence) is { } before)
        {
            return new DeedSubject(before, i + 1, true);
        }

        Agreement form = verb.Entry.Agreement;
        WordForm previous = i > sentence.Start ? _tokens[i - 1].Form : WordForm.Empty;
        if (previous.Find(WordClass.Complementizer) is not null && PronounOf(previous.Folded) is { } pronoun)
        {
            return _accused.TryGetValue(i - 1, out MentionDraft? target)
                ? new DeedSubject([Participant.Of(target)], i + 1, true)
                : new DeedSubject([Participant.Dropped(pronoun)], i + 1, false);
        }

        if (!HasUnreadSubject(i, sentence) && Behind(i, verb, sentence, out int next) is { } behind)
        {
            return new DeedSubject(behind, next, true);
        }

        if (form.Person == GrammaticalPerson.First)
        {
            return new DeedSubject([Participant.Dropped(form)], i + 1, false);
        }

        if (previous.Is(WordClass.Relative))
        {
            return new DeedSubject([], i + 1, false);
        }

        if (previous.Is(WordClass.Pronoun) && !previous.Is(WordClass.Complementizer))
        {
            return new DeedSubject([Participant.Pronoun(form)], i + 1, false);
        }

        if (joined is not null && IsJoined(i, verb, sentence) && (joined.Actors[0].Mention is not { } first || HeadReader.Agrees(first, form)))
        {
            return new DeedSubject([.. joined.Actors], i + 1, false);
        }

        return new DeedSubject(IsJoined(i, verb, sentence) && SubjectOfClauseBefore(i, form, sentence) is { } earlier ? earlier : [], i + 1, false);
    }

    /// <summary>The subject of the verb before this one in the sentence, when its number and gender fit.</summary>
    private List<Participant>? SubjectOfClauseBefore(int i, Agreement form, TokenRange sentence)
    {
        for (int t = i - 1; t >= sentence.Start; t--)
        {
            if (_reading.MentionAt(t) is not { Preposition: '\0', Form: not MentionForm.Adjective } mention)
            {
                continue;
            }

            bool opens = t == sentence.Start || _tokens[t - 1].Form.Is(WordClass.Complementizer | WordClass.BeVerb);
            if (opens || _reading.Layout.Tags.IsVerb(t - 1))
            {
                bool fits = form.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual ? mention.Agreement.Number == form.Number : mention.Agreement.Gender == form.Gender && mention.Agreement.Number == GrammaticalNumber.Singular;
                return fits ? Members(mention) : null;
            }
        }

        return null;
    }

    private bool IsJoined(int i, Reading verb, TokenRange sentence) =>
        verb.HasConjunction || (i > sentence.Start && (_tokens[i - 1].Form.Folded is "ثم" or "كما" or "فيما" or "حيث" or "ان" or "بعدما" or "بينما" or "قد" or "و" || _tokens[i - 1].Kind == TokenKind.Comma));

    /// <summary>The pronoun at a complementizer ("that she").</summary>
    private static Agreement? PronounOf(string folded)
    {
        ReadOnlySpan<char> word = folded.AsSpan(folded[0] is 'و' or 'ف' ? 1 : 0);
        return word.EndsWith("ها") ? new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Feminine)
            : word.EndsWith("هما") ? new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Dual, default)
            : word.EndsWith("هم") ? new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Masculine)
            : word.EndsWith("ه") ? new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine)
            : word.EndsWith("نا") ? new Agreement(GrammaticalPerson.First, GrammaticalNumber.Plural, default)
            : null;
    }

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
            if (!_tokens[t].IsWord || _reading.DateAt[t] >= 0 || _tokens[t].Form.Is(WordClass.Function | WordClass.BeVerb | WordClass.Adjunct) || (_reading.Covering(t) is { Form: not MentionForm.Adjective }))
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

    /// <summary>"Its fighters", "their aircraft": whoever owns them.</summary>
    private Participant? OwnMeans(int t) =>
        _tokens[t].Form.Find(WordClass.Means) is { Pronoun: { Person: GrammaticalPerson.Third } pronoun, Preposition: '\0' } ? Participant.Dropped(pronoun) : null;

    private List<Participant>? Behind(int i, Reading verb, TokenRange sentence, out int next)
    {
        next = i + 1;
        int t = i + 1;
        int limit = Math.Min(sentence.End, i + 1 + Skipped);
        while (t < limit && (_reading.DateAt[t] >= 0 || _tokens[t].Kind == TokenKind.Quote || (_tokens[t].Form.Is(WordClass.Preposition) && _reading.MentionAt(t) is null && _tokens[t].Form.Folded is not ("في" or "علي" or "من" or "الي" or "عن" or "مع" or "ضد" or "حول" or "قرب" or "بين" or "خلال") && _tokens[t].Form.Folded.Length < 5 && !_tokens[t].Form.Is(WordClass.Adjunct))
            || _tokens[t].Form.Folded is "ايضا" or "كذلك" or "بدوره" or "بدورها" or "رسميا" or "فجر" or "صباح" or "مساء" or "احدي" or "احد" or "بعض" or "جميع"))
        {
            t++;
        }

        if (t >= limit || verb.Entry.Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual)
        {
            return null;
        }

        if (OwnMeans(t) is { } own)
        {
            next = t + 1;
            return [own];
        }

        if (_reading.MentionAt(t) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective } mention)
        {
            if (!HeadReader.Agrees(mention, verb.Entry.Agreement) || (mention.IsPlace && mention.HeadClass == "Place") || IsOblique(mention))
            {
                return null;
            }

            return WithJoined(mention, out next);
        }

        if ((_tokens[t].Form.Folded is "المئات" or "العشرات" or "الالاف" or "مئات" or "عشرات" or "الاف" || _tokens[t].Form.Find(WordClass.People) is { Entry.Value: "group", HasPreposition: false, HasConjunction: false }) && _people.ReadAt(t) is { } people)
        {
            next = people.End;
            return [Participant.Of(people)];
        }

        if (_tokens[t].Form.Is(WordClass.Means | WordClass.EventNoun) && _reading.Covering(t) is null)
        {
            for (int owner = t + 1; owner < Math.Min(sentence.End, t + 3); owner++)
            {
                if (_reading.MentionAt(owner) is { Preposition: '\0', HasConjunction: false } found)
                {
                    next = found.End;
                    return [Participant.Of(found)];
                }
            }
        }

        return null;
    }

    /// <summary>"arrested fighters": the ending of the sound plural and the dual tells that it is no subject.</summary>
    private bool IsOblique(MentionDraft mention) => mention.Form == MentionForm.Description && mention.Agreement.Number != GrammaticalNumber.Singular && _tokens[mention.Start].Form.Folded.EndsWith("ين", StringComparison.Ordinal);

    private List<Participant> WithJoined(MentionDraft first, out int next)
    {
        List<Participant> actors = Members(first);
        next = first.End;
        while (_reading.MentionAt(next) is { HasConjunction: true, Preposition: '\0', Form: not MentionForm.Adjective } joined && !_reading.Layout.Tags.IsVerb(Math.Min(joined.End, _tokens.Count - 1)))
        {
            actors.AddRange(Members(joined));
            next = joined.End;
        }

        return actors;
    }

    public static List<Participant> Members(MentionDraft mention) =>
        mention.Members.Count > 0 ? [.. mention.Members.Select(Participant.Of)] : [Participant.Of(mention)];
}
