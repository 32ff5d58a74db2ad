using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>The subject: who is meant by the noun phrases behind a cue.</content>
internal sealed partial class HeadReader
{
    /// <summary>Whether a name stands beside the title or noun before it: "the firm of giant technologies Samsung", "the member, so-and-so,".</summary>
    private bool IsApposed(MentionDraft head, MentionDraft name, int i)
    {
        if (name.Form != MentionForm.Name || head.Start > i || head.Kind != name.Kind || head.NameKeys.Count > 0 || head.Kind is not (ActorKind.Person or ActorKind.Organization or ActorKind.Body) || name.HasConjunction || i - head.End > (head is { Kind: ActorKind.Person, RoleKeys.Count: > 0 } ? 6 : 3) || head.Anaphor == AnaphorKind.Document)
        {
            return false;
        }

        bool comma = false;
        for (int t = head.End; t < i; t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma && t == i - 1)
            {
                comma = true;
            }
            else if (!_tokens[t].IsWord || _tokens[t].Form.Is(WordClass.CueVerb | WordClass.Complementizer | WordClass.Relative | WordClass.Adjunct) && _tokens[t].Form.Folded != "لدي"
                || head.Kind != ActorKind.Person && _tokens[t].Form.Is(WordClass.Function))
            {
                return false;
            }
        }

