using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>The tables of data/arabic as one dictionary of folded stems.</summary>
internal sealed class ArabicLexicon
{
    private static readonly Lazy<ArabicLexicon> Shared = new(() => new ArabicLexicon());
    private static readonly (string Suffix, Agreement Agreement)[] Pronouns =
    [
        ("هما", new(GrammaticalPerson.Third, GrammaticalNumber.Dual, default)),
        ("هم", new(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Masculine)),
        ("هن", new(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Feminine)),
        ("ها", new(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Feminine)),
        ("ني", new(GrammaticalPerson.First, GrammaticalNumber.Singular, default)),
        ("نا", new(GrammaticalPerson.First, GrammaticalNumber.Plural, default)),
        ("كم", new(GrammaticalPerson.Second, GrammaticalNumber.Plural, default)),
        ("ه", new(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine)),
        ("ي", new(GrammaticalPerson.First, GrammaticalNumber.Singular, default)),
    ];

    private readonly Dictionary<string, List<LexicalEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LexicalEntry>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private ArabicLexicon()
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        LexiconTables.Load(this);
    }

    public static ArabicLexicon Default => Shared.Value;

    public void Add(LexicalEntry entry)
    {
        if (entry.Stem.Length == 0)
        {
            return;
        }

        if (!_entries.TryGetValue(entry.Stem, out List<LexicalEntry>? list))
        {
            _entries[entry.Stem] = list = [];
        }

        list.Add(entry);
    }

    /// <summary>Whether a folded stem without particles is of a class.</summary>
    public bool Has(ReadOnlySpan<char> stem, WordClass classes)
    {
        if (_lookup.TryGetValue(stem, out List<LexicalEntry>? list))
        {
            foreach (LexicalEntry entry in list)
            {
                if ((entry.Class & classes) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>All ways to read a folded word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="endsInHa">Whether a last ه is written as such: written ة it is no pronoun.</param>
    public Reading[] Read(string folded, bool endsInHa)
    {
        var readings = new List<Reading>();
        ReadOnlySpan<char> word = folded;
        ReadAt(readings, word, 0, '\0', endsInHa);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            ReadAt(readings, word[1..], 1, word[0], endsInHa);
        }

        return readings.Count == 0 ? [] : [.. readings];
    }

    private void ReadAt(List<Reading> readings, ReadOnlySpan<char> word, int prefix, char conjunction, bool endsInHa)
    {
        ReadStem(readings, word, prefix, conjunction, '\0', false, false, endsInHa);
        if (word.Length > 3 && word[0] == 'س')
        {
            ReadStem(readings, word[1..], prefix + 1, conjunction, '\0', false, true, endsInHa);
        }

        if (word.Length > 4 && word[0] == 'ا' && word[1] == 'ل')
        {
            ReadStem(readings, word[2..], prefix, conjunction, '\0', true, false, false);
        }

        if (word.Length > 3 && word[0] is 'ب' or 'ل' or 'ك')
        {
            if (word.Length > 4 && word[0] == 'ل' && word[1] == 'ل')
            {
                ReadStem(readings, word[2..], prefix, conjunction, 'ل', true, false, false);

                // Of three lams two are written: للجنة is ل with اللجنة.
                ReadStem(readings, word[1..], prefix, conjunction, 'ل', true, false, false);
            }

            ReadStem(readings, word[1..], prefix + 1, conjunction, word[0], false, false, endsInHa);
            if (word.Length > 5 && word[1] == 'ا' && word[2] == 'ل')
            {
                ReadStem(readings, word[3..], prefix + 1, conjunction, word[0], true, false, false);
            }
        }
    }

    private void ReadStem(List<Reading> readings, ReadOnlySpan<char> stem, int prefix, char conjunction, char preposition, bool article, bool future, bool endsInHa)
    {
        Attachments needed = (conjunction != '\0' ? Attachments.Conjunction : 0) | (preposition != '\0' ? Attachments.Preposition : 0) |
            (article ? Attachments.Article : 0) | (future ? Attachments.Future : 0);
        Add(readings, stem, needed, prefix, conjunction, preposition, article, future, null);
        if (article)
        {
            return;
        }

        foreach ((string suffix, Agreement agreement) in Pronouns)
        {
            if (stem.Length > suffix.Length + 1 && stem.EndsWith(suffix, StringComparison.Ordinal) && (suffix.Length > 1 || suffix[0] != 'ه' || endsInHa))
            {
                Add(readings, stem[..^suffix.Length], needed | Attachments.Pronoun, prefix, conjunction, preposition, false, future, agreement);
                if (stem[^(suffix.Length + 1)] == 'ت')
                {
                    // Before a pronoun ta marbuta opens: وزارته from وزارة.
                    string closed = string.Concat(stem[..^(suffix.Length + 1)], "ه");
                    Add(readings, closed, needed | Attachments.Pronoun, prefix, conjunction, preposition, false, future, agreement);
                }
            }
        }
    }

    private void Add(List<Reading> readings, ReadOnlySpan<char> stem, Attachments needed, int prefix, char conjunction, char preposition, bool article, bool future, Agreement? pronoun)
    {
        if (!_lookup.TryGetValue(stem, out List<LexicalEntry>? entries))
        {
            return;
        }

        foreach (LexicalEntry entry in entries)
        {
            if ((entry.Attachments & needed) == needed)
            {
                readings.Add(new Reading(entry, prefix, conjunction, preposition, article, future, pronoun));
            }
        }
    }
}
