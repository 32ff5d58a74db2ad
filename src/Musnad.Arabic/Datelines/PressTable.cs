using System.Text;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;

namespace Musnad.Arabic.Datelines;

/// <summary>Agencies, outlets and the words of datelines.</summary>
internal sealed class PressTable
{
    private readonly Dictionary<string, (PressKind Kind, string Name)> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(string Role, string Key)> _words = [];

    private PressTable()
    {
        foreach (string[] row in Table.Read("agencies.tsv"))
        {
            var kind = Enum.Parse<PressKind>(row[0], ignoreCase: true);
            foreach (string variant in row[4].Split('|'))
            {
                _names[Key(variant)] = (kind, row[1]);
            }
        }

        foreach (string[] row in Table.Read("dateline-words.tsv"))
        {
            _words.Add((row[0], Key(row[1])));
        }
    }

    public static PressTable Default { get; } = new();

    /// <summary>What a whole part of a dateline names, and its full name.</summary>
    public PressKind Find(ReadOnlySpan<char> part, out string name)
    {
        string key = Key(part);
        if (_names.TryGetValue(key, out (PressKind Kind, string Name) known))
        {
            name = known.Name;
            return known.Kind;
        }

        string written = part.Trim().ToString();
        string[] words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        name = written;
        return words.Length is 2 or 3 && Is("medium", words[0]) ? PressKind.Outlet : PressKind.None;
    }

    /// <summary>Whether a part has a role in datelines.</summary>
    public bool Is(string role, ReadOnlySpan<char> part) => _words.Contains((role, Key(part)));

    /// <summary>The folded letters and digits alone: "أ. ف. ب" and "اف ب" have one key.</summary>
    private static string Key(ReadOnlySpan<char> part)
    {
        var key = new StringBuilder(part.Length);
        foreach (char letter in ArabicFolding.Fold(part))
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}
