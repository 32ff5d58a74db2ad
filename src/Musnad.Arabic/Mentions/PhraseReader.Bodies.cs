using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Bodies, organizations and media by their head nouns; anonymous sources; groups.</content>
internal sealed partial class PhraseReader
{
    private MentionDraft? ReadBody(int i, int depth)
    {
        Reading head = _tokens[i].Form.Find(WordClass.BodyHead)!;
        MentionDraft draft = Draft(i, i + 1, head.Prefix, head.Preposition, head.HasConjunction);
        draft.Kind = head.Entry.Kind;
        draft.Form = MentionForm.Name;
        draft.Agreement = head.Entry.Agreement;
        draft.HeadClass = "body";
        if (head.Entry.Value == "ministry")
        {
            // "The Foreign [Ministry]".
            draft.RoleKeys.Add(MinistryKey);
        }

        draft.RoleKeys.Add(head.Entry.Detail.StartsWith("ال", StringComparison.Ordinal) ? head.Entry.Detail[2..] : head.Entry.Detail);
        bool hasArticle = head.HasArticle || head.Entry.Stem.StartsWith("ال", StringComparison.Ordinal);
        draft.IsDefinite = hasArticle || head.Pronoun is not null;
        bool construct = !draft.IsDefinite;
        bool named = false;
        int pos = i + 1;
        int quoted = SkipQuotedName(pos);
        if (quoted > pos)
        {
            KnownInQuotes(draft, pos + 1, quoted - 1);
            pos = quoted;
            named = true;
            construct = false;
        }
        else if (construct && Follows(pos) && head.Entry.Value is "named" && ReadKnown(pos, true) is { Preposition: '\0', HasConjunction: false, IsPlace: false } known && known.Kind is not ActorKind.Person
            && !(Follows(known.End) && _tokens[known.End].Form.Find(WordClass.Nationality) is { HasArticle: true }))
        {
            // "the agency Reuters": the name is the tables'.
            known.StartChar = draft.StartChar;
            MentionDraft whole = Draft(i, known.End, head.Prefix, head.Preposition, head.HasConjunction);
            whole.Kind = known.Kind;
            whole.Form = MentionForm.Name;
            whole.Name = known.Name;
            whole.KnownAs = known.KnownAs;
            whole.NameEn = known.NameEn;
            whole.Wikidata = known.Wikidata;
            whole.Country = known.Country;
            whole.Agreement = head.Entry.Agreement;
            whole.HeadClass = "body";
            whole.RoleKeys.AddRange(draft.RoleKeys);
            ExtendAgency(whole);
            if (known.Kind is ActorKind.Medium || head.Entry.Kind == ActorKind.Medium == (known.Kind == ActorKind.Medium))
            {
                return whole;
            }
        }

        if (!named)
        {
            pos = ReadComplements(draft, pos, construct, depth + 1);
            if (pos == i + 1 && construct && head.Entry.Value is "named" && Follows(pos) && IsForeignName(pos))
            {
                pos++;
                while (Follows(pos) && pos - i < 4 && IsForeignName(pos))
                {
                    pos++;
                }

                draft.IsDefinite = true;
            }

            int after = SkipQuotedName(pos);
            if (after > pos && pos > i + 1 && after - pos <= 4 && after < _tokens.Count && _tokens[after].IsWord)
            {
                pos = after;
            }
        }
        else
        {
            draft.IsDefinite = true;
            pos = ReadComplements(draft, pos, false, depth + 1);
        }

        if (head.Entry.Value == "ministry" && pos == i + 1 && depth == 0 && AfterQuotedWord(i) is > 0 and int adjective)
        {
            draft.Country = _tokens[adjective].Form.Find(WordClass.Nationality)!.Entry.Value;
            pos = adjective + 1;
        }

        SetEnd(draft, pos);
        if (head.Pronoun is not null && pos == i + 1)
        {
            return null;
        }

        if (pos > i + 1 && hasArticle && draft.Country is null && draft.Possessor is null && !named)
        {
            draft.Form = MentionForm.Description;
            draft.Anaphor = AnaphorKind.Title;
            if (head.Entry.Value != "ministry")
            {
                draft.RoleKeys.RemoveRange(1, draft.RoleKeys.Count - 1);
            }
        }

        if (pos == i + 1)
        {
            if (!draft.IsDefinite)
            {
                return ReadIndefinite(draft);
            }

            draft.Form = MentionForm.Description;
            draft.Anaphor = AnaphorKind.Title;
        }

        ExtendAgency(draft);
        draft.Name = TextOf(i, draft.End, draft.StartChar);
        SettleKind(draft, hasArticle, named);

        return draft.IsDefinite || draft.Country is not null ? draft : pos > i + 1 ? Indefinite(draft) : null;
    }

