using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Deeds;
using Musnad.Arabic.Folding;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>Fills the lexicon from its tables.</summary>
internal static class LexiconTables
{
    public static void Load(ArabicLexicon lexicon)
    {
        LoadFunctionWords(lexicon);
        LoadCues(lexicon);
        LoadWords(lexicon);
        ContactTables.Load(lexicon);
        LoadNationalities(lexicon);
        LoadTitleAdjectives(lexicon);
        LoadCounts(lexicon);
        HeadTables.Load(lexicon);
        DeedTables.Load(lexicon);
    }

    private static void LoadFunctionWords(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("function-words.tsv"))
        {
            WordClass words = row[0] switch
            {
                "complementizer" => WordClass.Complementizer,
                "preposition" => WordClass.Preposition,
                "conjunction" => WordClass.Conjunction,
                "relative" => WordClass.Relative,
                "negation" => WordClass.Negation,
                "demonstrative" => WordClass.Demonstrative,
                "pronoun" => WordClass.Pronoun,
                "particle" => WordClass.Particle,
                "be" => WordClass.BeVerb,
                "modal" => WordClass.Modal,
                "future" => WordClass.Plan,
                "quantifier" => WordClass.Quantifier,
                "adverb" => WordClass.Adverb,
                "own" => WordClass.OwnWords,
                _ => throw new InvalidDataException($"function-words.tsv: no class {row[0]}"),
            };
            Attachments attachments = (row[1].Contains('c', StringComparison.Ordinal) ? Attachments.Conjunction : 0) |
                (row[1].Contains('p', StringComparison.Ordinal) ? Attachments.Preposition : 0);
            foreach (string form in Forms(row[2]))
            {
                lexicon.Add(new LexicalEntry(words, form) { Attachments = attachments, Value = row.Length > 3 ? row[3] : "" });
            }
        }
    }

    private static void LoadCues(ArabicLexicon lexicon)
    {
        foreach (string[] columns in Table.Read("cues.tsv"))
        {
            string[] row = [.. columns.Select(column => column == "-" ? "" : column)];
            string past = ArabicFolding.Fold(row[0]);
            var cue = new CueLemma(
                past,
                Enum.Parse<Stance>(row[8], ignoreCase: true),
                ReadComplements(row[6]),
                row[7] switch { "target" => CueObject.Target, "addressee" => CueObject.Addressee, _ => CueObject.Content },
                row.Length > 9 && row[9].Length > 0 ? row[9].Split(',').ToHashSet(StringComparer.Ordinal) : new HashSet<string>(StringComparer.Ordinal));
            var entry = new LexicalEntry(WordClass.CueVerb, past) { Cue = cue, Value = past };
            foreach ((string form, Agreement agreement, bool present) in CueInflection.Finite(past, ArabicFolding.Fold(row[1]), ArabicFolding.Fold(row[2]), ArabicFolding.Fold(row[3])))
            {
                Attachments attachments = present ? Attachments.PresentVerb : Attachments.PastVerb;
                lexicon.Add(entry with { Stem = form, Agreement = agreement, IsPresent = present, Attachments = attachments });
                if (form.EndsWith("وا", StringComparison.Ordinal))
                {
                    lexicon.Add(entry with { Stem = form[..^1], Agreement = agreement, Attachments = attachments });
                }
            }

            foreach ((string form, Agreement agreement) in CueInflection.Participle(ArabicFolding.Fold(row[4])))
            {
                lexicon.Add(entry with { Class = WordClass.CueParticiple, Stem = form, Agreement = agreement, Attachments = Attachments.Conjunction });
            }

            foreach (string masdar in Forms(row[5]))
            {
                lexicon.Add(entry with { Class = WordClass.CueMasdar, Stem = masdar, Attachments = Attachments.Noun });
                lexicon.Add(entry with { Class = WordClass.CueMasdar, Stem = masdar + "ا", Attachments = Attachments.Conjunction });
            }
        }
    }

    private static void LoadWords(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("words.tsv"))
        {
            if (!Enum.TryParse(row[0], ignoreCase: false, out WordClass words))
            {
                throw new InvalidDataException($"words.tsv: no class {row[0]}");
            }

            Attachments attachments = ReadAttachments(row[1]);
            foreach (string form in Forms(row[2]))
            {
                lexicon.Add(new LexicalEntry(words, form)
                {
                    Attachments = attachments,
                    Value = row.Length > 3 ? row[3] : "",
                    Detail = row.Length > 4 ? row[4] : "",
                });
            }
        }
    }

    /// <summary>Adjectives of nationality in all their forms: سعودي، سعودية، سعوديان، سعوديون، سعوديات.</summary>
    private static void LoadNationalities(ArabicLexicon lexicon)
    {
        foreach (KnownState state in KnowledgeBase.Default.States)
        {
            foreach (string adjective in state.Adjectives)
            {
                string stem = ArabicFolding.Fold(adjective);
                var masculine = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine);
                var entry = new LexicalEntry(WordClass.Nationality, stem) { Value = state.Code, Detail = state.Names[0], Agreement = masculine };
                Attachments bare = Attachments.Conjunction | Attachments.Preposition | Attachments.Article;
                entry = entry with { Attachments = bare };
                lexicon.Add(entry);
                lexicon.Add(entry with { Stem = stem + "ا" });
                lexicon.Add(entry with { Stem = stem + "ه", Agreement = masculine with { Gender = GrammaticalGender.Feminine } });
                foreach (string ending in new[] { "ون", "ين" })
                {
                    lexicon.Add(entry with { Stem = stem + ending, Agreement = masculine with { Number = GrammaticalNumber.Plural } });
                }

                lexicon.Add(entry with { Stem = stem + "ان", Agreement = masculine with { Number = GrammaticalNumber.Dual } });
                foreach (string ending in new[] { "تان", "تين" })
                {
                    lexicon.Add(entry with { Stem = stem + ending, Agreement = new(GrammaticalPerson.Third, GrammaticalNumber.Dual, GrammaticalGender.Feminine) });
                }
            }
        }
    }

    private static void LoadTitleAdjectives(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("titles.tsv"))
        {
            foreach (string form in Forms(row[0]))
            {
                string stem = form.StartsWith("ال", StringComparison.Ordinal) ? form[2..] : form;
                lexicon.Add(new LexicalEntry(WordClass.TitleAdjective, stem) { Attachments = Attachments.Conjunction | Attachments.Article, Detail = stem });
            }
        }
    }

    private static void LoadCounts(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("common-words.tsv"))
        {
            lexicon.Add(new LexicalEntry(WordClass.CommonWord, row[0]) { Attachments = Attachments.Conjunction | Attachments.Preposition | Attachments.Pronoun });
        }

        // The corpora behind the counts write "and Ahmad" as one word of a name.
        HashSet<string> given = [.. Table.Read("given-names.tsv").SelectMany(row => Forms(row[4]))];
        HashSet<string> names = [.. given, .. Table.Read("name-words.tsv").Select(row => row[0]), .. Table.Read("name-particles.tsv").Select(row => row[0])];
        foreach (string[] row in Table.Read("name-words.tsv"))
        {
            if (row[0].Length > 3 && row[0][0] == 'و' && names.Contains(row[0][1..]) && !given.Contains(row[0]))
            {
                continue;
            }

            lexicon.Add(new LexicalEntry(WordClass.NameWord, row[0]) { Attachments = Attachments.Conjunction | Attachments.Preposition });
        }
    }

    internal static Complements ReadComplements(string column)
    {
        Complements complements = Complements.None;
        foreach (string name in column.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            complements |= name switch
            {
                "that" => Complements.That,
                "bthat" => Complements.BiThat,
                "bi" => Complements.Bi,
                "ila" => Complements.Ila,
                "ala" => Complements.Ala,
                "an" => Complements.An,
                "min" => Complements.Min,
                "fi" => Complements.Fi,
                "li" => Complements.Li,
                "maa" => Complements.Maa,
                "obj" => Complements.Object,
                _ => throw new InvalidDataException($"cues.tsv: no complement {name}"),
            };
        }

        return complements;
    }

    internal static Attachments ReadAttachments(string column)
    {
        Attachments attachments = Attachments.None;
        foreach (char attachment in column)
        {
            attachments |= attachment switch
            {
                'c' => Attachments.Conjunction,
                'p' => Attachments.Preposition,
                'a' => Attachments.Article,
                's' => Attachments.Pronoun,
                'f' => Attachments.Future,
                _ => Attachments.None,
            };
        }

        return attachments;
    }

    internal static IEnumerable<string> Forms(string column)
    {
        foreach (string form in column.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return ArabicFolding.Fold(form);
        }
    }
}
