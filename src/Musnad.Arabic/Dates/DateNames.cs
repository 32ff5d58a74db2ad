using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;

namespace Musnad.Arabic.Dates;

/// <summary>Neighbours that make a word or an expression a name instead of a date.</summary>
internal sealed class DateNames
{
    private readonly HashSet<(string Kind, string Neighbour)> _before = [];
    private readonly HashSet<(string Kind, string Neighbour)> _after = [];

    private DateNames()
    {
        foreach (string[] row in Table.Read("date-names.tsv"))
        {
            (row[1] == "before" ? _before : _after).Add((row[0], ArabicFolding.Fold(row[2])));
        }
    }

    public static DateNames Default { get; } = new();

    /// <summary>Whether the neighbours of the words from <paramref name="first"/> to before <paramref name="next"/> make them a name.</summary>
    public bool IsName(string kind, DateText text, int first, int next)
    {
        if (first > 0 && text.Gap(first - 1) == ' ' && Precedes(kind, text.Folded(first - 1)))
        {
            return true;
        }

        return next < text.Count && text.Gap(next - 1) == ' ' && _after.Contains((kind, text.Folded(next)));
    }

    /// <summary>The neighbour itself or with up to two particles before it.</summary>
    private bool Precedes(string kind, string word)
    {
        if (_before.Contains((kind, word)))
        {
            return true;
        }

        for (int cut = 1; cut <= 2 && word.Length - cut >= 3 && "وفبلك".Contains(word[cut - 1], StringComparison.Ordinal); cut++)
        {
            if (_before.Contains((kind, word[cut..])) || (word[cut - 1] == 'ل' && _before.Contains((kind, "ا" + word[(cut - 1)..]))))
            {
                return true;
            }
        }

        return false;
    }
}
