using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Arabic.Lexicon;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Puts the words of deeds.tsv into the lexicon.</summary>
internal static class DeedTables
{
    public static void Load(ArabicLexicon lexicon)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string[] row in Table.Read("deeds.tsv"))
        {
            switch (row[0])
            {
                case "set":
                    sets[row[1]] = [.. LexiconTables.Forms(row[2])];
                    break;
                case "verb":
                    AddVerb(lexicon, row, Deed(row, sets), WordClass.DeedVerb, WordClass.DeedNoun);
                    break;
                case "carrier":
                    AddVerb(lexicon, row, Carrier(row), WordClass.DeedCarrier, WordClass.CarrierNoun);
                    break;
                case "event":
                    AddNouns(lexicon, row, WordClass.EventNoun);
                    break;
                case "clash":
                    AddNouns(lexicon, row, WordClass.ClashNoun);
                    break;
                case "blow":
                    AddNouns(lexicon, row, WordClass.BlowNoun);
                    break;
                case "means":
                    AddNouns(lexicon, row, WordClass.Means);
                    break;
                case "people":
                    AddNouns(lexicon, row, WordClass.People);
                    break;
                default:
                    throw new InvalidDataException($"deeds.tsv: no kind {row[0]}");
            }
        }
    }

    private static DeedLemma Deed(string[] row, Dictionary<string, string[]> sets)
    {
        var slots = new Dictionary<string, DeedRole>(StringComparer.Ordinal);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (string slot in Column(row, 7).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = slot.Split('=');
            string name = ArabicFolding.Fold(parts[0]);
            slots[name] = parts[1].TrimEnd('!') switch
            {
                "r" => DeedRole.Recipient,
                "a" => DeedRole.Actor,
                "t" => DeedRole.Thing,
                "rt" => DeedRole.Either,
                "-" => DeedRole.Nobody,
                _ => throw new InvalidDataException($"deeds.tsv: no role {parts[1]}"),
            };
            if (parts[1].EndsWith('!'))
            {
                needed.Add(name);
            }
        }

        var things = new DeedThings();
        foreach (string thing in Column(row, 8).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string form in thing[0] == '@' ? sets[thing[1..]] : [ArabicFolding.Fold(thing)])
            {
                things.Add(form);
            }
        }

        return new DeedLemma(ArabicFolding.Fold(row[2]), Enum.Parse<EventType>(row[1], ignoreCase: true), slots, needed, things, Column(row, 9).Split(',').ToHashSet(StringComparer.Ordinal));
    }

    private static DeedLemma Carrier(string[] row)
    {
        Dictionary<string, DeedRole> slots = Column(row, 7).Split('|').ToDictionary(slot => ArabicFolding.Fold(slot), _ => DeedRole.Thing, StringComparer.Ordinal);
        return new DeedLemma(ArabicFolding.Fold(row[2]), default, slots, new HashSet<string>(), new DeedThings(), new HashSet<string>()) { Carries = row[1] };
    }

    private static void AddVerb(ArabicLexicon lexicon, string[] row, DeedLemma lemma, WordClass finite, WordClass nominal)
    {
        var entry = new LexicalEntry(finite, lemma.Key) { Deed = lemma };
        (string she, string they) = (ArabicFolding.Fold(row[3]), ArabicFolding.Fold(row[4]));
        if (she.Length == 0 && lemma.Key[^1] is 'ا' or 'ي' && lemma.Key.Length > 3)
        {
            (she, they) = (lemma.Key[..^1] + "ت", lemma.Key[..^1] + "وا");
        }

        string present = row[5] == "-" ? "" : ArabicFolding.Fold(row[5]);
        foreach ((string form, Agreement agreement, bool isPresent) in CueInflection.Finite(lemma.Key, she, they, present))
        {
            if (agreement is { Person: GrammaticalPerson.First, Number: GrammaticalNumber.Singular })
            {
                // Nobody reports a deed of his own so, and the letters are those of another verb's past.
                continue;
            }

            Attachments attachments = isPresent ? Attachments.PresentVerb : Attachments.PastVerb;
            lexicon.Add(entry with { Stem = form, Agreement = agreement, IsPresent = isPresent, Attachments = attachments });
            if (form.EndsWith("وا", StringComparison.Ordinal))
            {
                lexicon.Add(entry with { Stem = form[..^1], Agreement = agreement, Attachments = attachments });
            }
            else if (isPresent && form.EndsWith("ون", StringComparison.Ordinal))
            {
                lexicon.Add(entry with { Stem = form[..^1] + "ا", Agreement = agreement, IsPresent = true, Attachments = attachments });
            }
        }

        foreach (string masdar in LexiconTables.Forms(row[6]))
        {
            lexicon.Add(entry with { Class = nominal, Stem = masdar, Attachments = Attachments.Noun });
        }
    }

    private static void AddNouns(ArabicLexicon lexicon, string[] row, WordClass words)
    {
        foreach (string form in LexiconTables.Forms(row[2]))
        {
            lexicon.Add(new LexicalEntry(words, form) { Value = row[1], Attachments = Attachments.Noun });
            if (words == WordClass.EventNoun && !form.EndsWith('ا') && !form.EndsWith('ه'))
            {
                lexicon.Add(new LexicalEntry(words, form + "ا") { Value = row[1], Attachments = Attachments.Conjunction });
            }
        }
    }

    private static string Column(string[] row, int index) => index < row.Length ? row[index] : "";
}
