using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <summary>Reads a cue and what stands between it and its content: subject, those spoken to or aimed at, asides.</summary>
internal sealed partial class HeadReader
{
    private const int LongestHead = 70;

    // Beyond as many words that nothing explains a preposition is hardly the cue's complement.
    private const int MostUnread = 7;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public HeadReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>The attribution whose cue is the word, or null when the word is no cue here.</summary>
    public FrameDraft? Read(int i, TokenRange sentence, List<FrameDraft> before)
    {
        WordForm form = _tokens[i].Form;
        if (form.PhraseStarts.Length > 0 && PhraseTable.Longest(_tokens, i, PhraseKind.NoCue) is { } other && other.Start.Preposition == '\0')
        {
            return null;
        }

        if (form.Folded is "في" && i + 2 < sentence.End && i > sentence.Start && _tokens[i + 1].Form.Folded == "راي" && _tokens[i - 1].Kind == TokenKind.Comma)
        {
            return ReadAccordingToWords(i, sentence, before);
        }

        if (form.Folded is "علي" or "وعلي" && i + 2 < sentence.End && _tokens[i + 1].Form.Folded is "حد" or "لسان" or "ذمه")
        {
            return ReadAccordingToWords(i, sentence, before);
        }

        if (!form.Is(WordClass.CueVerb | WordClass.CueParticiple | WordClass.CueMasdar | WordClass.CuePreposition))
        {
            return null;
        }

        FrameDraft? head = before.FirstOrDefault(frame => frame.Class != CueClass.Preposition && frame.Anchor < i && frame.ContentStart > i);
        if (head is not null && form.Find(WordClass.CuePreposition) is { } aside && _tokens[i - 1].Kind == TokenKind.Comma)
        {
            return ReadAsideInHead(i, aside, sentence, head);
        }

        if (head is not null || (before.Count > 0 && before[^1].Anchor == i))
        {
            return null;
        }

        MentionDraft? covering = _reading.Covering(i);
        if (covering is not null && covering.Form != MentionForm.Adjective && (covering.Start < i || covering.End > i + 1))
        {
            return covering.Start == i ? ReadMistakenForTitle(i, covering, sentence, before) : null;
        }

        if (form.Find(WordClass.CuePreposition) is { } preposition && ReadPreposition(i, preposition, sentence) is { } accordingTo)
        {
            return accordingTo;
        }

        if (form.Find(WordClass.CueParticiple) is { HasPreposition: false } participle && IsAdverbial(i, participle) && ReadVerb(i, participle, sentence, before) is { } adding)
        {
            return adding;
        }

        // Where another's object begins the word is a noun: "decided the transfer of".
        bool noun = form.Is(WordClass.CueMasdar) && before.Any(frame => frame.ContentStart == i);
        bool quoted = _reading.Layout.QuoteAt(i) >= 0;
        foreach (Reading verb in quoted ? form.Readings.OrderByDescending(reading => reading.Entry.Agreement.Person == GrammaticalPerson.First && !reading.Entry.IsPresent) : form.Readings.AsEnumerable())
        {
            if (!noun && verb.Entry.Class == WordClass.CueVerb && !verb.IsFuture && IsVerbHere(i, verb) && ReadVerb(i, verb, sentence, before) is { } said && IsPlausible(said, verb, before))
            {
                return said;
            }
        }

        if (form.Find(WordClass.CueMasdar) is { HasArticle: true, HasPreposition: false } announced)
        {
            return ReadPassive(i, announced, sentence);
        }

        return form.Find(WordClass.CueMasdar) is not { HasArticle: false } masdar ? null : ReadMasdar(i, masdar, sentence, before) ?? ReadLetter(i, sentence, before);
    }

    /// <summary>"…, calling on the strikers to": after a comma a participle goes on with the speech, though the same word names an office ("preacher").</summary>
    private FrameDraft? ReadMistakenForTitle(int i, MentionDraft title, TokenRange sentence, List<FrameDraft> before)
    {
        WordForm form = _tokens[i].Form;
        if (title.KnownAs is { Length: > 0 } || form.PhraseStarts.Any(start => (start.Phrase.Kind & PhraseKind.Actor) != 0))
        {
            return null;
        }

        Reading? word = i > sentence.Start && form.Find(WordClass.CueParticiple) is { HasPreposition: false, HasArticle: false } participle && (_tokens[i - 1].Kind == TokenKind.Comma || participle.HasConjunction) && IsAdverbial(i, participle) ? participle
            : form.Find(WordClass.CueVerb) is { IsFuture: false } verb && OpensClause(i) ? verb : null;
        if (word is null)
        {
            return null;
        }

        _reading.Remove(title);
        MentionDraft? rest = _reading.MentionAt(i + 1);
        if (rest is null && title.End > i + 1 && word.Entry.Class == WordClass.CueVerb)
        {
            rest = Describe(i + 1, title.End);
        }

        if (ReadVerb(i, word, sentence, before) is { } said && (word.Entry.Class == WordClass.CueParticiple || said.Source == rest || IsPlausible(said, word, before)))
        {
            return said;
        }

        if (rest is { HeadClass: "described" })
        {
            _reading.Remove(rest);
        }

        _reading.Add(title);
        return null;
    }