        return !comma || head.Kind == ActorKind.Person && name.End < _tokens.Count && _tokens[name.End].Kind == TokenKind.Comma;
    }

    /// <summary>Whether a word goes on with the subject before it: an adjective of it, a part of a name that no table knows.</summary>
    private bool GoesOn(CueLemma cue, MentionDraft subject, int i, int asideEnd)
    {
        if (!(i == subject.End || i == asideEnd && i > subject.End) || !_tokens[i].IsWord || _reading.MentionAt(i) is not null || _tokens[i - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        WordForm form = _tokens[i].Form;
        if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.CueMasdar | WordClass.CueParticiple | WordClass.StanceHead))
        {
            return false;
        }

        if (i + 1 >= _tokens.Count || _tokens[i + 1].Kind == TokenKind.Stop || _tokens[i + 1].Form.Is(WordClass.Preposition | WordClass.Adjunct) && !Governs(cue, i + 1, out _))
        {
            // What only a preposition follows is the object itself: "refused the participation in".
            return false;
        }

        Models.WordAnalysis tag = _reading.Tags.At(i);
        return tag.Pos == Models.PartOfSpeech.Adjective || tag.Pos == Models.PartOfSpeech.ProperNoun && subject.Kind == ActorKind.Person && !form.Is(WordClass.CommonWord);
    }

    /// <summary>End of the noun phrase at a token when another follows it: of two, the first is the subject ("condemned the teachers' union the intervention of").</summary>
    private int FirstOfTwo(int i, int limit, TokenRange sentence)
    {
        WordForm head = _tokens[i].Form;
        if (!_tokens[i].IsWord || head.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueMasdar | WordClass.Quantifier) || _reading.DateAt[i] >= 0)
        {
            return 0;
        }

        bool definite = IsDefinite(i);
        int t = i + 1;
        while (t < limit && _tokens[t].IsWord && _reading.DateAt[t] < 0)
        {
            bool article = IsDefinite(t) || definite && _tokens[t].Form.Folded.StartsWith("لل", StringComparison.Ordinal);
            bool adjective = !definite && !_tokens[t].Form.Is(WordClass.CueMasdar) && _reading.Tags.At(t).Pos == Models.PartOfSpeech.Adjective;
            if (!article && !adjective)
            {
                break;
            }

            definite |= article;
            t++;
        }

        bool name = t == i + 1 && !head.Readings.Any(reading => !reading.HasPreposition && (reading.Entry.Class & (WordClass.CommonWord | WordClass.CommonNoun | WordClass.RoleHead | WordClass.BodyHead | WordClass.Honorific)) != 0);
        if (t == i + 1 && !definite && !name || t >= sentence.End)
        {
            return 0;
        }

        int next = t;
        if (_tokens[t].Kind == TokenKind.Comma)
        {
            next = AfterNextComma(t, sentence);
            if (next == 0)
            {
                return 0;
            }
        }

        bool quote = _tokens[next].Kind == TokenKind.Quote && BeginsQuotation(next);
        bool noun = _tokens[next].IsWord && next == t && !IsDefinite(next) && !_tokens[next].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.BeVerb | WordClass.Adverb) && _reading.DateAt[next] < 0
            && !_tokens[next].Form.Readings.Any(reading => reading.HasPreposition || reading.HasConjunction) && (_tokens[next].Form.Is(WordClass.CueMasdar) || _reading.Tags.At(next) is { Pos: Models.PartOfSpeech.Noun, HasConjunction: false });
        return quote || noun ? t : 0;
    }

    private bool IsDefinite(int t) => _tokens[t].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[t].Form.Folded.Length > 3;

    private bool IsSubject(MentionDraft mention, FrameDraft frame, Reading reading, CueLemma cue, int i, int start)
    {
        if (frame.IsUnstated || !Agrees(mention, reading.Entry.Agreement) || reading.Entry.Agreement.Person == GrammaticalPerson.First)
        {
            return false;
        }

        if (mention.HasConjunction || mention is { Kind: ActorKind.Group, Agreement.Number: GrammaticalNumber.Plural } && _tokens[mention.Start].Form.Folded is { Length: > 4 } noun && noun.EndsWith("ين", StringComparison.Ordinal))
        {
            // A plural in the oblique is no subject: "during his answer to the journalists' questions".
            return false;
        }

        if (cue.Has("needs") && reading.Pronoun is null && !frame.SubjectFirst && !AnotherBeforeComplement(mention, cue))
        {
            // "and accused X of": whoever is accused must be named, who accuses need not.
            return false;
        }

        if (cue.Object != CueObject.Content && i == start && frame.HasConjunction && _tokens[i].Form.Is(WordClass.Quantifier))
        {
            // "and called on all the unions to".
            return false;
        }

        if (cue.Object != CueObject.Content && mention.End == mention.Start + 1 && mention.Kind == ActorKind.Group && _tokens[mention.Start].Form.Folded.EndsWith("ين", StringComparison.Ordinal))
        {
            // The oblique plural is an object.
            return false;
        }

        bool plural = reading.Entry.Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual;
        if (plural)
        {
            // Before its subject a verb stays in the singular: a plural one has dropped it.
            return false;
        }

        if (cue.Object != CueObject.Content && i == start && frame.HasConjunction)
        {
            // "and called on X to": one mention alone is the one called on when it looks like an addressee.
            bool another = false;
            for (int t = mention.End; t < Math.Min(mention.End + 3, _tokens.Count); t++)
            {
                another |= _reading.MentionAt(t) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective };
            }

            if (!another && mention.Kind is ActorKind.Group)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether somebody else is named, or anything else stands, between a mention and the cue's complement.</summary>
    private bool AnotherBeforeComplement(MentionDraft mention, CueLemma cue)
    {
        int next = mention.End;
        return next >= _tokens.Count || !(Governs(cue, next, out _) || _tokens[next].Form.Is(WordClass.Complementizer));
    }

    /// <summary>"X and Y" as one joint subject, when the second stands right after the first.</summary>
    private MentionDraft JoinCoordinated(MentionDraft first, out int end)
    {
        end = first.End;
        for (int t = first.Start + 1; t < first.End; t++)
        {
            if (_tokens[t].Form.Folded == "لدي")
            {
                // "the mission at X and Y": the second belongs inside.
                return first;
            }
        }

        if (_reading.MentionAt(first.End) is not { HasConjunction: true, Preposition: '\0' } second || second.Form == MentionForm.Adjective
            || second.Kind is ActorKind.Group or ActorKind.Anonymous && first.Kind == ActorKind.Person)
        {
            return first;
        }

        var members = new List<MentionDraft> { first, second };
        end = second.End;
        while (_reading.MentionAt(end) is { HasConjunction: true, Preposition: '\0', Form: not MentionForm.Adjective } next)
        {
            members.Add(next);
            end = next.End;
        }

        var group = new MentionDraft
        {
            Start = first.Start,
            End = end,
            StartChar = first.StartChar,
            EndChar = members[^1].EndChar,
            Form = MentionForm.Description,
            Kind = ActorKind.Group,
            Agreement = new Agreement(GrammaticalPerson.Third, members.Count == 2 ? GrammaticalNumber.Dual : GrammaticalNumber.Plural, default),
            HeadClass = "group",
        };
        group.Name = _reading.Layout.Text[group.Span];
        group.Members.AddRange(members);
        _reading.Mentions.Add(group);
        return group;
    }

    /// <summary>A word that nothing explains: in the subject's place it is part of a subject that no table knows.</summary>
    private int UnreadWord(FrameDraft frame, int i, int start, ref bool settled, MentionDraft? second, bool aside)
    {
        if (frame.IsUnstated && i == start)
        {
            int stop = i + 1;
            while (stop < _tokens.Count && stop - i < 4 && _tokens[stop].IsWord && _tokens[stop].Form.Folded.StartsWith("ال", StringComparison.Ordinal))
            {
                stop++;
            }

            frame.Addressees.Add(Describe(i, stop));
            return stop;
        }

        if (_tokens[i].Form.Is(WordClass.CueParticiple) && !_tokens[i].Form.Is(WordClass.RoleHead))
        {
            return i + 1;
        }

        if (_tokens[i].Form.Folded is { Length: > 2 } folded && folded[0] is 'ب' or 'ل' && IsPrefixed(i, folded[0]) && !_tokens[i].Form.Is(WordClass.NameWord | WordClass.GivenName))
        {
            int after = i + 1;
            while (after < _tokens.Count && _tokens[after].IsWord && IsDefinite(after))
            {
                after++;
            }

            return after;
        }

        if (frame.Agreement.Person != GrammaticalPerson.First && !settled && frame.Source is null && second is null && frame.Class != CueClass.Participle && !aside && i == start)
        {
            int end = i + 1;
            while (end < _tokens.Count && end - i < 14 && _reading.DateAt[end] < 0 && !(end > i && IsSpokenTo(end)) && !(end > i + 1 && frame.Lemma is { Object: not CueObject.Content } && (_reading.MentionAt(end) is { Anaphor: AnaphorKind.Title } || _reading.MentionAt(end) is { Form: MentionForm.Name, Kind: not ActorKind.Person, Preposition: '\0', HasConjunction: false } && IsDefinite(end - 1))) && !_tokens[end].Form.Is(WordClass.Relative) && _tokens[end].IsWord && !_tokens[end].Form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Adjunct | WordClass.CueVerb | WordClass.Conjunction)
                && (frame.Lemma is null || !Governs(frame.Lemma, end, out _)))
            {
                end++;
            }

            MentionDraft described = Describe(i, end);
            frame.Source = described;
            frame.SourceSpan = described.Span;
            frame.Confidence *= 0.75;
            settled = true;
            return end;
        }

        return i + 1;
    }

    /// <summary>A described actor from words that only their place shows to be the subject.</summary>
    private MentionDraft Describe(int start, int end)
    {
        WordForm head = _tokens[start].Form;
        string folded = head.Folded;
        bool plural = folded.EndsWith("ون", StringComparison.Ordinal) || folded.EndsWith("ين", StringComparison.Ordinal) || folded.EndsWith("ات", StringComparison.Ordinal);
        var mention = new MentionDraft
        {
            Start = start,
            End = end,
            StartChar = _tokens[start].Start,
            EndChar = _tokens[end - 1].End,
            Form = MentionForm.Description,
            Kind = plural ? ActorKind.Group : ActorKind.Person,
            Agreement = new Agreement(GrammaticalPerson.Third, plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular, GrammaticalGender.Unknown),
            IsDefinite = folded.StartsWith("ال", StringComparison.Ordinal),
            HeadClass = "described",
        };
        mention.Name = _reading.Layout.Text[mention.Span];
        if (!mention.IsDefinite && end == start + 1 && _reading.Mentions.Exists(other => other is { Kind: ActorKind.Person, Form: MentionForm.Name } && other.NameKeys.Count > 1 && other.NameKeys[^1] == folded))
        {
            // The surname of somebody whom the text names in full.
            mention.Form = MentionForm.Name;
            mention.HeadClass = "";
            mention.NameKeys.Add(folded);
        }

        if (mention.IsDefinite && end == start + 1 && !plural)
        {
            // "the alliance", "the group": whoever was named with this noun.
            mention.Anaphor = AnaphorKind.Title;
            mention.RoleKeys.Add(folded[2..]);
        }

        _reading.Add(mention);
        return mention;
    }
}
