namespace Musnad.Extraction.Actors;

/// <summary>Compares whole names word by word.</summary>
internal sealed class NameComparison(INameComparer words)
{
    /// <summary>How a name fits one that has at least as many words.</summary>
    /// <param name="shorter">The shorter name.</param>
    /// <param name="longer">The longer name.</param>
    /// <param name="withVariants">Whether other spellings count.</param>
    public NameMatch Compare(IReadOnlyList<string> shorter, IReadOnlyList<string> longer, bool withVariants)
    {
        if (shorter.Count == 0 || shorter.Count > longer.Count)
        {
            return NameMatch.None;
        }

        int at = longer.Count - 1;
        bool exact = true;
        bool lastIsLast = true;
        for (int i = shorter.Count - 1; i >= 0; i--)
        {
            bool found = false;
            while (at >= i && !found)
            {
                bool equal = string.Equals(shorter[i], longer[at], StringComparison.Ordinal);
                found = equal || (withVariants && words.AreAlike(shorter[i], longer[at]));
                exact &= equal || !found;
                lastIsLast &= found || i < shorter.Count - 1;
                at--;
            }

            if (!found)
            {
                return NameMatch.None;
            }
        }

        return (shorter.Count == longer.Count, lastIsLast, exact) switch
        {
            (true, _, true) => NameMatch.Equal,
            (true, _, false) => NameMatch.Alike,
            (false, true, true) => NameMatch.Surname,
            (false, true, false) => NameMatch.AlikeSurname,
            // A first name in another spelling is too weak a link.
            _ => exact ? NameMatch.Inside : NameMatch.None,
        };
    }
}
