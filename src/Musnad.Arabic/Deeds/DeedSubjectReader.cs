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
internal sealed partial class DeedSubjectReader
{
    private const int Skipped = 5;
    private const int ClauseReach = 60;
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

        if (joined is not null && IsJoined(i, verb, sentence) && (joined.Actors[0].Mention is not { } first || (HeadReader.Agrees(first, form) && (form.Number == GrammaticalNumber.Singular || joined.Actors.Count > 1 || first.Agreement.Number != GrammaticalNumber.Singular))))
        {
            return new DeedSubject([.. joined.Actors], i + 1, false);
        }

        return new DeedSubject(IsJoined(i, verb, sentence) && SubjectOfClauseBefore(i, form, sentence) is { } earlier ? earlier : [], i + 1, false);
    }

    /// <summary>The subject of the verb before this one in the sentence, when its number and gender fit.</summary>
    private List<Participant>? SubjectOfClauseBefore(int i, Agreement form, TokenRange sentence)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - ClauseReach); t--)
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

        if ((PeopleReader.IsCount(_tokens[t]) || (_tokens[t].Form.Find(WordClass.People) is { HasPreposition: false, HasConjunction: false } head && (head.Entry.Value == "group" || verb.Pronoun is not null))) && _people.ReadAt(t) is { } people)
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
