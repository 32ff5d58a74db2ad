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
            draft.IsMinistry = true;
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
            else if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.ContactVerb | WordClass.LightVerb | WordClass.DateWord) || form.Folded is not [.., 'ي' or 'ه']
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
}
