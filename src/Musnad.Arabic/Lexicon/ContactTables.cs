using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;

namespace Musnad.Arabic.Lexicon;

/// <summary>Fills the lexicon from the table of contacts: nouns, verbs and the verbs that carry a noun.</summary>
internal static class ContactTables
{
    private static readonly Agreement He = new(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine);
    private static readonly Agreement She = He with { Gender = GrammaticalGender.Feminine };

    public static void Load(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("contacts.tsv"))
        {
            switch (row[0])
            {
                case "noun":
                    LoadNoun(lexicon, row);
                    break;
                case "verb":
                    LoadVerb(lexicon, row, new LexicalEntry(WordClass.ContactVerb, "") { Value = row[6], Detail = row[7], Unless = Column(row, 8) });
                    break;
                case "carrier":
                    LoadVerb(lexicon, row, new LexicalEntry(WordClass.Carrier, "") { Detail = row[6] });
                    break;
                default:
                    throw new InvalidDataException($"contacts.tsv: no class {row[0]}");
            }
        }
    }

    private static void LoadNoun(ArabicLexicon lexicon, string[] row)
    {
        var entry = new LexicalEntry(WordClass.ContactNoun, "") { Attachments = LexiconTables.ReadAttachments(row[1]), Value = row[3], Detail = row[4], Unless = Column(row, 5) };
        foreach (string form in LexiconTables.Forms(row[2]))
        {
            lexicon.Add(entry with { Stem = form });
        }
    }

    private static void LoadVerb(ArabicLexicon lexicon, string[] row, LexicalEntry entry)
    {
        bool ambiguous = row[1].EndsWith('?');
        string past = ArabicFolding.Fold(row[1].TrimEnd('?'));
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string form, Agreement agreement, bool present) in CueInflection.Finite(past, ArabicFolding.Fold(row[2]), ArabicFolding.Fold(row[3]), ArabicFolding.Fold(row[4])))
        {
            LexicalEntry finite = entry with { Agreement = agreement, IsPresent = present, IsAmbiguous = ambiguous && !present, Attachments = present ? Attachments.PresentVerb : Attachments.PastVerb };
            Add(lexicon, forms, finite, form);
            if (present && form.EndsWith("ون", StringComparison.Ordinal))
            {
                Add(lexicon, forms, finite, form[..^1] + "ا");
            }
            else if (present && form.EndsWith("ان", StringComparison.Ordinal))
            {
                Add(lexicon, forms, finite, form[..^1]);
            }
        }

        foreach (string form in LexiconTables.Forms(row.Length > 5 ? row[5] : ""))
        {
            bool present = form[0] is 'ي' or 'ت' && form.Length < 5;
            Agreement agreement = form[0] == 'ت' && present ? She : He;
            string value = entry.Class == WordClass.Carrier && form[^1] is 'ه' or 'ا' ? "object" : entry.Value;
            Add(lexicon, forms, entry with { Value = value, Agreement = agreement, IsPresent = present, Attachments = present ? Attachments.PresentVerb : Attachments.PastVerb }, form);
        }
    }

    private static void Add(ArabicLexicon lexicon, HashSet<string> forms, LexicalEntry entry, string form)
    {
        if (forms.Add(form))
        {
            lexicon.Add(entry with { Stem = form });
        }
    }

    private static HashSet<string>? Column(string[] row, int column) =>
        row.Length > column && row[column].Length > 0 ? [.. LexiconTables.Forms(row[column])] : null;
}
