using Musnad.Annotations;
using Musnad.Records;

namespace Musnad.Extraction.Actors;

/// <summary>Finds actors by their office: "the minister", "the Russian foreign minister", "the ministry", "his counterpart".</summary>
internal sealed class Titles(Cast cast, int bodyStart)
{
    // How many mentions away an actor may stand.
    private const int Back = 160;
    private const int Ahead = 40;
    private const int Near = 8;

    // An article or particle written together with a word.
    private const int LongestParticle = 2;

    /// <summary>Whether an actor bears a title or name with these words.</summary>
    public static bool Bears(ActorDraft actor, IReadOnlyList<string> asked)
    {
        foreach (Title title in actor.Titles)
        {
            if (title.IsMeantBy(asked, null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The actor that a title or description means: the last one before it, else, where it stands for itself, the first one named after it.</summary>
    public ActorDraft? Find(int index, ActorDraft? possessor)
    {
        Mention asked = cast.Mentions[index];
        ActorDraft? countryless = null;
        for (int i = index - 1; i >= Math.Max(0, index - Back); i--)
        {
            if (cast[i] is { } before && !cast.Mentions[i].Span.Contains(asked.Span) && CanMean(asked, before, possessor))
            {
                if (asked.Country is null || before.Country is not null)
                {
                    return before;
                }

                countryless ??= HasWhole(before, asked.RoleKeys) ? before : null;
            }
        }

        // A bare title ("the ministry") goes ahead only from the headline.
        if (countryless is not null || (asked.Anaphor == AnaphorKind.Title && asked.Span.Start >= bodyStart))
        {
            return countryless;
        }

        for (int i = index + 1; i < Math.Min(cast.Mentions.Count, index + Ahead); i++)
        {
            if (cast[i] is { } after && cast.Mentions[i].Form == MentionForm.Name && !asked.Span.Contains(cast.Mentions[i].Span)
                && CanMean(asked, after, possessor) && (asked.Country is null || after.Country is not null || HasWhole(after, asked.RoleKeys)))
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>The person named last before a mention.</summary>
    public ActorDraft? LastPerson(int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - Near); i--)
        {
            if (cast[i] is { Kind: ActorKind.Person } actor && (cast.Mentions[i].Form == MentionForm.Name || cast.Mentions[i].RoleKeys.Count > 0) && Fit.Agrees(cast.Mentions[index].Agreement, actor.Agreement))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>The anonymous one mentioned last before a mention.</summary>
    public ActorDraft? LastAnonymous(int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - Ahead); i--)
        {
            if (cast[i] is { Kind: ActorKind.Anonymous } actor && Fit.Agrees(cast.Mentions[index].Agreement, actor.Agreement))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>The two persons before a mention who bear its title, the one named earlier first; empty when there are not two.</summary>
    public List<ActorDraft> LastTwo(int index)
    {
        ActorDraft? second = null;
        for (int i = index - 1; i >= Math.Max(0, index - Back); i--)
        {
            if (cast[i] is { Kind: ActorKind.Person } actor && actor != second && Bears(actor, cast.Mentions[index].RoleKeys))
            {
                if (second is not null)
                {
                    return [actor, second];
                }

                second = actor;
            }
        }

        return [];
    }

    /// <summary>Completes a named person's title with whom the office belongs to.</summary>
    public static void AddPossessor(Mention mention, ActorDraft actor, ActorDraft? possessor)
    {
        if (possessor is not null && possessor != actor && mention.RoleKeys.Count > 0)
        {
            actor.AddTitle(new Title(mention.RoleKeys, possessor, IsBorrowed: false));
        }
    }

    /// <summary>Gives a counterpart the office of the one whose counterpart he is.</summary>
    public void Borrow(int index, ActorDraft counterpart, ActorDraft? possessor)
    {
        ActorDraft? model = Model(index, counterpart, possessor);
        if (model is not null && model.Titles.Count > 0)
        {
            counterpart.AddTitle(model.Titles[0] with { IsBorrowed = true, Possessor = null });
        }
    }

    /// <summary>Who holds, for the mention's country, the office of the one before.</summary>
    public ActorDraft? SameOffice(int index, ActorDraft? possessor)
    {
        Mention mention = cast.Mentions[index];
        ActorDraft? model = Model(index, null, possessor);
        if (mention.Country is null)
        {
            return null;
        }

        if (model is null)
        {
            return NamedBehind(index, mention.Country);
        }

        for (int i = index - 1; i >= Math.Max(0, index - Back); i--)
        {
            if (cast[i] is { } other && other != model && Shares(other, model, mention.Country))
            {
                return other;
            }
        }

        for (int i = index + 1; i < Math.Min(cast.Mentions.Count, index + Ahead); i++)
        {
            if (cast[i] is { } other && other != model && Shares(other, model, mention.Country))
            {
                return other;
            }
        }

        return NamedBehind(index, mention.Country) is { } named && named != model ? named : null;
    }

    /// <summary>A headline's counterpart is named in the body: the first of that country who is called a counterpart there, by name.</summary>
    private ActorDraft? NamedBehind(int index, string country)
    {
        for (int i = index + 1; i < Math.Min(cast.Mentions.Count, index + Ahead); i++)
        {
            if (cast.Mentions[i] is { Anaphor: AnaphorKind.Counterpart, Form: MentionForm.Name } && cast[i] is { Kind: ActorKind.Person } other && string.Equals(other.Country ?? cast.Mentions[i].Country, country, StringComparison.Ordinal))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Shares(ActorDraft other, ActorDraft model, string country) =>
        other.Kind == ActorKind.Person
        && string.Equals(other.Country, country, StringComparison.Ordinal)
        && other.Titles.Any(one => one.Keys.Count > 0 && model.Titles.Any(title => title.Keys.Count > 0 && string.Equals(one.Keys[0], title.Keys[0], StringComparison.Ordinal)));

    private ActorDraft? Model(int index, ActorDraft? counterpart, ActorDraft? possessor)
    {
        if (possessor is { Kind: ActorKind.Person })
        {
            return possessor;
        }

        for (int i = index - 1; i >= Math.Max(0, index - Back); i--)
        {
            if (cast[i] is { Kind: ActorKind.Person } before && before != counterpart && before.Titles.Count > 0)
            {
                return before;
            }
        }

        return null;
    }

    private static bool CanMean(Mention asked, ActorDraft actor, ActorDraft? possessor)
    {
        if (!Fit.Countries(asked.Country, actor.Country) || !Fit.Known(asked.KnownAs, actor.KnownAs))
        {
            return false;
        }

        return asked.Kind switch
        {
            ActorKind.Person => (actor.Kind == ActorKind.Person || (actor.Kind == ActorKind.Anonymous && asked.RoleKeys.Count == 0)) && Fit.Agrees(asked.Agreement, actor.Agreement) && IsMeant(asked, actor, possessor),
            ActorKind.Anonymous => actor.Kind == ActorKind.Anonymous && Fit.Agrees(asked.Agreement, actor.Agreement) && asked.Anaphor == AnaphorKind.Title,
            ActorKind.Group => false,
            ActorKind.State => false,
            _ => Fit.Kinds(asked.Kind, actor.Kind) && asked.RoleKeys.Count > 0 && IsPartOf(asked.RoleKeys, actor),
        };
    }

    /// <summary>Whether a name begins with the word asked for, maybe with an article before it.</summary>
    private static bool IsHead(IReadOnlyList<string> name, IReadOnlyList<string> asked) =>
        name.Count > 0 && asked.Count == 1 && name[0].EndsWith(asked[0], StringComparison.Ordinal) && name[0].Length - asked[0].Length <= LongestParticle;

    /// <summary>Whether an actor bears just this title: without a country to show it, a part of a title may be another's.</summary>
    private static bool HasWhole(ActorDraft actor, IReadOnlyList<string> asked)
    {
        foreach (Title title in actor.Titles)
        {
            if (WordSequence.Comparer.Equals(title.Keys, asked))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(Mention asked, ActorDraft actor, ActorDraft? possessor)
    {
        if (asked.RoleKeys.Count == 0)
        {
            return asked.Anaphor == AnaphorKind.Title;
        }

        foreach (Title title in actor.Titles)
        {
            if (title.IsMeantBy(asked.RoleKeys, possessor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(IReadOnlyList<string> asked, ActorDraft body)
    {
        foreach (Title title in body.Titles)
        {
            if (title.IsMeantBy(asked, null))
            {
                return true;
            }
        }

        foreach (IReadOnlyList<string> name in body.Names)
        {
            if (IsHead(name, asked))
            {
                return true;
            }
        }

        return false;
    }
}
