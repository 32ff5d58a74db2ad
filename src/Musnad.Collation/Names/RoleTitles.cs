using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>Finds the class of a title by the head that begins it, and what stands after the head.</summary>
internal sealed class RoleTitles
{
    private const int LongestHead = 5;
    private const int FormsFrom = 2;
    private const int FormsTo = 4;

    private readonly Dictionary<string, RoleClass> _heads = new(StringComparer.Ordinal);

    public RoleTitles(ITextFolding folding)
    {
        Dictionary<string, RoleClass> classes = CollationTable.Read("role-classes.tsv").Select(Class).ToDictionary(item => item.Name, StringComparer.Ordinal);
        foreach (string[] row in CollationTable.Read("role-titles.tsv"))
        {
            if (classes.TryGetValue(row[1], out RoleClass? found))
            {
                for (int column = FormsFrom; column < Math.Min(FormsTo, row.Length); column++)
                {
                    foreach (string form in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries))
                    {
                        _heads.TryAdd(FoldedName.Stems(folding, form), found);
                    }
                }
            }
        }
    }

    /// <summary>The class of a title and the stems after its head; null when no head begins it.</summary>
    public (RoleClass Class, int HeadWords)? Find(IReadOnlyList<FoldedWord> title)
    {
        for (int length = Math.Min(LongestHead, title.Count); length > 0; length--)
        {
            if (_heads.TryGetValue(string.Join(' ', title.Take(length).Select(word => word.Stem)), out RoleClass? found))
            {
                return (found, length);
            }
        }

        return null;
    }

    private static RoleClass Class(string[] row) => new(
        row[0],
        Column(row, 1) == "public",
        Column(row, 2) switch { "state" => OfficeVoice.State, "head" => OfficeVoice.StateAlone, _ => OfficeVoice.Own },
        Column(row, 3) == "relays",
        Column(row, 4));

    private static string Column(string[] row, int index) => index < row.Length ? row[index] : "";
}
