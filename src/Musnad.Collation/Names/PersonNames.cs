using System.Text;
using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>Makes the spellings of a personal name one: joints, and the letters by which transliterations differ.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<char, string> _letters = CollationTable.Read("name-letters.tsv").ToDictionary(row => row[0][0], row => row.Length > 1 ? row[1] : "");
    private readonly Dictionary<string, string> _joints;

    public PersonNames(ITextFolding folding) =>
        _joints = CollationTable.Read("name-joints.tsv").ToDictionary(row => FoldedName.Forms(folding, row[0]), row => row[1], StringComparer.Ordinal);

    /// <summary>The comparable form of a name, its words parted by spaces.</summary>
    /// <param name="name">The words of the name.</param>
    /// <param name="words">Words of the comparable form.</param>
    public string Comparable(IReadOnlyList<FoldedWord> name, out int words)
    {
        var text = new StringBuilder();
        words = 0;
        bool joins = false;
        for (int i = 0; i < name.Count; i++)
        {
            string? place = i + 1 < name.Count ? _joints.GetValueOrDefault(name[i].Form) : null;
            if (place == "between")
            {
                continue;
            }

            if (!joins)
            {
                text.Append(text.Length > 0 ? " " : "");
                words++;
            }

            Append(text, name[i].Form);
            joins = place == "before";
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string word)
    {
        text.Append(Mapped(word[0]) is { Length: > 0 } first ? first : word[..1]);
        foreach (char letter in word.AsSpan(1))
        {
            string mapped = Mapped(letter);
            if (mapped.Length > 0 && text[^1] != mapped[0])
            {
                text.Append(mapped);
            }
        }
    }

    private string Mapped(char letter) => _letters.GetValueOrDefault(letter) ?? letter.ToString();
}
