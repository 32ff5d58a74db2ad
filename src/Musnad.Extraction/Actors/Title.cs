namespace Musnad.Extraction.Actors;

/// <summary>An office that an actor was given.</summary>
/// <param name="Keys">Its folded words; the first is its head.</param>
/// <param name="Possessor">To whom the office belongs, or null.</param>
/// <param name="IsBorrowed">Whether the words are another's ("his counterpart"): then only head and country count, for the rest may name the other's country.</param>
internal readonly record struct Title(IReadOnlyList<string> Keys, ActorDraft? Possessor, bool IsBorrowed)
{
    /// <summary>Whether "the minister", "the Russian minister" can be short for this title.</summary>
    public bool IsMeantBy(IReadOnlyList<string> asked, ActorDraft? askedPossessor)
    {
        if (asked.Count == 0 || Keys.Count == 0 || !string.Equals(asked[0], Keys[0], StringComparison.Ordinal))
        {
            return false;
        }

        return (Possessor is not null && Possessor == askedPossessor)
            || (IsBorrowed ? asked.Count <= Keys.Count : ContainsAll(Keys, asked));
    }

    /// <summary>Whether all words asked for are among a phrase's words.</summary>
    private static bool ContainsAll(IReadOnlyList<string> words, IReadOnlyList<string> asked)
    {
        if (asked.Count > words.Count)
        {
            return false;
        }

        foreach (string key in asked)
        {
            if (!Contains(words, key))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(IReadOnlyList<string> words, string key)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
