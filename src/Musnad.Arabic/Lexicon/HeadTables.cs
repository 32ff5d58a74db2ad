using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>Head nouns of titles, bodies and unnamed sources. Phrases of several words are put together by the phrase reader from their heads.</summary>
internal static class HeadTables
{
    private static readonly Agreement He = new(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine);
    private static readonly Agreement She = He with { Gender = GrammaticalGender.Feminine };
    private static readonly Agreement They = new(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown);
    private static readonly Agreement Two = new(GrammaticalPerson.Third, GrammaticalNumber.Dual, GrammaticalGender.Unknown);

    public static void Load(ArabicLexicon lexicon)
    {
        LoadTitles(lexicon);
        LoadBodies(lexicon);
        LoadAnonymous(lexicon);
        LoadNames(lexicon);

    }

    private static void LoadTitles(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("role-titles.tsv"))
        {
            bool honorific = row[1] is "honorific" or "rank";
            WordClass words = honorific ? WordClass.Honorific : WordClass.RoleHead;
            bool adjective = Column(row, 6).Contains("adjective", StringComparison.Ordinal);
            Add(lexicon, words, row[0], row[1], Column(row, 2), He, ActorKind.Person, adjective);
            Add(lexicon, words, row[0], row[1], Column(row, 3), She, ActorKind.Person, adjective);
            if (!honorific)
            {
                Add(lexicon, words, row[0], row[1], Column(row, 4), They, ActorKind.Group);
                Add(lexicon, words, row[0], row[1], Column(row, 5), Two, ActorKind.Group);
            }
        }
    }

    private static void LoadBodies(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("body-heads.tsv"))
        {
            var kind = Enum.Parse<ActorKind>(row[1], ignoreCase: true);
            Agreement agreement = row[3] == "plural" ? They : row[2] == "feminine" ? She : He;
            string value = kind is ActorKind.Medium or ActorKind.Organization ? "named" : Column(row, 7);
            Add(lexicon, WordClass.BodyHead, row[0], value, Column(row, 4), agreement, kind);
        }
    }

    private static void LoadAnonymous(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("anonymous-heads.tsv"))
        {
            var kind = Enum.Parse<ActorKind>(row[1], ignoreCase: true);
            Agreement agreement = row[3] switch { "plural" => They, "dual" => Two, _ => row[2] == "feminine" ? She : He };
            Add(lexicon, WordClass.AnonymousHead, row[0], "", Column(row, 4), agreement, kind);
            foreach (string form in LexiconTables.Forms(Column(row, 4)))
            {
                lexicon.Add(new LexicalEntry(WordClass.AnonymousHead, form + "ا") { Attachments = Attachments.Conjunction, Agreement = agreement, Kind = kind, Detail = row[0] });
            }
        }
    }

    private static void LoadNames(ArabicLexicon lexicon)
    {
        foreach (string[] row in Table.Read("given-names.tsv"))
        {
            Agreement agreement = row[1] switch { "m" => He, "f" => She, _ => He with { Gender = GrammaticalGender.Unknown } };
            foreach (string form in LexiconTables.Forms(row[4]))
            {
                lexicon.Add(new LexicalEntry(WordClass.GivenName, form) { Attachments = Attachments.Conjunction | Attachments.Preposition, Agreement = agreement, Value = row[3] });
            }
        }

        foreach (string[] row in Table.Read("name-particles.tsv"))
        {
            // What closes a name ("Khan", "Oğlu", "the Second") is a part of it, no particle before another part.
            WordClass part = row[2] is "after" or "second" or "regnal" ? WordClass.NameWord : WordClass.NameParticle;
            foreach (string form in LexiconTables.Forms(row[0]).Concat(LexiconTables.Forms(Column(row, 3))))
            {
                lexicon.Add(new LexicalEntry(part, form) { Attachments = Attachments.Conjunction | Attachments.Preposition, Value = row[2] });
            }
        }
    }

    private static string Column(string[] row, int index) => index < row.Length ? row[index] : "";

    private static void Add(ArabicLexicon lexicon, WordClass words, string key, string value, string forms, Agreement agreement, ActorKind kind, bool adjective = false)
    {
        List<string> all = [.. LexiconTables.Forms(forms)];
        foreach (string form in all)
        {
            if (form.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            // Duals and plurals without their ن stand before a genitive and have no article ("ministers of").
            bool construct = agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural && all.Contains(form + "ن");

            bool definite = form.StartsWith("ال", StringComparison.Ordinal) && words == WordClass.Honorific;
            string stem = definite ? form[2..] : form;
            lexicon.Add(new LexicalEntry(words, stem)
            {
                Attachments = construct ? Attachments.Noun & ~Attachments.Article : Attachments.Noun,
                Agreement = agreement,
                Kind = kind,
                Value = value,
                Detail = key,
                IsAlsoAdjective = adjective,
            });
        }
    }
}