    /// <summary>A form that can be a noun too is a verb only where the model says so; an object pronoun stands at few cues.</summary>
    private bool IsVerbHere(int i, Reading verb)
    {
        CueLemma cue = verb.Entry.Cue!;
        if (i > 0 && !verb.HasConjunction && _tokens[i - 1].Form.Folded is "في" or "الي" or "علي" or "عن" or "مع" or "بعد" or "خلال" or "بين" or "دون" or "بسبب" or "نحو" or "ضد" or "حول" or "بشان" or "وفي" or "وعن")
        {
            // No finite verb follows a preposition.
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
        return !_tokens[i].Form.Is(WordClass.CueMasdar) || !dual && verb.Entry.IsPresent || _reading.Tags.IsVerb(i) || (i + 1 < _tokens.Count && _tokens[i + 1].Form.Is(WordClass.Complementizer));
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

        bool strong = _tokens[frame.ContentStart].Form.Is(WordClass.Complementizer) || _tokens[frame.ContentStart].Kind == TokenKind.Quote || _tokens[frame.ContentStart - 1].Kind == TokenKind.Colon;
        if (strong || frame.HasConjunction)
        {
            return true;
        }

        if (frame.Source is { HeadClass: "described", Anaphor: not AnaphorKind.Title } described && !(described is { Kind: ActorKind.Group, IsDefinite: true } && verb.Entry.Agreement.Number == GrammaticalNumber.Plural))
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

        string folded = participle.Entry.Stem;
        if (i + 2 < _tokens.Count && Governs(participle.Entry.Cue!, i + 1, out _) && _tokens[i + 2].Form.Is(WordClass.Complementizer))
        {
            return true;
        }

        return folded.EndsWith('ا') || i == 0 || _reading.Covering(i - 1) is { Form: not MentionForm.Adjective } before && !(before.Start > 0 && _tokens[before.Start - 1].Form.Is(WordClass.Complementizer)) || _tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Stop or TokenKind.BracketClose || participle.HasConjunction || _reading.DateAt[i - 1] >= 0;
    }

    private FrameDraft? ReadVerb(int i, Reading reading, TokenRange sentence, List<FrameDraft> before)
    {
        CueLemma cue = reading.Entry.Cue!;
        bool participle = reading.Entry.Class == WordClass.CueParticiple;
        if (!participle && IsUnsaid(i, reading, sentence))
        {
            return null;
        }

        FrameDraft frame = new()
        {
            Anchor = i,
            Class = participle ? CueClass.Participle : cue.Has("light") ? CueClass.LightVerb : CueClass.Verb,
            Lemma = cue,
            Cue = CueSpan(i, reading),
            Agreement = reading.Entry.Agreement,
            HasConjunction = reading.HasConjunction,
            Start = i,
            Continues = cue.Continues || participle,
        };
        if (!participle && PronounSubject(i, sentence))
        {
            frame.IsPronoun = true;
        }

        if (!participle && IsPassive(i, reading))
        {
            frame.IsUnstated = true;
        }

        if (!participle && !frame.IsUnstated && !frame.IsPronoun && !reading.HasConjunction && AdjacentSubject(i, sentence, reading) is { } subject)
        {
            TakeSubject(frame, subject);
        }

        if (cue.Has("light"))
        {
            (MentionDraft? source, TextSpan? words) = (frame.Source, frame.SourceSpan);
            if (ReadLightVerb(frame, i + 1, sentence, reading))
            {
                return frame;
            }

            (frame.Source, frame.SourceSpan, frame.Channel) = (source, words, null);
            frame.Targets.Clear();
        }

        if (cue.Complements == Complements.None)
        {
            return null;
        }

        if (!ReadArguments(frame, i + 1, sentence, reading))
        {
            return ReadQuotationBefore(frame, i, sentence, before);
        }

        if (frame.Source is null && !participle && !frame.IsUnstated && !frame.IsPronoun)
        {
            ReadSubjectBefore(frame, i, sentence, reading);
        }

        ReadInterrupted(frame, i, sentence, before);
        return frame;
    }

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

    private TextSpan CueSpan(int i, Reading reading)
    {
        Token token = _tokens[i];
        int start = token.Start;
        for (int letters = reading.Prefix; letters > 0 && start < token.End - 1; start++)
        {
            if (!Tokenizer.IsMark(_reading.Layout.Text[start]))
            {
                letters--;
            }
        }

        while (start < token.End - 1 && Tokenizer.IsMark(_reading.Layout.Text[start]))
        {
            start++;
        }

        return new TextSpan(start, token.End);
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
