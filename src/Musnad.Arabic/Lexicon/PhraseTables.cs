using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>Fills the phrase table from the knowledge data and the tables of the language.</summary>
internal static class PhraseTables
{
    // The few states whose names are masculine or both; all others are feminine.
    private static readonly HashSet<string> MasculineStates = ["IRQ", "LBN", "JOR", "MAR", "SDN", "SSD", "YEM", "SOM", "VAT", "NER"];

    public static void Load(PhraseTable table)
    {
        LoadStates(table);
        LoadOrganizations(table);
        LoadMedia(table);
        LoadPlaces(table);
        LoadPeople(table);
        LoadChannels(table);
        LoadGroups(table);
        LoadStances(table);
        LoadSpeechNouns(table);
        TitlePhrases.Load(table);
        foreach (string[] row in Table.Read("no-cues.tsv"))
        {
            AddAll(table, row[0].Split('|'), new Phrase(PhraseKind.NoCue, []));
        }

        foreach (string[] row in Table.Read("outlet-joints.tsv"))
        {
            AddAll(table, row[1].Split('|'), new Phrase(PhraseKind.OutletJoint, []) { Value = row[0] });
        }
    }

    private static void LoadStates(PhraseTable table)
    {
        foreach (KnownState state in KnowledgeBase.Default.States)
        {
            var phrase = new Phrase(PhraseKind.State, [])
            {
                KnownAs = state.Code,
                Name = state.Names[0],
                NameEn = state.English,
                Wikidata = state.Wikidata,
                Country = state.Code,
                ActorKind = ActorKind.State,
                Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, MasculineStates.Contains(state.Code) ? GrammaticalGender.Unknown : GrammaticalGender.Feminine),
            };
            AddAll(table, state.Names, phrase);
            AddAll(table, state.MentionForms, phrase with { IsEpithet = true });
            AddAll(table, state.Seats, phrase with { Kind = PhraseKind.Capital, Agreement = phrase.Agreement with { Gender = GrammaticalGender.Feminine } });
        }
    }

    private static void LoadOrganizations(PhraseTable table)
    {
        HashSet<string> adjectives = [.. KnowledgeBase.Default.States.SelectMany(state => state.Adjectives).Select(adjective => ArabicFolding.Fold(adjective))];
        foreach (KnownOrganization organization in KnowledgeBase.Default.Organizations)
        {
            var phrase = new Phrase(PhraseKind.Organization, [])
            {
                KnownAs = organization.Id,
                Name = organization.Names[0],
                NameEn = organization.English,
                Wikidata = organization.Wikidata,
                Country = organization.Country,
                ActorKind = organization.Kind,
                Agreement = AgreementOf(organization.Names[0]),
            };
            foreach (string name in organization.Names)
            {
                table.Add(name, phrase with { Agreement = AgreementOf(name), RoleKeys = KeysOf(name, adjectives) });
            }

            AddAll(table, organization.MentionForms, phrase with { IsEpithet = true, Agreement = default });
        }
    }

    private static void LoadMedia(PhraseTable table)
    {
        foreach (KnownMedium medium in KnowledgeBase.Default.Media)
        {
            var phrase = new Phrase(PhraseKind.Medium, [])
            {
                KnownAs = medium.Id,
                Name = medium.Names.Count > 0 ? medium.Names[0] : medium.NamesAfterHead[0],
                NameEn = medium.English,
                Country = medium.Country,
                ActorKind = ActorKind.Medium,
                Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Unknown),
            };
            AddAll(table, medium.Names, phrase);
            AddAll(table, medium.NamesAfterHead, phrase with { NeedsHead = true });
        }
    }

    private static void LoadPlaces(PhraseTable table)
    {
        foreach (KnownPlace place in KnowledgeBase.Default.Places)
        {
            var phrase = new Phrase(PhraseKind.Place, [])
            {
                Name = place.Names[0],
                NameEn = place.English,
                Country = place.Country,
                ActorKind = ActorKind.State,
            };
            AddAll(table, place.Names, phrase);
        }
    }

    private static void LoadPeople(PhraseTable table)
    {
        foreach (KnownPerson person in KnowledgeBase.Default.People)
        {
            var phrase = new Phrase(PhraseKind.Person, [])
            {
                KnownAs = person.Id,
                Name = person.Names[0],
                NameEn = person.English,
                Wikidata = person.Wikidata,
                Country = person.Country,
                ActorKind = ActorKind.Person,
            };
            AddAll(table, person.Names.Where(name => name.Contains(' ', StringComparison.Ordinal)), phrase);
        }
    }

    private static void LoadChannels(PhraseTable table)
    {
        foreach (string[] row in Table.Read("channels.tsv"))
        {
            foreach (string form in row[0].Split('|'))
            {
                var phrase = new Phrase(PhraseKind.Channel, []) { Value = row[1], Detail = row[2] };
                table.Add(form, phrase);
                string folded = ArabicFolding.Fold(form);
                if (!folded.StartsWith("ال", StringComparison.Ordinal) && !folded.Contains(' ', StringComparison.Ordinal))
                {
                    table.Add("ال" + form, phrase);
                }
            }
        }
    }

    private static void LoadGroups(PhraseTable table)
    {
        foreach (string[] row in Table.Read("groups.tsv"))
        {
            var number = Enum.Parse<GrammaticalNumber>(row[1], ignoreCase: true);
            foreach (string form in row[2].Split('|'))
            {
                bool feminine = form.EndsWith("تان", StringComparison.Ordinal) || form.EndsWith("تين", StringComparison.Ordinal);
                table.Add(form, new Phrase(row[0] == "both" ? PhraseKind.Both : PhraseKind.Group, [])
                {
                    ActorKind = ActorKind.Group,
                    Agreement = new Agreement(GrammaticalPerson.Third, number, feminine ? GrammaticalGender.Feminine : GrammaticalGender.Unknown),
                });
            }
        }
    }

    private static void LoadStances(PhraseTable table)
    {
        foreach (string[] row in Table.Read("stances.tsv"))
        {
            PhraseKind kind = row[0] == "head" ? PhraseKind.StanceHead : PhraseKind.StanceClause;
            foreach (string form in row[2].Split('|'))
            {
                var phrase = new Phrase(kind, []) { Value = row[1] };
                table.Add(form, phrase);
                if (kind == PhraseKind.StanceHead)
                {
                    AddNounForms(table, form, phrase);
                }
            }
        }
    }

    private static void LoadSpeechNouns(PhraseTable table)
    {
        foreach (string[] row in Table.Read("speech-nouns.tsv"))
        {
            var stance = Enum.Parse<Stance>(row[0], ignoreCase: true);
            Complements complements = LexiconTables.ReadComplements(row[1]);
            foreach (string form in row[2].Split('|'))
            {
                var cue = new CueLemma(ArabicFolding.Fold(form), stance, complements, CueObject.Target, new HashSet<string>(StringComparer.Ordinal));
                var phrase = new Phrase(PhraseKind.SpeechNoun, []) { Cue = cue };
                table.Add(form, phrase);
                AddNounForms(table, form, phrase);
            }
        }
    }

    /// <summary>A single noun with the article and with pronouns.</summary>
    private static void AddNounForms(PhraseTable table, string form, Phrase phrase)
    {
        if (form.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        table.Add("ال" + form, phrase);
        string stem = form.EndsWith('ة') ? form[..^1] + "ت" : form;
        foreach (string pronoun in new[] { "ه", "ها", "هم", "هما", "نا" })
        {
            table.Add(stem + pronoun, phrase);
        }
    }

    /// <summary>The words of a name without articles and without a state's adjective, for "the ministry", "the foreign ministry"; none of a name in one word.</summary>
    private static IReadOnlyList<string> KeysOf(string name, HashSet<string> adjectives)
    {
        var keys = new List<string>();
        foreach (string word in ArabicFolding.Fold(name).Split(' '))
        {
            string key = word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;
            if (!adjectives.Contains(key) && !(key.EndsWith('ه') && adjectives.Contains(key[..^1])))
            {
                keys.Add(key);
            }
        }

        return keys.Count > 1 ? keys : [];
    }

    private static void AddAll(PhraseTable table, IEnumerable<string> forms, Phrase phrase)
    {
        foreach (string form in forms)
        {
            table.Add(form, phrase);
        }
    }

    /// <summary>The gender that a name's head shows: ta marbuta is feminine, other forms mostly masculine.</summary>
    private static Agreement AgreementOf(string name)
    {
        string head = name.Split(' ')[0];
        bool feminine = head.EndsWith('ة') || head.EndsWith("ات", StringComparison.Ordinal) || name.StartsWith("الأمم", StringComparison.Ordinal);
        return new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, feminine ? GrammaticalGender.Feminine : GrammaticalGender.Unknown);
    }
}
