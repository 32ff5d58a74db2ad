using System.Text;
using Musnad.Fuzz.Mutations;

namespace Musnad.Fuzz.Extractor;

/// <summary>A kind of text made to exhaust a reader, of any length.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Create">A text of about the given length.</param>
public sealed record HostileText(string Name, Func<int, string> Create)
{
    private const string Letters = "\u0628\u062A\u062C\u062D\u062F\u0631\u0633\u0634\u0639\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A";

    private static readonly string[] Cues =
    [
        "قال", "وأضاف", "أكد", "مشيرا", "إلى", "أن", "بحسب", "وفق", "نقلا", "عن", "اتهم", "دعا", "الوزير", "البيان", "المصدر", "إنه", "الرئيس", "مع", "بين", "اجتماع",
        "التقى", "اتصالا", "هاتفيا", "نفى", "تصريح", "خلال", "اليوم", "الجانبان", "نظيره", "وزير", "الخارجية", "محمد", "على", "في", "الذي", "التي", "لكن", "،", ":", "\"",
    ];

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<HostileText> All { get; } =
    [
        Repeated("one word", "كلام "),
        Repeated("one cue", "قال "),
        Repeated("cue and that", "قال إن "),
        Repeated("added that", "وأضاف أن "),
        Repeated("complementizers", "أن "),
        Repeated("conjunctions", "و "),
        Repeated("according to", "بحسب "),
        Repeated("quoting from", "نقلا عن "),
        Repeated("saying", "قوله إن "),
        Repeated("participles", "مشيرا إلى أن "),
        Repeated("titles", "وزير "),
        Repeated("minister of foreign affairs", "وزير الخارجية "),
        Repeated("the minister", "الوزير "),
        Repeated("minister Muhammad", "الوزير محمد "),
        Repeated("given names", "محمد "),
        Repeated("sons", "محمد بن "),
        Repeated("states", "روسيا "),
        Repeated("coordinated states", "وروسيا وإيران "),
        Repeated("adjectives", "الروسي "),
        Repeated("ambassadors", "سفراء البحرين والأردن والعراق ولبنان "),
        Repeated("his counterpart", "نظيره "),
        Repeated("both sides", "الجانبان "),
        Repeated("contacts", "اجتماع "),
        Repeated("contact between", "اجتماع بين روسيا وإيران "),
        Repeated("contact sentences", "التقى الرئيس الروسي نظيره الإيراني. "),
        Repeated("calls", "أجرى الوزير اتصالا هاتفيا مع نظيره "),
        Repeated("dates", "10 مارس "),
        Repeated("today", "اليوم الثلاثاء "),
        Repeated("one sentence", "قال الوزير إن العمل مستمر. "),
        Repeated("one paragraph", "قال الوزير إن العمل مستمر\n"),
        Repeated("headline colons", "الوزير: "),
        Repeated("quoted words", "\"كلام\" "),
        Repeated("said quotations", "قال الوزير: \"العمل مستمر\". "),
        Repeated("quotation marks", "\""),
        Repeated("opening guillemets", "\u00AB"),
        Repeated("closing guillemets", "\u00BB"),
        Repeated("single quotes", "'"),
        Repeated("opening marks with words", "\u00ABكلام "),
        Repeated("marks on lines of their own", "\"\n"),
        Repeated("opening brackets", "("),
        Repeated("bracketed cues", "(قال "),
        Repeated("commas", "، "),
        Repeated("full stops", "."),
        Repeated("dots and words", "كلام. "),
        Repeated("colons", ":"),
        Repeated("dashes", "- "),
        Repeated("lines", "\n"),
        Repeated("letters without blanks", "كلام"),
        Repeated("conjunctions without blanks", "و"),
        Repeated("articles without blanks", "ال"),
        Repeated("tatweel", "\u0640"),
        Repeated("vowel signs", "\u064B"),
        Repeated("direction marks", "\u202B"),
        Repeated("emoji", "\uD83D\uDE00"),
        Repeated("lone surrogates", "\uD83D"),
        Repeated("digits", "1"),
        Repeated("numbers", "1 "),
        Repeated("Latin", "word "),
        Repeated("ligatures", "\uFDF2 "),
        new("nested brackets", length => string.Concat(Enumerable.Repeat("(كلام ", length / 12)) + string.Concat(Enumerable.Repeat(")", length / 12))),
        new("nested quotations", length => string.Concat(Enumerable.Repeat("\u00ABقال ", length / 12)) + string.Concat(Enumerable.Repeat("\u00BB", length / 12))),
        new("cue words in one sentence", length => Random(length, random => random.Pick(Cues) + " ")),
        new("random words", length => Random(length, random => Word(random) + " ")),
        new("random words with one start", length => Random(length, random => "محمد " + Word(random) + " ")),
        new("people saying", length => Random(length, random => "قال الوزير " + Word(random) + " " + Word(random) + " إن " + Word(random) + " " + Word(random) + ". ")),
        new("surnames saying", length => Random(length, random => "قال محمد " + Word(random) + " إن كلامه صحيح. ")),
        new("sources saying", length => Random(length, random => "قال مصدر في " + Word(random) + " إن " + Word(random) + ". ")),
        new("people meeting", length => Random(length, random => "التقى محمد " + Word(random) + " مع أحمد " + Word(random) + ". ")),
        new("ministers of many", length => Random(length, random => "وزير " + Word(random) + " محمد " + Word(random) + "، ")),
        new("people saying that people say", length => Random(length, random => "قال محمد " + Word(random) + " إن ")),
        new("quotations of many words", length => Random(length, random => "\"" + Word(random) + " " + Word(random) + "\" ")),
        new("passages told again", length => Random(length / 2, random => Word(random) + " ") is var half ? half + half : ""),
    ];

    private static HostileText Repeated(string name, string piece)
        => new(name, length => new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length)).ToString());

    private static string Random(int length, Func<SeededRandom, string> next)
    {
        var random = new SeededRandom(7);
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(next(random));
        }

        return text.ToString();
    }

    private static string Word(SeededRandom random)
        => string.Concat(Enumerable.Range(0, 4 + random.Next(4)).Select(_ => Letters[random.Next(Letters.Length)]));
}
