using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Whoever the tables know by name, and words that stand for a state.</content>
internal sealed partial class PhraseReader
{
    /// <summary>A body's reading where it reaches further, but not by a place that an organization of the tables is in.</summary>
    private MentionDraft? LongerBody(MentionDraft? known, MentionDraft? body) =>
        known is { KnownAs: not null, IsPlace: false } && body is not null && body.End > known.End && PhraseWords.In.Contains(_tokens[known.End].Form.Folded) ? known : Longer(known, body);

    /// <summary>A state, capital, organization, medium or office-holder of the tables.</summary>
    private MentionDraft? ReadKnown(int i, bool behindHead = false)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.Actor | PhraseKind.Place, behindHead) is not { } match)
        {
            return null;
        }

        Phrase phrase = match.Phrase;
        if (phrase.IsWord && !behindHead && !IsPlainState(i, phrase) && !(i > 0 && _tokens[i - 1].Form.Is(phrase.Kind == PhraseKind.State ? WordClass.CueVerb | WordClass.DeedVerb | WordClass.Preposition : WordClass.CueVerb) && match.Start is { Preposition: '\0', HasConjunction: false }) && _layout.Tags.At(i).Pos != Models.PartOfSpeech.ProperNoun)
        {
            return null;
        }

        int end = SkipBracketed(match.End);
        MentionDraft draft = Draft(i, end, match.Start.Prefix, match.Start.Preposition, match.Start.HasConjunction);
        draft.Kind = phrase.ActorKind;
        draft.Form = MentionForm.Name;
        draft.Name = phrase.IsEpithet || phrase.Name.Length == 0 ? phrase.Name : TextOf(i, match.End, draft.StartChar);
        if (phrase.Kind == PhraseKind.Capital || phrase.IsEpithet)
        {
            draft.Name = phrase.Name;
        }

        draft.KnownAs = phrase.KnownAs.Length > 0 ? phrase.KnownAs : null;
        draft.NameEn = phrase.NameEn;
        draft.Wikidata = phrase.Wikidata;
        draft.Country = phrase.Country;
        draft.Agreement = phrase.Agreement;
        draft.IsPlace = phrase.Kind is PhraseKind.Capital or PhraseKind.Place;
        draft.HeadClass = phrase.Kind.ToString();
        if (phrase.Kind == PhraseKind.Person)
        {
            draft.Name = TextOf(i, match.End, draft.StartChar);
            draft.NameKeys.AddRange(phrase.Words);
            draft.KnownAs = null;
            if (draft.Agreement.Gender == GrammaticalGender.Unknown)
            {
                draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, _names.GenderOf(i));
            }

            ExtendName(draft, match.End);
            ReadApposition(draft, 0);
        }
        else if (!draft.IsPlace)
        {
            ExtendAdjectives(draft);
            if (phrase.Kind == PhraseKind.Organization && !phrase.IsEpithet)
            {
                draft.RoleKeys.AddRange(phrase.RoleKeys);
            }
        }

        return draft;
    }

    /// <summary>A state whose name is a rare word ("Tunis"), or one behind "in" or "to".</summary>
    private bool IsPlainState(int i, Phrase phrase) =>
        phrase.Kind == PhraseKind.State
        && (!_tokens[i].Form.Is(WordClass.Nationality | WordClass.CommonWord) || (i > 0 && (PhraseWords.In.Contains(_tokens[i - 1].Form.Folded) || PhraseWords.To.Contains(_tokens[i - 1].Form.Folded))));

    /// <summary>"the latter", standing by itself.</summary>
    private MentionDraft? ReadLatter(int i)
    {
        if (_tokens[i].Form.Find(WordClass.Latter) is not { } reading || (i > 0 && _tokens[i - 1].IsWord && _tokens[i - 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal)))
        {
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, reading.Prefix, reading.Preposition, reading.HasConjunction);
        draft.Form = MentionForm.Anaphor;
        draft.Anaphor = AnaphorKind.Latter;
        draft.Kind = ActorKind.Person;
        draft.Name = TextOf(i, i + 1, draft.StartChar);
        return draft;
    }

    /// <summary>"his country", "our country".</summary>
    private MentionDraft? ReadOwnCountry(int i)
    {
        if (_tokens[i].Form.Find(WordClass.OwnCountry) is not { } reading)
        {
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, reading.Prefix, reading.Preposition, reading.HasConjunction);
        draft.Form = MentionForm.Anaphor;
        draft.Anaphor = AnaphorKind.OwnCountry;
        draft.Kind = ActorKind.State;
        draft.Name = TextOf(i, i + 1, draft.StartChar);
        draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Feminine);
        return draft;
    }

    /// <summary>An adjective of nationality by itself: it founds an actor only where something refers to it.</summary>
    private MentionDraft? ReadAdjective(int i)
    {
        if (_tokens[i].Form.Find(WordClass.Nationality) is not { } reading)
        {
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, reading.Prefix, reading.Preposition, reading.HasConjunction);
        draft.Form = MentionForm.Adjective;
        draft.Kind = ActorKind.State;
        draft.Country = reading.Entry.Value;
        draft.KnownAs = reading.Entry.Value;
        draft.Name = reading.Entry.Detail;
        draft.Agreement = reading.Entry.Agreement;
        return draft;
    }

    /// <summary>Definite adjectives that belong to a name from the tables ("the Iraqi government").</summary>
    private void ExtendAdjectives(MentionDraft draft)
    {
        int i = draft.End;
        while (Follows(i) && _tokens[i].Form.Find(WordClass.Nationality | WordClass.TitleAdjective) is { HasArticle: true, HasConjunction: false, HasPreposition: false } adjective)
        {
            if (adjective.Entry.Class == WordClass.Nationality)
            {
                if (draft.Kind == ActorKind.State)
                {
                    break;
                }

                draft.Country ??= adjective.Entry.Value;
            }

            SetEnd(draft, ++i);
        }

    }
}