    /// <summary>A name in quotation marks that the tables know ("the agency «RIA Novosti»").</summary>
    private void KnownInQuotes(MentionDraft draft, int start, int end)
    {
        if (PhraseTable.Longest(_tokens, start, PhraseKind.Medium | PhraseKind.Organization, behindHead: true) is { Start.Prefix: 0, Phrase: var phrase } match && match.End >= end
            && (phrase.Kind == PhraseKind.Medium) == (draft.Kind == ActorKind.Medium || phrase.Kind == PhraseKind.Medium))
        {
            draft.Kind = phrase.ActorKind;
            draft.KnownAs = phrase.KnownAs;
            draft.NameEn = phrase.NameEn;
            draft.Wikidata = phrase.Wikidata;
            draft.Country = phrase.Country;
        }
    }

    /// <summary>"… for news" closes an agency's name.</summary>
    private void ExtendAgency(MentionDraft draft)
    {
        if (draft.Kind is not (ActorKind.Organization or ActorKind.Medium))
        {
            return;
        }

        if (Follows(draft.End) && PhraseWords.Agency.Contains(_tokens[draft.End].Form.Folded))
        {
            SetEnd(draft, draft.End + 1);
        }

        for (int t = draft.Start + 1; t < draft.End; t++)
        {
            if (PhraseWords.Agency.Contains(_tokens[t].Form.Folded))
            {
                draft.Kind = ActorKind.Medium;
            }
        }
    }

    /// <summary>What the whole phrase shows a body to be: "the Yemeni government" is the state, "the council of the union" a part of an organization.</summary>
    private static void SettleKind(MentionDraft draft, bool hasArticle, bool named)
    {
        if (named || draft.Kind is not (ActorKind.Body or ActorKind.State))
        {
            return;
        }

        bool isState = PhraseWords.StateBodies.Contains(draft.RoleKeys[0]);
        if (isState && draft.Country is not null && (hasArticle ? draft.Possessor is null : draft.Possessor is { Kind: ActorKind.State } && draft.RoleKeys.Count <= 2 && draft.RoleKeys[0] == GovernmentKey))
        {
            draft.Kind = ActorKind.State;
            draft.KnownAs = draft.Country;
            draft.Anaphor = AnaphorKind.None;
            draft.Form = MentionForm.Name;
        }
        else if (draft.Kind == ActorKind.Body && (draft.Possessor is { Kind: ActorKind.Organization } || (draft.Country is null && draft.IsInternational)))
        {
            draft.Kind = ActorKind.Organization;
        }
    }

    private const string GovernmentKey = "حكومه";
    private const string MinistryKey = "وزاره";

    /// <summary>The state's adjective behind a ministry's short name in quotation marks («الصحة» السعودية), or -1.</summary>
    private int AfterQuotedWord(int i) =>
        i > 0 && i + 2 < _tokens.Count && _tokens[i - 1].Kind == TokenKind.Quote && _tokens[i + 1].Kind == TokenKind.Quote && _tokens[i + 2].IsWord
        && _tokens[i + 2].Form.Find(WordClass.Nationality) is { HasArticle: true, HasConjunction: false, HasPreposition: false } ? i + 2 : -1;

    /// <summary>"an armed group", "a right-wing Greek party": an indefinite head with its adjectives.</summary>
    private MentionDraft? ReadIndefinite(MentionDraft draft)
    {
        if (!PhraseWords.IndefiniteBodies.Contains(draft.RoleKeys[0]))
        {
            return null;
        }

        int pos = draft.End;
        while (Follows(pos) && pos - draft.Start < 4)
        {
            WordForm form = _tokens[pos].Form;
            if (form.Find(WordClass.Nationality) is { HasArticle: false, HasConjunction: false, HasPreposition: false } nationality)
            {
                draft.Country ??= nationality.Entry.Value;
            }
            else if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.ContactVerb | WordClass.LightVerb | WordClass.DateWord) || form.Folded[^1] is not ('ي' or 'ه')
                || _layout.Tags.At(pos) is not { Pos: Models.PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: 0 })
            {
                break;
            }

