using Musnad.Annotations;
using Musnad.Extraction.Discourse;

namespace Musnad.Extraction.Actors;

/// <summary>Finds who belongs to a joint mention: "X and Y", "both sides", "the two presidents", and of two the latter.</summary>
internal sealed class Groups(Cast cast, Memory memory, Titles titles)
{

    /// <summary>Those whom a coordinated mention names one by one.</summary>
    public List<ActorDraft> Members(Mention mention, Func<int, ActorDraft?> resolve)
    {
        var members = new List<ActorDraft>(mention.Members.Count);
        foreach (int member in mention.Members)
        {
            if (resolve(member) is { } actor && !members.Contains(actor))
            {
                members.Add(actor);
            }
        }

        if (members.Count == 2)
        {
            memory.Pair(members[0], members[1]);
        }

        return members;
    }

    /// <summary>Of "both sides" those joined last; of "the two presidents" those joined last who are presidents, else the last two presidents.</summary>
    public List<ActorDraft> Both(int index)
    {
        Mention mention = cast.Mentions[index];
        if (!mention.IsDefinite)
        {
            return [];
        }

        IReadOnlyList<string> title = mention.RoleKeys;
        foreach ((ActorDraft first, ActorDraft second) in memory.PairsBack())
        {
            if (title.Count == 0 || (Titles.Bears(first, title) && Titles.Bears(second, title)))
            {
                return [first, second];
            }
        }

        return title.Count > 0 ? titles.LastTwo(index) : [];
    }

    /// <summary>The latter is whoever was named last, the former the first of those joined last.</summary>
    public ActorDraft? OneOfTwo(int index)
    {
        Mention mention = cast.Mentions[index];
        if (mention.Anaphor == AnaphorKind.Latter && titles.LastPerson(index) is { } last)
        {
            return last;
        }

        foreach ((ActorDraft first, ActorDraft second) in memory.PairsBack())
        {
            ActorDraft meant = mention.Anaphor == AnaphorKind.Former ? first : second;
            if (Fit.Agrees(mention.Agreement, meant.Agreement))
            {
                return meant;
            }
        }

        return null;
    }

    /// <summary>Lets a mention name the group of some members.</summary>
    public void Join(int index, List<ActorDraft> members, ActorDraft? possessor)
    {
        if (memory.GroupOf(members) is { } group)
        {
            cast.Join(index, group, possessor);
        }
        else
        {
            memory.Group(cast.Found(index, members, possessor));
        }
    }
}
