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

        if (form.Find(WordClass.CueParticiple) is { HasPreposition: false } participle && IsAdverbial(i, participle) && ReadVerb(i, participle, sentence, before) is { } adding && !(adding.ContentStart > 0 && InOtherSense(adding, participle)))
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
            return ReadPassive(i, announced, sentence) ?? ReadRelayedSaying(i, announced, sentence, before);
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

        if (IsReflexive(frame, reading))
        {
            (frame.Source, frame.SourceSpan, frame.IsUnstated, frame.IsPronoun) = (null, null, true, false);
            frame.ContentStart = i + 1;
            frame.Head = new TokenRange(frame.Start, i + 1);
        }

        ReadInterrupted(frame, i, sentence, before);
        return frame;
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
}