            pos++;
        }

        if (pos == draft.End)
        {
            return null;
        }

        SetEnd(draft, pos);
        draft.Name = TextOf(draft.Start, pos, draft.StartChar);
        return Indefinite(draft);
    }

    private static MentionDraft Indefinite(MentionDraft draft)
    {
        draft.Form = MentionForm.Description;
        draft.IsDefinite = false;
        return draft;
    }

    /// <summary>A word that no table knows and no corpus counted as common: the bare name of a company or medium.</summary>
    private bool IsForeignName(int i) => _names.MayBegin(i, NamePlace.Titled) && !_tokens[i].Form.Folded.StartsWith('و');

    private MentionDraft? ReadAnonymous(int i, int depth)
    {
        Reading head = _tokens[i].Form.Find(WordClass.AnonymousHead)!;
        if (i > 0 && PhraseTable.Longest(_tokens, i - 1, PhraseKind.Channel).HasValue)
        {
            // "a press statement": the adjective is no journalist.
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, head.Prefix, head.Preposition, head.HasConjunction);
        draft.Kind = head.Entry.Kind;
        draft.Form = MentionForm.Description;
        draft.Agreement = head.Entry.Agreement;
        draft.HeadClass = "anonymous";
        draft.RoleKeys.Add(head.Entry.Detail);
        draft.IsDefinite = head.HasArticle;
        int pos = i + 1;
        while (Follows(pos))
        {
            WordForm form = _tokens[pos].Form;
            if (form.Find(WordClass.Nationality | WordClass.TitleAdjective) is { HasPreposition: false, HasConjunction: false, Pronoun: null } adjective
                && adjective.HasArticle == head.HasArticle)
            {
                if (adjective.Entry.Class == WordClass.Nationality)
                {
                    draft.Country ??= adjective.Entry.Value;
                }
                else if (PhraseWords.StateSources.Contains(Bare(form.Folded)))
                {
                    draft.HeadClass = "state-source";
                }

                pos++;
            }
            else if (form.Find(WordClass.CommonWord) is { HasConjunction: false, HasPreposition: false } && IsSourceAdjective(form, head.HasArticle))
            {
                pos++;
            }
            else if (PhraseWords.In.Contains(form.Folded) && Follows(pos + 1) && ReadNested(pos + 1, '\0', depth) is { } nested && nested.Kind is not (ActorKind.Person or ActorKind.Anonymous))
            {
                draft.Country ??= nested.Country;
                draft.Possessor = nested;
                draft.HeadClass = nested.Kind == ActorKind.Body && nested.KnownAs is null ? "state-source" : draft.HeadClass;
                pos = nested.End;
            }
            else if (PhraseWords.From.Contains(form.Folded) && Follows(pos + 1) && ReadNested(pos + 1, '\0', depth) is { IsPlace: false } origin
                && (origin.Kind is ActorKind.Body or ActorKind.Organization || (pos > i + 1 && origin.Kind is ActorKind.Person or ActorKind.Group && PhraseWords.Close.Contains(Bare(_tokens[pos - 1].Form.Folded)))))
            {
                draft.Country ??= origin.Country;
                draft.Possessor = origin;
                pos = origin.End;
            }
            else if (form.Folded.Length > 3 && form.Folded[0] == 'ب' && pos > i && ReadNested(pos, 'ب', depth) is { } place && place.Kind is ActorKind.Body or ActorKind.Organization)
            {
                draft.Country ??= place.Country;
                draft.Possessor = place;
                draft.HeadClass = place.Kind == ActorKind.Body && place.KnownAs is null ? "state-source" : draft.HeadClass;
                pos = place.End;
            }
            else
            {
                break;
            }
        }

        SetEnd(draft, pos);
        draft.Name = TextOf(i, pos, draft.StartChar);
        if (draft.Kind == ActorKind.Anonymous && draft.Agreement.Number == GrammaticalNumber.Singular && !draft.IsDefinite)
        {
            ReadNameAfterTitleAsPerson(draft);
        }

        if (head.HasArticle && draft.Kind == ActorKind.Anonymous && pos <= i + 1 && PhraseWords.SameSource.Contains(head.Entry.Detail))
        {
            bool self = Follows(pos) && PhraseWords.Self.Contains(_tokens[pos].Form.Folded);
            if (PhraseWords.Generic.Contains("ال" + head.Entry.Stem))
            {
                // "The official", "the same speaker": whoever was quoted last, named or not.
                draft.Kind = ActorKind.Person;
                draft.Anaphor = AnaphorKind.Title;
                draft.RoleKeys.Clear();
            }
            else
            {
                draft.Anaphor = AnaphorKind.SameSource;
                draft.Form = MentionForm.Anaphor;
            }

            if (self)
            {
                SetEnd(draft, pos + 1);
            }
        }

        return draft;
    }

    private void ReadNameAfterTitleAsPerson(MentionDraft draft)
    {
        TextSpan role = draft.Span;
        if (Follows(draft.End) && _names.MayBegin(draft.End, NamePlace.Bare) && ReadNameAfterTitle(draft))
        {
            draft.Kind = ActorKind.Person;
            draft.Role = role;
        }
    }

    /// <summary>"well-informed", "high-ranking", "close to": indefinite after an indefinite source, definite after a definite one.</summary>
    private static bool IsSourceAdjective(WordForm form, bool definite) =>
        form.Folded.StartsWith("ال", StringComparison.Ordinal) == definite
        && (form.Folded.EndsWith('ي') || form.Folded.EndsWith("يا", StringComparison.Ordinal) || form.Folded.EndsWith("يه", StringComparison.Ordinal) || form.Folded.EndsWith("يون", StringComparison.Ordinal) || form.Folded.EndsWith("يين", StringComparison.Ordinal)
            || PhraseWords.SourceAdjectives.Contains(Bare(form.Folded)))
        && !form.Is(WordClass.Function | WordClass.CueVerb);

    /// <summary>An adjective without its article and the ending of the feminine.</summary>
    private static string Bare(string folded)
    {
        string bare = folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
        return bare.EndsWith('ه') ? bare[..^1] : bare;
    }

    private MentionDraft? ReadGroup(int i, int depth)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.Group | PhraseKind.Both) is { } match)
        {
            MentionDraft draft = Draft(i, match.End, match.Start.Prefix, match.Start.Preposition, match.Start.HasConjunction);
            draft.Kind = ActorKind.Group;
            draft.Form = MentionForm.Description;
            draft.Agreement = match.Phrase.Agreement;
            draft.HeadClass = "group";
            string last = _tokens[match.End - 1].Form.Folded;
            bool construct = !last.StartsWith("ال", StringComparison.Ordinal) && !match.Phrase.Words[^1].StartsWith("ال", StringComparison.Ordinal) && match.Start.Preposition != 'ل';
            draft.IsDefinite = !construct;
            if (match.Phrase.Kind == PhraseKind.Both)
            {
                draft.Anaphor = AnaphorKind.Both;
                draft.Form = MentionForm.Anaphor;
                if (ReadNamedPair(draft))
                {
                    draft.Name = TextOf(i, draft.End, draft.StartChar);
                    return draft;
                }
            }

            int end = ReadComplements(draft, match.End, construct, depth + 1);
            if (end == match.End && Follows(end) && PhraseWords.From.Contains(_tokens[end].Form.Folded) && Follows(end + 1)
                && (ReadNested(end + 1, '\0', depth) is { } whole ? whole.End : _tokens[end + 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal) ? end + 2 : 0) is > 0 and int part)
            {
                end = part;
            }

            if (end > match.End)
            {
                draft.Anaphor = AnaphorKind.None;
                draft.Form = MentionForm.Description;
            }

            SetEnd(draft, end);
            draft.Name = TextOf(i, end, draft.StartChar);
            return draft.IsDefinite || end > match.End || match.Phrase.Words.Length > 1 || match.Phrase.Agreement.Number == GrammaticalNumber.Plural && last.EndsWith('ن') ? draft : null;
        }

        return ReadQuantified(i, depth);
    }

    /// <summary>"the two presidents, the Turkish X and the American Y" after a noun of the group table.</summary>
    private bool ReadNamedPair(MentionDraft draft)
    {
        int start = draft.End;
        ReadDual(draft, draft.Start);
        if (draft.Members.Count == 2)
        {
            draft.Form = MentionForm.Description;
            return true;
        }

        draft.Anaphor = AnaphorKind.Both;
        SetEnd(draft, start);
        return false;
    }

    /// <summary>"a number of ministers", "all states", "some of".</summary>
    private MentionDraft? ReadQuantified(int i, int depth)
    {
        if (_tokens[i].Form.Find(WordClass.Quantifier) is not { } quantifier)
        {
            return null;
        }

        int pos = i + 1;
        if (Follows(pos) && PhraseWords.From.Contains(_tokens[pos].Form.Folded))
        {
            pos++;
        }

        if (!Follows(pos))
        {
            return null;
        }

        MentionDraft? nested = ReadNested(pos, '\0', depth);
        int end = nested?.End ?? (_tokens[pos].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[pos].Form.Folded.EndsWith("ين", StringComparison.Ordinal) ? pos + 1 : -1);
        if (end < 0 || nested is { Kind: not (ActorKind.Group or ActorKind.Anonymous or ActorKind.Person) } || nested is { Kind: ActorKind.Person } && PhraseWords.Each.Contains(quantifier.Entry.Stem))
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, quantifier.Prefix, quantifier.Preposition, quantifier.HasConjunction);
        draft.Kind = ActorKind.Group;
        draft.Form = MentionForm.Description;
        draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown);
        draft.HeadClass = "group";
        draft.Country = nested?.Country;
        draft.IsDefinite = false;
        draft.Name = TextOf(i, end, draft.StartChar);
        return draft;
    }
}
