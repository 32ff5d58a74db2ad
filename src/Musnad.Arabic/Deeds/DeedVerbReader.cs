using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>A deed told by a finite verb: "the police arrested X", "began to deploy troops", "X was killed by Y's fire".</summary>
internal sealed class DeedVerbReader
{
    private const int ThingBefore = 4;
    private const int MasdarReach = 5;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DeedSetting _setting;
    private readonly DeedSubjectReader _subjects;
    private readonly DeedArgumentReader _arguments;
    private readonly DeedBuilder _builder;
    private readonly VictimReader _victims;
    private readonly List<EventDraft> _contacts;
    private int _nextContact;

    public DeedVerbReader(ArabicReading reading, DeedSetting setting, DeedArgumentReader arguments, DeedBuilder builder, List<EventDraft> contacts)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _setting = setting;
        _subjects = new DeedSubjectReader(reading, setting.Accused);
        _arguments = arguments;
        _builder = builder;
        _contacts = contacts;
        _victims = new VictimReader(reading, builder);
    }

    public EventDraft? Read(int i, TokenRange sentence, EventDraft? joined)
    {
        foreach (Reading verb in _tokens[i].Form.Readings)
        {
            if (verb.Entry.Class is not (WordClass.DeedVerb or WordClass.DeedCarrier) || !IsVerbHere(i, verb, sentence) || _setting.RealisOf(i, verb, sentence, _tokens) is not { } realis)
            {
                continue;
            }

            DeedLemma lemma = verb.Entry.Deed!;
            if (_setting.IsCue(i) && !lemma.NeedsThing && !lemma.Has("both"))
            {
                continue;
            }

            EventDraft? found = lemma.Carries is not null ? Carried(lemma, _subjects.Read(i, verb, sentence, joined), realis, sentence) : Told(i, verb, sentence, joined, realis);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private EventDraft? Told(int i, Reading verb, TokenRange sentence, EventDraft? joined, Realis realis)
    {
        DeedLemma lemma = verb.Entry.Deed!;
        if (!lemma.Has("passive-only") && !IsPassive(i, verb))
        {
            DeedSubject subject = _subjects.Read(i, verb, sentence, joined);
            if (subject.Actors.Count == 0 && lemma.Has("mutual") && verb.Entry.Agreement.Number == GrammaticalNumber.Dual)
            {
                subject = subject with { Actors = BothOf(i, sentence) };
            }

            DeedArguments arguments = _arguments.Read(lemma, subject.Next, sentence, verb.Pronoun is not null);
            if (lemma.Has("victim") && IsApposed(subject, arguments))
            {
                return _victims.Read(i, verb, sentence, realis);
            }

            TokenRange trigger = new(i, i + 1);
            if (lemma.NeedsThing && arguments.Thing is null && ThingBeforeRelative(lemma, i, sentence) is { } thing)
            {
                arguments.Thing = thing;
                trigger = thing;
            }
            else if (arguments.Thing is { } found)
            {
                trigger = lemma.Has("phrase-object") ? found : lemma.Has("phrase") && found.Start == i + 1 ? new TokenRange(i, found.End) : trigger;
            }

            int prefix = trigger.Start == i ? verb.Prefix : 0;
            Agreement? pronoun = trigger.Start == i ? verb.Pronoun : null;
            if (pronoun is not null && lemma.Things.IsEmpty && TakesUp(i, sentence, out MentionDraft? taken))
            {
                pronoun = null;
                arguments.Filled.Add(DeedLemma.Object);
                if (taken is not null && lemma.RoleOf(DeedLemma.Object) == DeedRole.Recipient)
                {
                    arguments.Recipients.Add(taken);
                }
            }

            if (!subject.IsNamed && arguments.Thing is { } bare && bare.Start == i + 1 && IsSubjectOfPassive(bare.Start, verb))
            {
                return null;
            }

            if (_builder.Build(lemma, trigger, prefix, subject.Actors, arguments, pronoun, realis, sentence) is { } deed)
            {
                return deed;
            }
        }

        return lemma.Has("victim") ? _victims.Read(i, verb, sentence, realis) : null;
    }

    /// <summary>"They met, and agreed": the two of the contact told before in the sentence.</summary>
    private List<Participant> BothOf(int i, TokenRange sentence)
    {
        while (_nextContact < _contacts.Count && _contacts[_nextContact].Trigger.Start < i)
        {
            _nextContact++;
        }

        return _nextContact > 0 && _contacts[_nextContact - 1] is var met && met.Trigger.Start >= sentence.Start && met.Actors.Count + met.Recipients.Count == 2 ? [.. met.Actors, .. met.Recipients] : [];
    }

    /// <summary>Whether the verb's pronoun takes up what its relative clause belongs to ("the man whom soldiers killed"), and whom.</summary>
    private bool TakesUp(int i, TokenRange sentence, out MentionDraft? taken)
    {
        taken = null;
        int at = i - 1;
        bool relative = at > sentence.Start && _tokens[at].Form.Is(WordClass.Relative);
        at -= relative ? 1 : 0;
        MentionDraft? before = at >= sentence.Start ? _reading.Covering(at) : null;
        bool ends = before is { Form: not MentionForm.Adjective, Preposition: '\0' } && before.End == at + 1 && (relative || before is { IsDefinite: false });
        taken = ends ? before : null;
        return relative || ends;
    }

    /// <summary>"and an amount was shared out": an indefinite noun without the accusative's alef is the passive's subject.</summary>
    private bool IsSubjectOfPassive(int t, Reading verb)
    {
        string word = _tokens[t].Form.Folded;
        return verb.Entry is { IsPresent: false, Agreement: { Number: GrammaticalNumber.Singular, Gender: GrammaticalGender.Masculine } } && verb.Pronoun is null
            && !word.StartsWith("ال", StringComparison.Ordinal) && word[^1] is not ('ا' or 'ه' or 'ت') && _reading.Layout.Tags.At(t).Pos == PartOfSpeech.Noun && (t + 1 >= _tokens.Count || !_tokens[t + 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal));
    }

    /// <summary>A damma on the first letter marks the passive.</summary>
    private bool IsPassive(int i, Reading verb)
    {
        int first = _tokens[i].Start + verb.Prefix;
        return first + 1 < _tokens[i].End && _reading.Layout.Text[first + 1] == '\u064F';
    }

    /// <summary>"The photographer Simon C. was killed": the name in the object's place is the victim's own.</summary>
    private static bool IsApposed(DeedSubject subject, DeedArguments arguments) =>
        subject is { IsNamed: true, Actors: [{ Mention: { Kind: ActorKind.Person or ActorKind.Anonymous } actor }] } && arguments.Objects is [var name, ..] && name.Start - actor.End <= 3 && actor.Start < name.Start && name is { Kind: ActorKind.Person, Form: MentionForm.Name, Preposition: '\0' };

    /// <summary>"The attacks that X launched", "attacks X launched": the object stands before the relative clause.</summary>
    private TokenRange? ThingBeforeRelative(DeedLemma lemma, int i, TokenRange sentence)
    {
        bool takesUp = _tokens[i].Form.Find(WordClass.DeedVerb) is { Pronoun: not null } || (i + 1 < sentence.End && _tokens[i + 1].Form.Folded is "به" or "بها" or "اليه" or "اليها" or "فيه" or "فيها");
        if (!takesUp || lemma.Has("place") || lemma.Has("behind") || i - 2 < sentence.Start)
        {
            return null;
        }

        bool relative = _tokens[i - 1].Form.Is(WordClass.Relative);
        for (int t = relative ? i - 2 : i - 1; t >= Math.Max(sentence.Start, i - 1 - ThingBefore) && _tokens[t].IsWord; t--)
        {
            if (!relative && _tokens[t].Form.Folded.StartsWith("ال", StringComparison.Ordinal))
            {
                return null;
            }

            int end = lemma.Things.EndAt(_tokens, t, '\0');
            if (end > 0)
            {
                return new TokenRange(t, end);
            }
        }

        return null;
    }

    /// <summary>"the UN's carrying out of a distribution": the noun of a carrier with its subject behind it.</summary>
    public EventDraft? ReadNoun(int i, TokenRange sentence)
    {
        bool told = _setting.FrameAt(i) is not { } frame || _setting.StanceOf(frame) is not (Stance.Request or Stance.Threaten or Stance.Reject or Stance.Agree or Stance.Warn);
        return told && _tokens[i].Form.Find(WordClass.CarrierNoun) is { Pronoun: null, HasArticle: false } noun && noun.Preposition != 'ل'
            && _reading.MentionAt(i + 1) is { Preposition: '\0', Form: not MentionForm.Adjective, HasConjunction: false } owner
            ? Carried(noun.Entry.Deed!, new DeedSubject(DeedSubjectReader.Members(owner), owner.End, true), Realis.Asserted, sentence)
            : null;
    }

    private EventDraft? Carried(DeedLemma carrier, DeedSubject subject, Realis realis, TokenRange sentence)
    {
        if (subject.Actors.Count == 0)
        {
            return null;
        }

        string slot = DeedLemma.Object;
        for (int t = subject.Next; t < Math.Min(sentence.End, subject.Next + MasdarReach); t++)
        {
            Token token = _tokens[t];
            if (carrier.Carries == "undergone")
            {
                return token.Form.Find(WordClass.EventNoun) is { Preposition: 'ل' } blow ? _victims.Undergone(t, blow, subject, realis, sentence) : null;
            }

            foreach (Reading masdar in token.Form.Readings)
            {
                string at = masdar.Preposition != '\0' ? masdar.Preposition.ToString() : slot;
                if (masdar.Entry.Class != WordClass.DeedNoun || carrier.RoleOf(at) != DeedRole.Thing)
                {
                    continue;
                }

                Realis carried = carrier.Carries == "planned" ? Realis.Planned : realis;
                DeedLemma lemma = masdar.Entry.Deed!;
                DeedArguments arguments = _arguments.Read(lemma, t + 1, sentence);
                if (_builder.Build(lemma, new TokenRange(t, t + 1), masdar.Prefix, subject.Actors, arguments, null, carried, sentence) is { } deed)
                {
                    return deed;
                }
            }

            if (carrier.Slots.ContainsKey(token.Form.Folded))
            {
                slot = token.Form.Folded;
            }
            else if (_reading.DateAt[t] < 0 && !(carrier.Slots.ContainsKey("ب") && (token.Form.Is(WordClass.Adjunct) || _tokens[t - 1].Form.Is(WordClass.Adjunct) || token.Kind == TokenKind.Comma)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A form that can be a noun too is a verb where the model says so or where it opens a clause before its subject.</summary>
    private bool IsVerbHere(int i, Reading verb, TokenRange sentence)
    {
        WordForm previous = i > sentence.Start ? _tokens[i - 1].Form : WordForm.Empty;
        if (previous.Is(WordClass.Preposition) && !previous.Is(WordClass.Complementizer | WordClass.Conjunction | WordClass.Relative))
        {
            return false;
        }

        bool isVerb = _reading.Layout.Tags.IsVerb(i);
        if (_tokens[i].Form.Is(WordClass.Preposition | WordClass.Complementizer | WordClass.Relative | WordClass.Negation) && !isVerb)
        {
            return false;
        }

        bool plain = verb.Entry.Stem == verb.Entry.Deed!.Key || (verb.Pronoun is not null && _tokens[i].Form.Is(WordClass.DeedNoun)) || verb.Entry.Agreement.Number == GrammaticalNumber.Dual;
        if (!plain || isVerb)
        {
            return true;
        }

        int at = i - 1;
        while (at > sentence.Start && _tokens[at].Kind == TokenKind.Quote)
        {
            at--;
        }

        if (verb.Pronoun is null && at > sentence.Start && _reading.Covering(at) is { Preposition: '\0' } subject && subject.Start > sentence.Start && subject.End == at + 1 && _tokens[subject.Start - 1].Form.Is(WordClass.Complementizer | WordClass.BeVerb))
        {
            return true;
        }

        if (previous.Folded is "قد" or "وقد" or "ثم" || (previous.Is(WordClass.Relative) && verb.Pronoun is not null))
        {
            return true;
        }

        if (verb.Entry.Agreement.Number == GrammaticalNumber.Dual && at >= sentence.Start && _reading.Covering(at) is { Form: not MentionForm.Adjective, Preposition: '\0' })
        {
            return true;
        }

        bool opens = i == sentence.Start || _tokens[i - 1].Kind is TokenKind.Quote or TokenKind.Colon;
        return opens && verb.Pronoun is null && i + 1 < sentence.End
            && (_reading.MentionAt(i + 1) is { Preposition: '\0' } || _tokens[i + 1].Form.Is(WordClass.People | WordClass.Quantifier) || _tokens[i + 1].Kind == TokenKind.Number || _tokens[i + 1].Form.Folded is "الميات" or "العشرات" or "الالاف");
    }
}
