using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>Titles of several words whose first word alone is none ("man of business", "heir of the covenant"): they are heads as a whole.</summary>
internal static class TitlePhrases
{
    public static void Load(PhraseTable table)
    {
        List<string[]> rows = [.. Table.Read("role-titles.tsv").Where(row => row[1] is not ("honorific" or "rank"))];
        HashSet<string> heads = new(StringComparer.Ordinal);
        foreach (string[] row in rows)
        {
            heads.UnionWith(row[2..Math.Min(6, row.Length)].SelectMany(LexiconTables.Forms).Where(form => !form.Contains(' ', StringComparison.Ordinal)).Select(Bare));
        }

        foreach (string[] row in rows)
        {
            for (int column = 2; column < Math.Min(6, row.Length); column++)
            {
                GrammaticalNumber number = column switch { 4 => GrammaticalNumber.Plural, 5 => GrammaticalNumber.Dual, _ => GrammaticalNumber.Singular };
                GrammaticalGender gender = column switch { 2 => GrammaticalGender.Masculine, 3 => GrammaticalGender.Feminine, _ => GrammaticalGender.Unknown };
                foreach (string form in LexiconTables.Forms(row[column]))
                {
                    int blank = form.IndexOf(' ', StringComparison.Ordinal);
                    if (blank < 0 || heads.Contains(Bare(form[..blank])))
                    {
                        continue;
                    }

                    table.Add(form, new Phrase(PhraseKind.Title, [])
                    {
                        Value = row[1],
                        Detail = row[0],
                        ActorKind = number == GrammaticalNumber.Singular ? ActorKind.Person : ActorKind.Group,
                        Agreement = new Agreement(GrammaticalPerson.Third, number, gender),
                    });
                }
            }
        }
    }

    /// <summary>The title that begins at a word, read like one of a single word.</summary>
    /// <param name="match">The phrase as it was found.</param>
    public static Reading AsHead(PhraseMatch match)
    {
        Phrase phrase = match.Phrase;
        LexicalEntry entry = new(WordClass.RoleHead, phrase.Words[0]) { Agreement = phrase.Agreement, Kind = phrase.ActorKind, Value = phrase.Value, Detail = phrase.Detail };
        bool definite = phrase.Words[0].StartsWith("ال", StringComparison.Ordinal) || phrase.Words[^1].StartsWith("ال", StringComparison.Ordinal);
        return new Reading(entry, match.Start.Prefix, match.Start.HasConjunction ? 'و' : '\0', match.Start.Preposition, definite, false, null);
    }

    /// <summary>The words by which such a title is known again.</summary>
    /// <param name="match">The phrase as it was found.</param>
    public static IEnumerable<string> KeysOf(PhraseMatch match) => match.Phrase.Words.Select(word => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word);

    private static string Bare(string form)
    {
        string folded = ArabicFolding.Fold(form);
        return folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
    }
}
