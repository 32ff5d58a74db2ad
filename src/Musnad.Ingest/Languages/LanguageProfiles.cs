using System.Collections.Frozen;
using Musnad.Ingest.Data;

namespace Musnad.Ingest.Languages;

/// <summary>Which letters, beginnings and words speak for which language of a script.</summary>
/// <remarks>A set of languages is a mask: bit n is the n-th language of the script.</remarks>
internal sealed class LanguageProfiles
{
    private const int LetterLimit = 0x800;

    private static readonly char[] Folded = BuildFolding();

    private readonly List<Language>[] _languages = [.. Enumerable.Range(0, (int)Script.Count).Select(_ => new List<Language>())];
    private readonly Dictionary<string, uint>[] _words = [.. Enumerable.Range(0, (int)Script.Count).Select(_ => new Dictionary<string, uint>(StringComparer.Ordinal))];
    private readonly List<(string Beginning, uint Mask)>[] _beginnings = [.. Enumerable.Range(0, (int)Script.Count).Select(_ => new List<(string, uint)>())];
    private readonly uint[] _letters = new uint[LetterLimit];
    private FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>>[] _lookups = [];

    private LanguageProfiles()
    {
    }

    /// <summary>Reads the table.</summary>
    public static LanguageProfiles Load()
    {
        var profiles = new LanguageProfiles();
        foreach (string[] row in IngestTable.Read("languages.tsv"))
        {
            profiles.Add(row);
        }

        profiles._lookups = [.. profiles._words.Select(words => words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())];
        return profiles;
    }

    /// <summary>The form of a letter in which words are compared.</summary>
    public static char Fold(char letter) => Folded[letter];

    /// <summary>The languages of a script.</summary>
    public IReadOnlyList<Language> Of(Script script) => _languages[(int)script];

    /// <summary>The languages for which a letter speaks.</summary>
    public uint OfLetter(char letter) => letter < LetterLimit ? _letters[letter] : 0;

    /// <summary>The languages for which a folded word speaks.</summary>
    public uint OfWord(Script script, ReadOnlySpan<char> word)
    {
        _lookups[(int)script].TryGetValue(word, out uint mask);
        foreach ((string beginning, uint languages) in _beginnings[(int)script])
        {
            if (word.Length > beginning.Length + 1 && word.StartsWith(beginning))
            {
                mask |= languages;
            }
        }

        return mask;
    }

    private static char[] BuildFolding()
    {
        var folded = new char[char.MaxValue + 1];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = (char)i switch
            {
                '\u06CC' or '\u0649' => '\u064A',
                '\u06A9' => '\u0643',
                'أ' or 'إ' or 'آ' => 'ا',
                var letter => char.ToLowerInvariant(letter),
            };
        }

        return folded;
    }

    private void Add(string[] row)
    {
        int script = (int)Enum.Parse<Script>(row[1]);
        uint mask = 1u << _languages[script].Count;
        _languages[script].Add(new Language(row[0], row.Length > 2 && row[2] == "default"));
        foreach (char letter in Column(row, 3))
        {
            _letters[letter] |= mask;
        }

        foreach (string beginning in Column(row, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _beginnings[script].Add((beginning, mask));
        }

        foreach (string word in Column(row, 5).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string folded = string.Concat(word.Select(Fold));
            _words[script][folded] = _words[script].GetValueOrDefault(folded) | mask;
        }
    }

    private static string Column(string[] row, int index) => index < row.Length ? row[index] : "";
}
