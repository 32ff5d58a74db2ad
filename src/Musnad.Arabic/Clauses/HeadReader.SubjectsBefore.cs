using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>A subject that stands before its verb, beside it or away from it.</content>
internal sealed partial class HeadReader
{
    /// <summary>"that he had promised": the particle's pronoun is the subject, whoever is named after the verb is not.</summary>
    private bool PronounSubject(int i, TokenRange sentence)
    {
        int t = i - 1;
        while (t > sentence.Start && _tokens[t].Form.Folded is "قد" or "كان" or "كانت")
        {
            t--;
        }

        return t >= sentence.Start && _tokens[t].Form.Is(WordClass.Complementizer) && _tokens[t].Form.Folded.TrimStart('و', 'ف', 'ب') is "انه" or "انها" or "انهم" or "انهما";
    }

    /// <summary>The mention right before the verb, when nothing governs it: "Pakistan accuses India".</summary>
    private MentionDraft? AdjacentSubject(int i, TokenRange sentence, Reading reading)
    {
        int at = i - 1;
        while (at > sentence.Start && (_tokens[at].Form.Folded is "قد" or "لقد" || at == i - 1 && _tokens[at].Kind == TokenKind.Quote))
        {
            at--;
        }

        // "that the chairman, so-and-so, called": a comma after the apposition.
        bool comma = at > sentence.Start + 1 && _tokens[at].Kind == TokenKind.Comma && _reading.Ending(at - 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } apposed && apposed.Start > sentence.Start && _tokens[apposed.Start - 1].Form.Is(WordClass.Complementizer);
        at -= comma ? 1 : 0;
        for (int step = 0; step < 3 && at > sentence.Start && _reading.Covering(at) is null && IsDefinite(at); step++)
        {
            // "the medical team decided": adjectives that no table knows.
            at--;
        }

        return at >= sentence.Start && _reading.Ending(at) is { Form: not MentionForm.Adjective, Preposition: '\0' } mention
            && mention.Start >= sentence.Start && (Agrees(mention, reading.Entry.Agreement) || mention.HasConjunction && reading.Entry.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural) && !IsGoverned(mention, sentence) ? mention : null;
    }

    private void TakeSubject(FrameDraft frame, MentionDraft subject)
    {
        if (subject.HasConjunction && _reading.Covering(subject.Start - 1) is { Form: not MentionForm.Adjective, Preposition: '\0', HasConjunction: false } first && first.End == subject.Start && frame.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural)
        {
            subject = JoinCoordinated(first, out _);
        }

        frame.Source = subject;
        frame.SourceSpan = subject.Span;
        frame.SubjectFirst = true;
        frame.Start = Math.Min(frame.Start, subject.Start);
    }

    /// <summary>A subject before the verb: "the president said", also with قد between them and after كان.</summary>
    private void ReadSubjectBefore(FrameDraft frame, int i, TokenRange sentence, Reading reading)
    {
        if (frame.HasConjunction)
        {
            if (reading.Conjunction == 'ف')
            {
                ReadTopic(frame, i, sentence, reading);
            }

            return;
        }

        int at = i - 1;
        while (at > sentence.Start && (_tokens[at].Form.Folded is "قد" or "كان" or "كانت" or "كانوا" or "بدوره" or "بدورها" or "لقد" or "ايضا" || (_tokens[at].Kind == TokenKind.Comma && at == i - 1)))
        {
            at--;
        }

        if (at > sentence.Start && _tokens[at].Kind == TokenKind.BracketClose)
        {
            int open = at;
            while (open > sentence.Start && at - open < 8 && _tokens[open].Kind != TokenKind.BracketOpen)
            {
                open--;
            }

            at = _tokens[open].Kind == TokenKind.BracketOpen && open > sentence.Start ? open - 1 : at;
        }

        bool comma = at < i - 1 && _tokens[i - 1].Kind == TokenKind.Comma;
        if (at < sentence.Start)
        {
            return;
        }

        if (_tokens[at].Form.Is(WordClass.Pronoun))
        {
            frame.IsPronoun = true;
            return;
        }

        if (_tokens[at].Form.Is(WordClass.Relative) && !comma)
        {
            MentionDraft? antecedent = Before(at, sentence, reading);
            if (antecedent is not null && Agrees(antecedent, reading.Entry.Agreement))
            {
                frame.Source = antecedent;
                frame.SubjectFirst = true;
            }

            return;
        }

        MentionDraft? subject = _reading.Ending(at) ?? _reading.Covering(at);
        if (subject is null || subject.End != at + 1 || subject.Form == MentionForm.Adjective || subject.Preposition != '\0')
        {
            subject = ApposedSubject(at, sentence) ?? (comma ? null : DistantSubject(i, sentence, reading));
        }
        else if (!comma && (!Agrees(subject, reading.Entry.Agreement) || IsGoverned(subject, sentence)))
        {
            subject = DistantSubject(i, sentence, reading) ?? subject;
        }

        if (subject is null || subject.Start < sentence.Start || !Agrees(subject, reading.Entry.Agreement) || IsGoverned(subject, sentence))
        {
            return;
        }

        if (comma && subject.Start != sentence.Start && !_tokens[subject.Start - 1].Form.Is(WordClass.BeVerb))
        {
            return;
        }

        TakeSubject(frame, subject);
    }

