using Musnad.Annotations;

namespace Musnad.Arabic.Lexicon;

/// <summary>The forms of a cue that follow from those in its table row.</summary>
internal static class CueInflection
{
    private static readonly Agreement HeSaid = new(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine);
    private static readonly Agreement SheSaid = HeSaid with { Gender = GrammaticalGender.Feminine };
    private static readonly Agreement TwoSaid = HeSaid with { Number = GrammaticalNumber.Dual };
    private static readonly Agreement TwoWomenSaid = SheSaid with { Number = GrammaticalNumber.Dual };
    private static readonly Agreement TheySaid = HeSaid with { Number = GrammaticalNumber.Plural };
    private static readonly Agreement WeSay = new(GrammaticalPerson.First, GrammaticalNumber.Plural, default);
    private static readonly Agreement ISay = new(GrammaticalPerson.First, GrammaticalNumber.Singular, default);

    /// <summary>Finite forms, folded, with what each tells and whether it is of the present.</summary>
    /// <remarks>Before an attached pronoun the plural's silent alef falls away; the caller adds that form.</remarks>
    public static IEnumerable<(string Form, Agreement Agreement, bool Present)> Finite(string past, string she, string they, string present)
    {
        if (past.Length > 0)
        {
            bool weak = they.Length > 0;
            she = she.Length > 0 ? she : past + "ت";
            they = weak ? they : past + "وا";
            yield return (past, HeSaid, false);
            yield return (she, SheSaid, false);
            yield return (they, TheySaid, false);
            yield return (weak ? they[..^2] + (past[^1] == 'ا' ? "وا" : "يا") : past + "ا", TwoSaid, false);
            yield return (she + "ا", TwoWomenSaid, false);
            if (!weak && past.Length > 2 && past[1] != 'ا' && past[^2] != 'ا')
            {
                yield return (past + "نا", WeSay, false);
            }
        }

        if (present.Length > 1)
        {
            string stem = present[1..];
            string bare = stem[^1] is 'ي' or 'و' or 'ا' && stem.Length > 2 ? stem[..^1] : stem;
            yield return (present, HeSaid, true);
            yield return ("ت" + stem, SheSaid, true);
            yield return ("ن" + stem, WeSay, true);
            yield return ("ا" + stem, ISay, true);
            yield return ("ي" + bare + "ون", TheySaid, true);
            yield return ("ي" + stem + "ان", TwoSaid, true);
            yield return ("ت" + stem + "ان", TwoWomenSaid, true);
        }
    }

    /// <summary>Forms of a participle given in the accusative masculine.</summary>
    public static IEnumerable<(string Form, Agreement Agreement)> Participle(string accusative)
    {
        if (accusative.Length < 3)
        {
            yield break;
        }

        string stem = accusative[..^1];
        yield return (accusative, HeSaid);
        yield return (stem + "ه", SheSaid);
        yield return (stem + "ين", TheySaid with { Number = GrammaticalNumber.Unknown });
        yield return (stem + "تين", TwoWomenSaid);
        yield return (stem + "ات", SheSaid with { Number = GrammaticalNumber.Plural });
    }
}
