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

    /// <summary>The words of a name without joints between them, those that join to the next written together.</summary>
    /// <param name="name">The words of the name.</param>
    /// <param name="hasFather">Whether a joint tells somebody's father.</param>
    public IReadOnlyList<string> Joined(IReadOnlyList<FoldedWord> name, out bool hasFather)
    {
        var words = new List<string>(name.Count);
        hasFather = false;
        string before = "";
        for (int i = 0; i < name.Count; i++)
        {
            string? place = i + 1 < name.Count ? _joints.GetValueOrDefault(name[i].Form) : null;
            hasFather |= place == "between" && i > 0;
            if (place == "before")
            {
                before += name[i].Form;
            }
            else if (place is null)
            {
                words.Add(before + name[i].Form);
                before = "";
            }
        }

        return words;
    }

    /// <summary>A name by the letters that every transliteration writes alike.</summary>
    public string Skeleton(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (string word in name.Split(' '))
        {
            text.Append(text.Length > 0 ? " " : "");
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

        return text.ToString();
    }

    private string Mapped(char letter) => _letters.GetValueOrDefault(letter) ?? letter.ToString();
}