    /// <summary>"As for X, he said": the subject after أما, taken up by ف at the verb.</summary>
    private void ReadTopic(FrameDraft frame, int i, TokenRange sentence, Reading reading)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 24); t--)
        {
            if (_tokens[t].Form.Folded is "اما" or "واما" && _reading.MentionAt(t + 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } topic && Agrees(topic, reading.Entry.Agreement))
            {
                frame.Source = topic;
                frame.SourceSpan = topic.Span;
                frame.Start = t;
                return;
            }
        }
    }

    /// <summary>A subject parted from its verb by words of its own phrase: the noun phrase after "that", "but that", or at the sentence's start.</summary>
    private MentionDraft? DistantSubject(int i, TokenRange sentence, Reading reading)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 9); t--)
        {
            WordForm form = _tokens[t].Form;
            bool opens = form.Folded is "ان" or "فان" or "لكن" or "ولكن" or "بينما" or "فيما" or "وبينما" || t == sentence.Start;
            if (!opens)
            {
                if (form.Is(WordClass.CueVerb | WordClass.BeVerb | WordClass.Relative | WordClass.ContactVerb | WordClass.LightVerb) || _tokens[t].Kind is not (TokenKind.Word or TokenKind.Quote) || (_tokens[t].IsWord && _tokens[t].Form.LonePart == Models.PartOfSpeech.Verb))
                {
                    return null;
                }

                continue;
            }

            int start = t == sentence.Start && form.Folded is not ("ان" or "فان" or "لكن" or "ولكن" or "بينما" or "فيما" or "وبينما") ? t : t + 1;
            if (start < i && _tokens[start].Form.Is(WordClass.BeVerb))
            {
                start++;
            }

            if (start >= i || _tokens[start].Form.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.Conjunction | WordClass.CueVerb | WordClass.DateWord) || _reading.DateAt[start] >= 0)
            {
                return null;
            }

            if (_reading.MentionAt(start) is { Form: not MentionForm.Adjective } mention)
            {
                return mention.Preposition == '\0' && Agrees(mention, reading.Entry.Agreement) ? mention : null;
            }

            int stop = _tokens[i - 1].Form.Folded == "قد" ? i - 1 : i;
            if (stop <= start)
            {
                return null;
            }

            MentionDraft described = Describe(start, stop);
            if (t == sentence.Start && sentence.Start == 0 && _reading.Layout.HasHeadline)
            {
                // A headline shortens a body's name: the text gives it in full.
                described.HeadClass = "headline";
                described.Kind = ActorKind.Body;
                described.Anaphor = AnaphorKind.Title;
                for (int w = start; w < i; w++)
                {
                    string key = _tokens[w].Form.Folded;
                    described.RoleKeys.Add(key.StartsWith("ال", StringComparison.Ordinal) ? key[2..] : key);
                }
            }

            return described;
        }

        return null;
    }

    /// <summary>A subject parted from its verb by an aside in commas.</summary>
    private MentionDraft? ApposedSubject(int at, TokenRange sentence)
    {
        if (at <= sentence.Start || _tokens[at].Kind != TokenKind.Comma)
        {
            return null;
        }

        for (int t = at - 1; t >= sentence.Start && at - t < 14; t--)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                MentionDraft? subject = _reading.Covering(t - 1);
                return subject is not null && subject.Start == sentence.Start && subject.End == t ? subject : null;
            }
        }

        return null;
    }

    /// <summary>Whether a preposition or a noun before the mention makes it no subject.</summary>
    private bool IsGoverned(MentionDraft mention, TokenRange sentence)
    {
        if (mention.Start == sentence.Start)
        {
            return mention.Preposition != '\0';
        }

        WordForm before = _tokens[mention.Start - 1].Form;
        if (before.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.ChannelNoun | WordClass.ContactNoun | WordClass.CueMasdar | WordClass.LightVerb | WordClass.ContactVerb) && !before.Is(WordClass.Complementizer))
        {
            return before.Folded is not ("بينما" or "فيما" or "عندما" or "بعدما" or "حيث" or "كان" or "وكان");
        }

        return false;
    }

    /// <summary>The one a relative clause is about: right before it, or, after a word between, the nearest person that agrees.</summary>
    private MentionDraft? Before(int token, TokenRange sentence, Reading verb)
    {
        bool distant = _tokens[token].Form.Folded.StartsWith('و');
        for (int t = token - 1; t >= sentence.Start && token - t <= (distant ? 14 : 3); t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention)
            {
                if (!distant || mention.Kind == ActorKind.Person && Agrees(mention, verb.Entry.Agreement))
                {
                    return mention;
                }

                t = mention.Start;
            }
        }

        return null;
    }

    /// <summary>Whether a verb's form fits a mention; before its subject a verb stays in the singular.</summary>
    internal static bool Agrees(MentionDraft mention, Agreement verb)
    {
        if (mention.Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual || mention.Kind == ActorKind.Group)
        {
            return true;
        }

        return mention.Agreement.Gender == GrammaticalGender.Unknown || verb.Gender == GrammaticalGender.Unknown || mention.Agreement.Gender == verb.Gender
            || mention.Agreement.Gender == GrammaticalGender.Feminine && mention.Kind == ActorKind.Person && mention.Form == MentionForm.Name && mention.HeadClass.Length == 0;
    }
}
