using System.Collections.Frozen;
using Musnad.Annotations;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Tells what belongs to the article's own country where no state is named: offices, bodies, parties, "the country", "the government".</summary>
internal static class OfficeReader
{
    private const int CodeLength = 3;

    // "The Islamic Republic".
    private const int LongestName = 2;

    // Titles that are no office of a state or of a society in it: the holder may be from anywhere.
    private static readonly FrozenSet<string> Private = FrozenSet.Create(
        StringComparer.Ordinal, "", "person", "expert", "analyst", "academic", "journalist", "counterpart", "relative", "envoy", "businessman", "founder", "artist", "honorific", "rank", "described", "Person");

    // "The kingdom", "the sultanate": by their folded names the states that bear them.
    private static readonly FrozenDictionary<string, string[]> Ambiguous = KnowledgeBase.Default.AmbiguousNames
        .Where(name => name.Entries.Count > 1 && name.Entries.All(entry => entry.Length == CodeLength))
        .ToFrozenDictionary(name => Folding.ArabicFolding.Fold(name.Name), name => name.Entries.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the home country is meant where nothing else tells one.</summary>
    public static bool IsOffice(MentionDraft draft)
    {
        if (draft.KnownAs is not null || draft.IsInternational)
        {
            return false;
        }

        return draft.Kind switch
        {
            ActorKind.Body => true,
            ActorKind.Organization => draft.RoleKeys.Count > 0 && PhraseWords.HomeOrganizations.Contains(draft.RoleKeys[0]) && draft.Possessor?.KnownAs is null,
            ActorKind.Person => draft.RoleKeys.Count > 0 && !Private.Contains(draft.HeadClass) && !BelongsAbroad(draft.Possessor),
            ActorKind.Anonymous => draft.HeadClass == "state-source",
            ActorKind.Group => draft is { Possessor: null, Countries.Count: 0, Members.Count: 0 } && PhraseWords.HomeGroups.Contains(Folding.ArabicFolding.Fold(draft.Name).Split(' ')[0]),
            _ => false,
        };
    }

    /// <summary>Whether a name stands for one of several states, whichever the article is about.</summary>
    public static bool IsAmbiguous(MentionDraft draft) => draft.Kind == ActorKind.State && draft.KnownAs is not null && draft.End - draft.Start <= LongestName && Ambiguous.ContainsKey(Folding.ArabicFolding.Fold(draft.Name));

    /// <summary>Gives "the country", "the government", "the kingdom" the state that they mean in this article.</summary>
    public static void Settle(Words.TextLayout layout, IReadOnlyList<MentionDraft> drafts, string? home)
    {
        if (home is null)
        {
            return;
        }

        foreach (MentionDraft draft in drafts)
        {
            if (draft.Kind is not (ActorKind.State or ActorKind.Body) || draft.End - draft.Start > LongestName)
            {
                continue;
            }

            string folded = Folding.ArabicFolding.Fold(layout.Text[draft.Span]);
            if (draft.Kind == ActorKind.State && Ambiguous.TryGetValue(folded, out string[]? codes) && codes.Contains(home))
            {
                draft.Country = draft.KnownAs = home;
                draft.Name = KnowledgeBase.Default.State(home)?.Names[0] ?? draft.Name;
                draft.NameEn = KnowledgeBase.Default.State(home)?.English;
                draft.Wikidata = KnowledgeBase.Default.State(home)?.Wikidata;
            }
            else if (draft is { Country: null, KnownAs: null, Possessor: null } && draft.Form != MentionForm.Adjective && draft.Anaphor != AnaphorKind.OwnCountry && MeansHome(folded, draft))
            {
                draft.Kind = ActorKind.State;
                draft.Country = draft.KnownAs = home;
                draft.Anaphor = AnaphorKind.None;
            }
        }
    }

    private static bool MeansHome(string folded, MentionDraft draft) =>
        PhraseWords.HomeStates.Contains(folded)
        || (draft is { Kind: ActorKind.Body, IsDefinite: true } && draft.RoleKeys.Count > 0 && PhraseWords.Governments.Contains(draft.RoleKeys[0]) && draft.Anaphor == AnaphorKind.Title);

    private static bool BelongsAbroad(MentionDraft? possessor) =>
        possessor is not null && !(possessor.Kind == ActorKind.Person && IsOffice(possessor)) && (possessor.Kind is not (ActorKind.Body or ActorKind.State or ActorKind.Organization) || (possessor.KnownAs is not null && possessor.Country is null) || possessor.IsInternational);
}
