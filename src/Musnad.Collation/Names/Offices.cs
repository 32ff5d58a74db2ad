using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>Reads titles: of which kind the office is, of what, and for whom it speaks.</summary>
internal sealed class Offices(ITextFolding folding, KnownActors known)
{
    private readonly RoleTitles _titles = new(folding);
    private readonly HashSet<string> _bodyHeads = Heads(folding, "body");
    private readonly HashSet<string> _organizationHeads = Heads(folding, "organization");

    /// <summary>Whether a name is no name but a title.</summary>
    public bool IsTitle(IReadOnlyList<FoldedWord> name) => _titles.Find(name) is not null;

    /// <summary>What a title tells; null when it begins with no known head.</summary>
    public Office? Read(string? title, string? country)
    {
        if (title is null)
        {
            return null;
        }

        IReadOnlyList<FoldedWord> words = folding.Words(title);
        if (_titles.Find(words) is not var (role, head))
        {
            return null;
        }

        FoldedWord[] tail = [.. words.Skip(head).Where(word => country is null || !known.IsNationality(country, word))];
        bool isAlone = tail.Length == 0 && words.Count > 1;
        return new Office(
            role,
            string.Join(' ', tail.Select(word => word.Stem)),
            SpeaksForState(words, country),
            words.Count > 1 && (role.Speaks == OfficeVoice.State || (role.Speaks == OfficeVoice.StateAlone && isAlone)),
            OrganizationIn(words, head)?.Side);
    }

    /// <summary>An office of the state, of a body of it, or the deputy, adviser, spokesman of one.</summary>
    private bool SpeaksForState(IReadOnlyList<FoldedWord> title, string? country)
    {
        if (country is null || _titles.Find(title) is not var (role, head))
        {
            return false;
        }

        FoldedWord[] tail = [.. title.Skip(head)];
        return role.Speaks switch
        {
            OfficeVoice.State => true,
            OfficeVoice.StateAlone when title.Count > 1 && Array.TrueForAll(tail, word => known.IsNationality(country, word)) => true,
            _ => tail.Length > 0 && ((_bodyHeads.Contains(tail[0].Stem) && !Array.Exists(tail, word => _organizationHeads.Contains(word.Stem))) || (tail.Length > 1 && SpeaksForState(tail, country))),
        };
    }

    private static HashSet<string> Heads(ITextFolding folding, string kind) => [.. CollationTable.Read("body-heads.tsv").Where(row => row[1] == kind)
        .SelectMany(row => row[4].Split('|', StringSplitOptions.RemoveEmptyEntries)).Select(form => FoldedName.Stems(folding, form))];

    private KnownActor? OrganizationIn(IReadOnlyList<FoldedWord> title, int head)
    {
        for (int start = head; start < title.Count; start++)
        {
            for (int end = title.Count; end > start; end--)
            {
                if (known.OrganizationNamed(string.Join(' ', title.Take(end).Skip(start).Select(word => word.Form))) is { } named)
                {
                    return named;
                }
            }
        }

        return null;
    }
}
