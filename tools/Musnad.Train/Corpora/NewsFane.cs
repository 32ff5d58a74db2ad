using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>Reads NewsFANE Gold and joins its tokens (clitics cut off) to the words as they were written.</summary>
/// <remarks>و, ف and pronouns are cut off throughout, ب, ل and ك mostly before names only; وا- is often left whole. What is not sure stays open.</remarks>
internal static class NewsFane
{
    private static readonly HashSet<string> Pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "كم", "ني", "ي", "ك"];
    private static readonly HashSet<string> Functions = ["له", "به", "لها", "بها", "لهم", "بهم", "لنا", "بنا", "لي", "بي", "لك", "بك", "لكم", "لهما", "بهما", "انه", "انها", "فيه", "فيها", "عنه", "منه", "منها"];

    /// <summary>The sentences of the corpus.</summary>
    /// <param name="path">newsfane-gold.txt.</param>
    /// <param name="isWord">Whether a folded form is known from other texts: decides whether هم is a suffix.</param>
    public static List<CorpusWord[]> Read(string path, Func<string, bool> isWord)
    {
        var sentences = new List<CorpusWord[]>();
        var tokens = new List<(string Form, string Label)>();
        foreach (string line in File.ReadLines(path))
        {
            string[] columns = line.TrimStart('\uFEFF').Split('\t');
            string form = columns[0].Replace("\u200E", "", StringComparison.Ordinal).Trim();
            if (form.Length == 0)
            {
                Close();
                continue;
            }

            tokens.Add((form == "ء" ? "\"" : Repair(form, isWord), columns.Length > 1 ? columns[1].Trim() : "O"));
            if (form is "." or "؟" or "!" || tokens.Count >= 200)
            {
                Close();
            }
        }

        Close();
        return sentences;

        void Close()
        {
            if (tokens.Count > 0)
            {
                sentences.Add([.. Join(tokens, isWord)]);
                tokens.Clear();
            }
        }
    }

    /// <summary>Undoes a slip of the corpus, which wrote every لل after ا as لال: الالبنانية.</summary>
    private static string Repair(string form, Func<string, bool> isWord) =>
        form.StartsWith("الال", StringComparison.Ordinal) && !isWord(ArabicFolding.Fold(form)) && isWord(ArabicFolding.Fold("الل" + form[4..])) ? "الل" + form[4..] : form;

    private static IEnumerable<CorpusWord> Join(List<(string Form, string Label)> tokens, Func<string, bool> isWord)
    {
        for (int i = 0; i < tokens.Count;)
        {
            string written = "";
            bool conjunction = false;
            char preposition = '\0';
            if (tokens[i].Form is "و" or "ف" && HasStem(tokens, i + 1))
            {
                conjunction = true;
                written = tokens[i++].Form;
            }

            if (tokens[i].Form is "ب" or "ل" or "ك" or "س" && HasStem(tokens, i + 1) && !(tokens[i].Form == "ك" && tokens[i + 1].Form == "ما"))
            {
                preposition = tokens[i].Form[0];
                written += tokens[i++].Form;
            }

            bool broken = false;
            string stem = tokens[i].Form;
            int main = i++;
            if (stem is "ا" or "ك" && HasStem(tokens, i))
            {
                broken = stem == "ا";
                stem += tokens[i++].Form;
            }

            int enclitic = 0;
            bool sure = !broken && !Functions.Contains(ArabicFolding.Fold(stem));
            if (i < tokens.Count && IsArabic(stem) && (stem.Length > 1 || stem is "ل" or "ب") && !IsPreposition(tokens, i) && IsSuffix(stem, tokens[i].Form, isWord))
            {
                enclitic = tokens[i].Form.Length;
                sure &= tokens[i].Form is not ("ي" or "ك" or "ن");
                stem = Attach(stem) + tokens[i++].Form;
            }
            else if (i + 1 < tokens.Count && IsArabic(stem) && tokens[i].Form == "ن" && tokens[i + 1].Form == "ي")
            {
                enclitic = 2;
                stem += "ني";
                i += 2;
            }

            if (preposition == 'ل' && stem.StartsWith("ال", StringComparison.Ordinal))
            {
                stem = stem[1..];
            }
            else if (preposition == '\0' && stem.StartsWith("لال", StringComparison.Ordinal) && stem.Length > 5)
            {
                stem = "لل" + stem[3..];
                sure = false;
            }

            written += stem;
            string folded = ArabicFolding.Fold(written);
            bool arabic = IsArabic(folded);
            yield return new CorpusWord
            {
                Folded = folded,
                Ending = CorpusWord.EndingOf(written),
                Conjunction = conjunction ? true : broken || folded.StartsWith("وا", StringComparison.Ordinal) || folded.StartsWith("فا", StringComparison.Ordinal) ? null : false,
                Preposition = preposition != '\0' ? preposition : arabic && !IsWholeName(stem, tokens[main].Label) ? null : '\0',
                Article = arabic ? null : false,
                Enclitic = sure ? enclitic : null,
                Name = FineNames.LabelOf(tokens[main].Label),
            };
        }
    }

    /// <summary>Whether a proclitic at the index before belongs to this token.</summary>
    private static bool HasStem(List<(string Form, string Label)> tokens, int index) =>
        index < tokens.Count && IsArabic(tokens[index].Form)
        && (tokens[index].Form.Length >= 2 || (tokens[index].Form is "ل" or "ب" && HasStem(tokens, index + 1)));

    /// <summary>Prepositions are cut off before names, except where an article follows.</summary>
    private static bool IsWholeName(string stem, string label) =>
        FineNames.LabelOf(label) is not (NameLabel.Outside or NameLabel.BeginOrganization or NameLabel.InOrganization)
        && !stem.StartsWith("لل", StringComparison.Ordinal) && !stem.AsSpan(1).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether ل, ب or ك stands here as the preposition of the next token.</summary>
    private static bool IsPreposition(List<(string Form, string Label)> tokens, int index) => tokens[index].Form == "ك" && HasStem(tokens, index + 1);

    private static bool IsSuffix(string stem, string form, Func<string, bool> isWord) => Pronouns.Contains(form)
        && (form is not ("هم" or "هن" or "كم" or "هما") || stem is "ل" or "ب" || isWord(ArabicFolding.Fold(Attach(stem) + form)));

    private static string Attach(string stem) => stem switch
    {
        [.., 'ة'] => stem[..^1] + "ت",
        "على" or "الى" or "لدى" => stem[..^1] + "ي",
        [.., _, _, 'ى'] => stem[..^1] + "ا",
        _ => stem,
    };

    private static bool IsArabic(string form)
    {
        foreach (char letter in form)
        {
            if (letter is < '\u0621' or > '\u064A')
            {
                return false;
            }
        }

        return form.Length > 0;
    }
}
