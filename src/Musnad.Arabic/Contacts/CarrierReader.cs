using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Finds the verb that carries a contact's noun and reads who stands at it.</summary>
internal sealed class CarrierReader
{
    private const int Reach = 20;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;

    public CarrierReader(ArabicReading reading, PartyReader parties)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
    }

    /// <summary>The verb's reading, where the word is a verb here.</summary>
    public Reading? VerbAt(int t, WordClass words)
    {
        if (_tokens[t].Form.Find(words) is not { } verb || verb.Pronoun is { Person: GrammaticalPerson.First } || _tokens[t].Is(ContactRole.Telephone) || _reading.Covering(t) is { Form: not MentionForm.Adjective, HeadClass: not "described" })
        {
            return null;
        }

        bool governed = t > 0 && _tokens[t - 1].Form.Is(WordClass.Preposition) && !_tokens[t - 1].Form.Is(WordClass.CueVerb | WordClass.Complementizer);
        return governed || (verb.Entry.IsAmbiguous && t > 0 && !verb.Entry.IsPresent && _tokens[t - 1].Form.Is(WordClass.Complementizer)) || (verb.Entry.IsAmbiguous && (verb.Pronoun is null || words == WordClass.ContactVerb) && !_reading.Tags.IsVerb(t) && !Opens(t)) || (verb.Entry.Unless is { } others && t + 1 < _tokens.Count && others.Contains(_tokens[t + 1].Form.Folded)) ? null : verb;
    }

    /// <summary>Where a clause begins with a word and somebody follows, a verb is far likelier than a noun.</summary>
    private bool Opens(int t) =>
        (t == 0 || _reading.Layout.SentenceAt(t).Start == t || !_tokens[t - 1].IsWord || _reading.DateAt[t - 1] >= 0 || _tokens[t - 1].Is(ContactRole.Aside) || _tokens[t - 1].Form.Is(WordClass.Relative | WordClass.Conjunction))
        && _reading.MentionAt(t + 1) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective, IsPlace: false };

    /// <summary>A carrier with its subject right behind it and the noun as its object, whatever else the word may be.</summary>
    private Reading? VerbBefore(int t, Reading noun) =>
        _tokens[t].Form.Find(WordClass.Carrier) is { Entry.IsPresent: false } verb && _reading.Covering(t) is null && !noun.HasArticle && !noun.HasPreposition && noun.Pronoun is null
        && _reading.MentionAt(t + 1) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective, IsPlace: false } && !(t > 0 && _tokens[t - 1].Form.Is(WordClass.Preposition))
            ? verb : null;

    /// <summary>A carrier behind a noun: right behind it, it is a verb whatever else the word may be.</summary>
    public Reading? VerbBehind(int t, int nounEnd) =>
        VerbAt(t, WordClass.Carrier) ?? (t == nounEnd && _tokens[t].Form.Find(WordClass.Carrier) is { Entry.IsPresent: false } verb ? verb : null);

    /// <summary>The carrier before a noun in its clause.</summary>
    public Carrier? Before(int noun, Reading reading, int start)
    {
        bool inside = noun > start && _tokens[noun - 1].Is(ContactRole.In);
        if (noun > start && !inside && (_tokens[noun - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct) || _tokens[noun - 1].Is(ContactRole.Time)))
        {
            return null;
        }

        if (reading.Preposition is 'ل' or 'ك')
        {
            return null;
        }

        for (int t = noun - 1; t >= Math.Max(start, noun - Reach); t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective, HeadClass: not "described" } mention && mention.Start >= start)
            {
                t = mention.Start;
                continue;
            }

            if ((VerbAt(t, WordClass.Carrier) ?? VerbBefore(t, reading)) is { } verb)
            {
                if (verb.Entry.Detail is "send" or "hand" or "receive" && reading.Entry.Detail is not ("letter" or "note" or "call"))
                {
                    return null;
                }

                return inside && verb.Entry.Detail is not ("attend" or "host") ? null : ReadAt(t, verb, noun, start, reading);
            }

            WordForm form = _tokens[t].Form;
            if (form.Is(WordClass.ContactNoun) && !reading.HasConjunction && !(t > start && (_tokens[t - 1].Is(ContactRole.Time | ContactRole.In) || _tokens[t - 1].Form.Is(WordClass.Preposition))))
            {
                return null;
            }

            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || form.Is(WordClass.TopicMarker | WordClass.Relative) || (form.Is(WordClass.CueVerb | WordClass.ContactVerb) && _reading.Tags.IsVerb(t)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Those behind a carrier that follows its noun ("which X held"), or what its form tells of them.</summary>
    public Carrier ReadAfter(int t, Reading verb, int limit)
    {
        var carrier = new Carrier { Token = t, Construction = verb.Entry.Detail, IsFuture = verb.IsFuture, IsPresent = verb.Entry.IsPresent && !verb.HasConjunction };
        int at = t + 1;
        while (at < limit && (_reading.DateAt[at] >= 0 || _tokens[at].Kind == TokenKind.Comma || _tokens[at].Is(ContactRole.Aside | ContactRole.WithPronoun)))
        {
            at++;
        }

        carrier.Subjects = _parties.Read(at, limit, out _);
        carrier.Subjects.RemoveAll(subject => subject.Preposition != '\0' && subject == carrier.Subjects[0]);
        if (carrier.Subjects.Count == 0 && (HasObject(verb) || _tokens[Math.Min(t + 1, limit - 1)].Is(ContactRole.WithPronoun)))
        {
            carrier.Dropped = verb.Entry.Agreement;
        }

        return carrier;
    }

    /// <summary>Whom a relative clause tells of: the mention before it, over a word of the name or an adjective.</summary>
    public MentionDraft? Antecedent(int relative)
    {
        for (int t = relative - 1; t >= Math.Max(0, relative - 3) && (_tokens[t].IsWord || _tokens[t].Kind == TokenKind.Comma); t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention)
            {
                return _parties.Eligible.CanTakePart(mention) ? mention : null;
            }
        }

        return null;
    }

    /// <summary>Whether a pronoun stands at the verb for the noun before it ("which he held").</summary>
    public static bool HasObject(Reading verb) => verb.Pronoun is not null || verb.Entry.Value == "object";

    private Carrier ReadAt(int t, Reading verb, int noun, int start, Reading nounReading)
    {
        var carrier = new Carrier { Token = t, Construction = verb.Entry.Detail, IsFuture = verb.IsFuture, IsPresent = verb.Entry.IsPresent && !verb.HasConjunction };
        bool unread = ReadBetween(carrier, t + 1, noun);
        if (carrier.Construction == "hand" && carrier.Subjects is [{ Kind: ActorKind.Person } receiver] && carrier.Recipients.Count == 0 && !HeadReader.Agrees(receiver, verb.Entry.Agreement))
        {
            carrier.Subjects.Clear();
            carrier.Recipients.Add(receiver);
        }

        carrier.Object = verb.Pronoun;
        if (carrier.Subjects.Count == 0 && !unread && !verb.HasConjunction)
        {
            carrier.Subjects = _parties.ReadBefore(t, start);
            if (carrier.Subjects.Count == 0 && t > 0 && _tokens[t - 1].Form.Is(WordClass.Relative) && Antecedent(t - 1) is { } antecedent)
            {
                carrier.Subjects = [antecedent];
            }
        }

        if (carrier.Subjects.Count == 0 && !unread && carrier.Construction is not ("happen" or "host" or "include") && IsActive(t, verb, noun, nounReading))
        {
            carrier.Dropped = verb.Entry.Agreement;
        }

        return carrier;
    }

    /// <summary>Reads what stands between verb and noun; whether a subject is there that the mentions leave out.</summary>
    private bool ReadBetween(Carrier carrier, int from, int noun)
    {
        bool unread = false;
        for (int t = from; t < noun;)
        {
            Token token = _tokens[t];
            if (token.Form.Is(WordClass.ContactNoun) && _reading.Covering(t) is null)
            {
                // From here on they stand at that noun: "held a meeting with X and a meeting with Y".
                break;
            }

            if (token.Is(ContactRole.With | ContactRole.From | ContactRole.To))
            {
                List<MentionDraft> list = token.Is(ContactRole.With) ? carrier.Partners : token.Is(ContactRole.From) ? carrier.Senders : carrier.Recipients;
                list.AddRange(_parties.Read(t + 1, noun, out int after));
                t = Math.Max(after, t + 1);
                continue;
            }

            List<MentionDraft> party = _parties.Read(t, noun, out int end);
            if (party.Count > 0)
            {
                bool governed = token.Form.Is(WordClass.Preposition) || (t > from && (_tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct) || _tokens[t - 1].Is(ContactRole.Time)));
                if (party[0].Preposition == 'ل')
                {
                    carrier.Recipients.AddRange(party);
                }
                else if (!governed && party[0].Preposition == '\0')
                {
                    unread &= t != from + 1;
                    if (carrier.Subjects.Count == 0 && !unread)
                    {
                        carrier.Subjects.AddRange(party);
                    }
                    else if (carrier.Construction == "hand")
                    {
                        carrier.Recipients.AddRange(party);
                    }
                }

                t = Math.Max(end, t + 1);
                continue;
            }

            if (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } skipped)
            {
                t = skipped.End;
                continue;
            }

            unread |= t == from && token.IsWord && _reading.DateAt[t] < 0 && !token.Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.ContactNoun) && !token.Is(ContactRole.Aside | ContactRole.Time)
                && _reading.Tags.At(t) is { Pos: Models.PartOfSpeech.Noun or Models.PartOfSpeech.ProperNoun, HasPreposition: false };
            t++;
        }

        return unread;
    }

    /// <summary>Whether a verb right before its noun has it as its object: by the noun's ending, its preposition, or where verb and noun disagree.</summary>
    private bool IsActive(int t, Reading verb, int noun, Reading nounReading)
    {
        if (nounReading.HasPreposition || t + 1 < noun || verb.Entry.Agreement.Person == GrammaticalPerson.First || verb.Entry.Detail is "receive" or "send" or "hand" or "attend" or "chair")
        {
            return true;
        }

        string folded = _tokens[noun].Form.Folded;
        bool feminineNoun = folded.EndsWith('ه') || folded.EndsWith("ات", StringComparison.Ordinal);
        bool feminineVerb = verb.Entry.Agreement.Gender == GrammaticalGender.Feminine;
        return feminineNoun != feminineVerb || folded.EndsWith('ا');
    }
}
