using System.Collections.Frozen;
using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>What goes on with a title by a preposition: "in the name of", "at", "to".</content>
internal sealed partial class PhraseReader
{
    private static readonly FrozenSet<string> StateOffices = FrozenSet.Create(StringComparer.Ordinal, "premier", "leader", "monarch", "minister", "president", "king", "prince", "prime-minister");

    private static readonly FrozenSet<string> PlaceOffices = FrozenSet.Create(
        StringComparer.Ordinal, "ambassador", "coordinator", "commander", "body", "deputy", "official", "director", "group", "consul");

    /// <summary>"the president of the transition in Mali, Colonel X".</summary>
    private bool IsStateBeforeName(int pos) =>
        Follows(pos) && PhraseTable.Longest(_tokens, pos, PhraseKind.State) is { } state && Follows(state.End) && _tokens[state.End].Form.Is(WordClass.Honorific | WordClass.GivenName);

    /// <summary>The preposition that goes on with a title, as its set of forms; null for other words.</summary>
    private static FrozenSet<string>? PlaceOf(WordForm form) =>
        PhraseWords.In.Contains(form.Folded) ? PhraseWords.In
        : PhraseWords.At.Contains(form.Folded) ? PhraseWords.At
        : PhraseWords.To.Contains(form.Folded) ? PhraseWords.To
        : PhraseWords.Of.Contains(form.Folded) ? PhraseWords.Of
        : null;

    /// <summary>"in the name of the ministry", "to Yemen", "at the UN", "of the union" after a title.</summary>
    private int ReadPrepositional(MentionDraft draft, int pos, int depth)
    {
        WordForm form = _tokens[pos].Form;
        MentionDraft? nested = null;
        bool local = false;
        if (PhraseWords.Acting.Contains(form.Folded))
        {
            return pos + 1;
        }

        if (PhraseWords.Behalf.Contains(form.Folded))
        {
            if (Follows(pos + 1))
            {
                nested = ReadNested(pos + 1, '\0', depth);
                if (nested is null && (IsDefiniteNoun(_tokens[pos + 1].Form, false) || _tokens[pos + 1].Form.Is(WordClass.OfficeNoun)))
                {
                    draft.RoleKeys.Add(Key(_tokens[pos + 1].Form));
                    return pos + 2;
                }
            }
        }
        else if (draft.Kind == ActorKind.Person && Follows(pos + 1) && (PhraseWords.On.Contains(form.Folded) && draft.RoleKeys.Exists(PhraseWords.Supervisors.Contains)))
        {
            nested = ReadNested(pos + 1, '\0', depth);
            if (nested is null && (IsDefiniteNoun(_tokens[pos + 1].Form, false) || _tokens[pos + 1].Form.Is(WordClass.OfficeNoun)))
            {
                bool construct = !_tokens[pos + 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal);
                bool afterNoun = false;
                draft.RoleKeys.Add(Key(_tokens[pos + 1].Form));
                return construct && Follows(pos + 2) ? ReadConstruct(draft, pos + 2, depth, ref construct, ref afterNoun) : pos + 2;
            }
        }
        else if (PlaceOf(form) is { } preposition)
        {
            bool isIn = preposition == PhraseWords.In;
            bool allowed = isIn ? draft.Anaphor != AnaphorKind.Counterpart && draft.Kind != ActorKind.State && (!StateOffices.Contains(draft.HeadClass) || (draft.HeadClass == "president" && IsStateBeforeName(pos + 1)))
                : preposition == PhraseWords.To ? draft.HeadClass is "envoy" or "ambassador" or "representative"
                : preposition != PhraseWords.Of || draft.HeadClass is "legislator" or "deputy" or "member" or "representative" or "politician";
            if (allowed && Follows(pos + 1))
            {
                nested = ReadNested(pos + 1, '\0', depth);
                if (nested is { IsDefinite: false, Country: null } || isIn && (nested is { IsPlace: true } && !PlaceOffices.Contains(draft.HeadClass) || nested is { Kind: ActorKind.Person or ActorKind.Anonymous } or { Kind: ActorKind.Group, HeadClass: not "body" }))
                {
                    nested = null;
                }

                if (preposition == PhraseWords.Of && nested is { Kind: not (ActorKind.Organization or ActorKind.Body) })
                {
                    nested = null;
                }

                local = preposition != PhraseWords.At;
            }
        }
        else if (form.Folded.Length > 3 && form.Folded[0] == 'ل')
        {
            nested = ReadNested(pos, 'ل', depth);
            if (nested is { Kind: ActorKind.Medium } && draft.Kind == ActorKind.Person && nested.KnownAs is null && draft.HeadClass is "athlete" or "artist" or "relative" or "person" or "analyst" or "expert")
            {
                // "the player, to the site X": spoken to.
                return pos;
            }

            if (nested is null && form.Find(WordClass.OfficeNoun) is { Preposition: 'ل', HasConjunction: false } office)
            {
                draft.RoleKeys.Add(office.Entry.Stem);
                bool construct = !office.HasArticle;
                bool afterNoun = false;
                return construct && Follows(pos + 1) ? ReadConstruct(draft, pos + 1, depth, ref construct, ref afterNoun) : pos + 1;
            }

            if (nested is null && form.Folded.StartsWith("لل", StringComparison.Ordinal) && draft.Kind is ActorKind.Organization or ActorKind.Body or ActorKind.Person
                && !form.Is(WordClass.RoleHead | WordClass.AnonymousHead | WordClass.Nationality | WordClass.CueMasdar | WordClass.DateWord) && !form.Folded.EndsWith("ين", StringComparison.Ordinal)
                && PhraseTable.Longest(_tokens, pos, PhraseKind.Group | PhraseKind.Actor | PhraseKind.Place) is null)
            {
                draft.RoleKeys.Add(form.Folded[2..]);
                return pos + 1;
            }
        }
        else if (form.Folded.Length > 4 && form.Folded[0] == 'ب' && draft.HeadClass != "body" && form.Is(WordClass.BodyHead)
            && ReadNested(pos, 'ب', depth) is { Kind: ActorKind.Body or ActorKind.Organization } at)
        {
            nested = at;
        }
        else if (form.Folded.Length > 4 && form.Folded[0] == 'ب' && PhraseTable.Longest(_tokens, pos, PhraseKind.Place | PhraseKind.Capital | PhraseKind.State) is { Start.Preposition: 'ب' } place)
        {
            return place.End;
        }

        if (nested is null || nested.HasConjunction)
        {
            return pos;
        }

        if (nested.Kind == ActorKind.Person && nested.Form == MentionForm.Name)
        {
            // "envoy of the secretary-general X": the name belongs to the outer title when it stands last.
            return pos;
        }

        draft.Country ??= nested.Kind == ActorKind.Body || (nested.Kind == ActorKind.State && !local) ? nested.Country : null;
        draft.RoleKeys.AddRange(KeysOf(nested));
        if (nested.Kind != ActorKind.State || draft.HeadClass is not ("envoy" or "ambassador" or "representative" or "coordinator"))
        {
            // An envoy belongs to who sends him, not to where he is.
            draft.Possessor ??= nested;
        }

        return nested.End;
    }
}
