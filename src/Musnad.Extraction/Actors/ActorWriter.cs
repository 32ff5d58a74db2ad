using System.Globalization;
using Musnad.Annotations;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Actors;

/// <summary>Writes the actors that something in the record refers to.</summary>
internal static class ActorWriter
{
    /// <summary>Numbers the actors, and the members of groups with them, in order of their first mention.</summary>
    public static Dictionary<ActorDraft, string> Number(AnnotatedText text, IEnumerable<ActorDraft> actors)
    {
        var all = new HashSet<ActorDraft>();
        var open = new Stack<ActorDraft>(actors);
        while (open.TryPop(out ActorDraft? actor))
        {
            if (all.Add(actor))
            {
                foreach (ActorDraft member in actor.Members)
                {
                    open.Push(member);
                }
            }
        }

        var ids = new Dictionary<ActorDraft, string>(all.Count);
        foreach (ActorDraft actor in all.OrderBy(actor => Listed(text, actor)[0]))
        {
            ids.Add(actor, string.Create(CultureInfo.InvariantCulture, $"a{ids.Count + 1}"));
        }

        return ids;
    }

    public static IReadOnlyList<Actor> Write(AnnotatedText text, IReadOnlyDictionary<ActorDraft, string> ids) =>
        [.. ids.Select(pair => Write(text, pair.Key, pair.Value, ids))];

    private static Actor Write(AnnotatedText text, ActorDraft draft, string id, IReadOnlyDictionary<ActorDraft, string> ids)
    {
        List<int> listed = Listed(text, draft);
        Mention fullest = Fullest(text, listed);
        return new Actor
        {
            Id = id,
            Kind = draft.Kind,
            Name = fullest.Name.Length > 0 ? fullest.Name : text.Article.Text[fullest.Span],
            NameEn = First(text, listed, mention => mention.NameEn),
            Wikidata = First(text, listed, mention => mention.Wikidata),
            Role = Role(text, listed),
            Country = CountryOf(text, draft, listed),
            Countries = Countries(text, draft, listed),
            Members = [.. draft.Members.Select(member => ids[member])],
            Mentions = [.. listed.Select(mention => Evidence.Of(text.Article.Text, text.Mentions[mention].Span))],
        };
    }

    /// <summary>The mentions that name it, in order: an adjective or "his country" only where nothing better does.</summary>
    private static List<int> Listed(AnnotatedText text, ActorDraft draft)
    {
        int best = int.MaxValue;
        foreach (int mention in draft.Mentions)
        {
            best = Math.Min(best, Rank(text.Mentions[mention]));
        }

        var listed = new List<int>(draft.Mentions.Count);
        foreach (int mention in draft.Mentions)
        {
            if (Rank(text.Mentions[mention]) == best)
            {
                listed.Add(mention);
            }
        }

        listed.Sort();
        return listed;
    }

    private static int Rank(Mention mention) => mention switch
    {
        { Form: MentionForm.Adjective } => 1,
        { Anaphor: AnaphorKind.OwnCountry } => 2,
        _ => 0,
    };

    /// <summary>The mention with the fullest proper name; without one, the longest description.</summary>
    private static Mention Fullest(AnnotatedText text, List<int> listed)
    {
        Mention fullest = text.Mentions[listed[0]];
        foreach (int index in listed)
        {
            Mention mention = text.Mentions[index];
            if (Fullness(mention).CompareTo(Fullness(fullest)) > 0 || Completes(mention, fullest))
            {
                fullest = mention;
            }
        }

        return fullest;
    }

    /// <summary>Whether a name says in full what the other shortens by its first word ("ministry of health", "health").</summary>
    private static bool Completes(Mention mention, Mention shorter) =>
        mention.Form == MentionForm.Name && mention.Kind == shorter.Kind && mention.NameKeys.Count == 0
        && mention.Name.Length > shorter.Name.Length && mention.Name.EndsWith(shorter.Name, StringComparison.Ordinal);

    private static (bool IsName, bool StandsForItself, int Words, int Length) Fullness(Mention mention) => (
        mention.Form == MentionForm.Name,
        mention.Anaphor is AnaphorKind.None or AnaphorKind.Counterpart,
        mention.NameKeys.Count,
        mention.Form == MentionForm.Name ? 0 : mention.Name.Length);

    private static string? Role(AnnotatedText text, List<int> listed)
    {
        string? role = null;
        bool isNamed = false;
        foreach (int index in listed)
        {
            Mention mention = text.Mentions[index];
            bool named = mention.Form == MentionForm.Name && mention.Anaphor != AnaphorKind.Counterpart;
            if (mention.Role is { } found && (role is null || (named && !isNamed) || (named == isNamed && found.Length > role.Length)))
            {
                (role, isNamed) = (found, named);
            }
        }

        return role;
    }

    /// <summary>Its own country, that of the body or state it belongs to, or for an office that tells none the article's home.</summary>
    private static string? CountryOf(AnnotatedText text, ActorDraft draft, List<int> listed)
    {
        if (draft.Country is { } own)
        {
            return own;
        }

        foreach (Title title in draft.Titles)
        {
            if (title.Possessor is { Kind: ActorKind.Body or ActorKind.State or ActorKind.Organization, Country: { } country })
            {
                return country;
            }
        }

        // An office in the UN has no country.
        bool office = draft.KnownAs is null && draft.Titles.All(title => title.Possessor is null or { KnownAs: null, Kind: ActorKind.Body or ActorKind.State or ActorKind.Organization or ActorKind.Person }) && listed.Exists(mention => text.Mentions[mention].IsOffice);
        return office ? text.HomeCountry : null;
    }

    private static IReadOnlyList<string> Countries(AnnotatedText text, ActorDraft draft, List<int> listed)
    {
        if (draft.Kind != ActorKind.Group)
        {
            return [];
        }

        foreach (int index in listed)
        {
            if (text.Mentions[index].Countries.Count > 0)
            {
                return text.Mentions[index].Countries;
            }
        }

        return [.. draft.Members.Select(member => member.Country).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? First(AnnotatedText text, List<int> listed, Func<Mention, string?> value)
    {
        foreach (int index in listed)
        {
            if (value(text.Mentions[index]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
