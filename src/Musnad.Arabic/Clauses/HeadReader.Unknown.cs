using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <content>Subjects that no table knows and that their form or place shows.</content>
internal sealed partial class HeadReader
{
    private const int LongestCounted = 7;

    /// <summary>End of the people right behind the verb: "a number of the festival's visitors", or a plural in the nominative, which is never an object; 0 for neither.</summary>
    private int UnknownPeople(int i, int limit, CueLemma cue)
    {
        int end = IsNominativePlural(i) ? AfterNominatives(i, limit) : AfterCounted(i, limit);
        if (end == 0 || end >= limit)
        {
            return 0;
        }

        bool content = Governs(cue, end, out _) || _tokens[end].Form.Is(WordClass.Complementizer) || _tokens[end].IsWord && _reading.MentionAt(end) is not { HasConjunction: true } && !_tokens[end].Form.Readings.Any(reading => reading.HasConjunction && reading.Entry.Class != WordClass.CommonWord);
        return content ? end : 0;
    }

    private MentionDraft DescribePeople(int start, int end)
    {
        MentionDraft people = Describe(start, end);
        people.Kind = ActorKind.Group;
        people.HeadClass = "group";
        return people;
    }

    private bool IsNominativePlural(int i)
    {
        WordForm form = _tokens[i].Form;
        return _tokens[i].IsWord && form.Folded.Length > 5 && form.Folded.EndsWith("ون", StringComparison.Ordinal) && !form.Is(WordClass.Function | WordClass.CueVerb | WordClass.BodyHead)
            && !IsSingular(form.Folded) && !_reading.Tags.IsVerb(i);
    }

    /// <summary>"law", "the law", "with cooperation": the ending belongs to the stem, or a preposition stands before a noun that has it.</summary>
    private static bool IsSingular(string folded) =>
        PhraseWords.Singulars.Contains(folded) || folded[0] is 'ب' or 'ل' or 'ك' && PhraseWords.Singulars.Contains(folded[1..])
        || folded.IndexOf("ال", StringComparison.Ordinal) is >= 0 and <= 1 and int article && PhraseWords.Singulars.Contains(folded[(article + 2)..]);

    private int AfterNominatives(int i, int limit)
    {
        int end = i + 1;
        while (end < limit && IsNominativePlural(end))
        {
            end++;
        }

        return end;
    }

    private int AfterCounted(int i, int limit)
    {
        if (i + 2 >= limit || _tokens[i].Form.Folded is not "عدد")
        {
            return 0;
        }

        int t = _tokens[i + 1].Form.Folded == "كبير" ? i + 2 : i + 1;
        if (_tokens[t].Form.Folded is "منهم" or "منهن")
        {
            return t + 1;
        }

        if (_tokens[t].Form.Folded is not "من")
        {
            return 0;
        }

        bool definite = false;
        int end = t + 1;
        while (end < limit && end - i < LongestCounted && _tokens[end].IsWord && _reading.DateAt[end] < 0
            && !_tokens[end].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueMasdar) && (!definite || IsDefinite(end) || _tokens[end].Form.Folded.StartsWith("وال", StringComparison.Ordinal)))
        {
            definite |= IsDefinite(end);
            end++;
        }

        return definite ? end : 0;
    }

    /// <summary>After the paper in marks to which somebody speaks, who is named behind it ("told «X» a source that"); 0 when it is none.</summary>
    private int AfterToldMedium(int i, TokenRange sentence)
    {
        if (_reading.Layout.QuoteAt(i) is not (>= 0 and int q) || _reading.Layout.Quotes[q].Open != i || _reading.Layout.Quotes[q].Close - i > 4)
        {
            return 0;
        }

        int next = _reading.Layout.Quotes[q].Close + 1;
        return next < sentence.End && _reading.MentionAt(next) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective } && ThatFollows(next, sentence, subject: true) ? next : 0;
    }

    /// <summary>After a word that goes on with the phrase before it; 0 for other words.</summary>
    private int AfterContinuation(FrameDraft frame, CueLemma cue, int i, int limit, int asideEnd) =>
        AfterJoined(i, limit) is > 0 and int joined ? joined
        : frame.Source is { } said && cue.Takes(Complements.Object) && GoesOn(cue, said, i, asideEnd) ? i + 1 : 0;

    /// <summary>After "and the …", which goes on with the phrase before it and never begins a content, with its adjectives; 0 for other words.</summary>
    private int AfterJoined(int i, int limit)
    {
        if (_tokens[i].Form.Folded is not ['و', 'ا', 'ل', _, _, _, ..] || _reading.MentionAt(i) is not null || _tokens[i].Form.Readings.Any(reading => !reading.HasConjunction))
        {
            return 0;
        }

        int end = i + 1;
        while (end < limit && _tokens[end].IsWord && IsDefinite(end) && _reading.MentionAt(end) is null && _reading.DateAt[end] < 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>After the paper told in "confirmed that to «X» its director", or the place itself.</summary>
    private int AfterListener(FrameDraft frame, int i, TokenRange sentence)
    {
        if (i < sentence.End && _reading.MentionAt(i) is { Preposition: 'ل', Kind: ActorKind.Medium } medium)
        {
            frame.Channel ??= Channel.Interview;
            return medium.End;
        }

        if (i + 2 < sentence.End && _tokens[i].Form.Folded == "ل" && _tokens[i + 1].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(i + 1) is >= 0 and int q && _reading.Layout.Quotes[q].Close - i < 6 && _reading.Layout.Quotes[q].Close + 1 < sentence.End)
        {
            frame.Channel ??= Channel.Interview;
            return _reading.Layout.Quotes[q].Close + 1;
        }

        return i;
    }

    /// <summary>"to the paper": behind an unknown subject it begins the one spoken to.</summary>
    private bool IsSpokenTo(int i)
    {
        WordForm form = _tokens[i].Form;
        return form.Folded == "ل" || _reading.MentionAt(i) is { Preposition: 'ل', Kind: ActorKind.Medium } || form.Folded.StartsWith("لل", StringComparison.Ordinal) || form.Readings.Any(reading => reading is { Preposition: 'ل', Entry.Class: WordClass.MediumWord });
    }

    /// <summary>"…, pointing out that": the clause behind a participle is the participle's, and a weak cue before it has none.</summary>
    private bool EndsWeakClause(CueLemma cue, int i) =>
        cue.IsWeak && _tokens[i - 1].Kind == TokenKind.Comma && _tokens[i].Form.Find(WordClass.CueParticiple) is { HasArticle: false, HasPreposition: false, Pronoun: null };

    /// <summary>A word that begins no noun phrase ("this is the first time", "what", "must"): the verb has another sense here.</summary>
    private bool IsNoSubject(int i, TokenRange sentence)
    {
        WordForm form = _tokens[i].Form;
        return form.Is(WordClass.Demonstrative | WordClass.Relative | WordClass.Modal | WordClass.CommonVerb) && !form.Is(WordClass.CommonNoun) && !ThatFollows(i, sentence, subject: true);
    }
}
