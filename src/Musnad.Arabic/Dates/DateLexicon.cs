using System.Globalization;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;

namespace Musnad.Arabic.Dates;

/// <summary>The words of date expressions by folded form, with and without particles, so that one look-up a word suffices.</summary>
internal sealed class DateLexicon
{
    private const int ShapeCount = 64;

    private static readonly string[] Particles = ["و", "ف", "ب", "ل", "وب", "ول", "فب", "فل"];

    private readonly Dictionary<string, DateToken> _tokens = new(StringComparer.Ordinal);

    /// <summary>For a first and last letter the lengths (as bits) of the words that begin a date: most words of a text end here.</summary>
    private readonly ulong[] _shapes = new ulong[ShapeCount * ShapeCount];

    private DateLexicon()
    {
        var terms = new Dictionary<string, DateTerm>(StringComparer.Ordinal);
        ReadMonths(terms);
        ReadWeekdays(terms);
        ReadRelativeDays(terms);
        ReadWords(terms);
        foreach ((string form, DateTerm term) in terms)
        {
            _tokens.Add(form, new DateToken(term, 0, false));
        }

        foreach ((string form, DateTerm term) in terms)
        {
            AddWithParticles(form, term);
        }

        foreach ((string form, DateToken token) in _tokens)
        {
            if ((token.Roles & DateRoles.Starters) != 0)
            {
                _shapes[Shape(form)] |= 1UL << form.Length;
            }
        }
    }

    public static DateLexicon Default { get; } = new();

    /// <summary>The meaning of a folded word; the default when it has none here.</summary>
    public DateToken Find(string folded) => _tokens.GetValueOrDefault(folded);

    /// <summary>Whether a word may begin a date, numbers aside.</summary>
    public bool IsStarter(string folded) =>
        folded.Length is > 0 and < 64 && (_shapes[Shape(folded)] >> folded.Length & 1) != 0 && (Find(folded).Roles & DateRoles.Starters) != 0;

    private static int Shape(string word) => ((word[0] % ShapeCount) * ShapeCount) + (word[^1] % ShapeCount);

    private void AddWithParticles(string form, DateTerm term)
    {
        bool isWeak = term.Months.Count > 0 && term.Months.All(month => month.IsWeak);
        foreach (string particle in Particles)
        {
            // "ب" + "آب" is a door: names that are also other words take only "and".
            if (isWeak && particle != "و")
            {
                continue;
            }

            bool assimilates = particle[^1] == 'ل' && form.StartsWith("ال", StringComparison.Ordinal);
            string written = assimilates ? particle + "ل" + form[2..] : particle + form;
            _tokens.TryAdd(written, new DateToken(term, particle.Length, particle == "و"));
        }
    }

    private static void ReadMonths(Dictionary<string, DateTerm> terms)
    {
        foreach (string[] row in Table.Read("months.tsv"))
        {
            string[] name = Fold(row[2]);
            string strength = row.Length > 3 ? row[3] : "";
            var calendar = row[0] == "h" ? DateCalendar.Hijri : DateCalendar.Gregorian;
            var month = new MonthName(name[1..], calendar, Int(row[1]), strength.Length > 0, strength == "weakest");
            Merge(terms, name[0], DateRoles.Month, term => term with
            {
                Months = [.. term.Months.Append(month).OrderByDescending(known => known.Rest.Length)],
            });
        }
    }

    private static void ReadWeekdays(Dictionary<string, DateTerm> terms)
    {
        foreach (string[] row in Table.Read("weekdays.tsv"))
        {
            Merge(terms, Fold(row[1])[0], DateRoles.Weekday, term => term with { Weekday = (DayOfWeek)Int(row[0]) });
        }
    }

    private static void ReadRelativeDays(Dictionary<string, DateTerm> terms)
    {
        foreach (string[] row in Table.Read("relative-days.tsv"))
        {
            string[] expression = Fold(row[1]);
            var day = new DayPhrase(expression[1..], Int(row[0]), row.Length > 2 && row[2] == "bound");
            Merge(terms, expression[0], DateRoles.RelativeDay, term => term with
            {
                Days = [.. term.Days.Append(day).OrderByDescending(known => known.Rest.Length)],
            });
        }
    }

    private static void ReadWords(Dictionary<string, DateTerm> terms)
    {
        foreach (string[] row in Table.Read("date-words.tsv"))
        {
            var role = Enum.Parse<DateRoles>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            string[] values = row[1].Split(':');
            Merge(terms, Fold(row[2])[0], role, term => role switch
            {
                DateRoles.Ordinal or DateRoles.First => term with { Ordinal = Int(values[0]) },
                DateRoles.Cardinal => term with { Cardinal = Int(values[0]) },
                DateRoles.Tense => term with { Tense = Enum.Parse<DateTense>(values[0], ignoreCase: true) },
                DateRoles.Unit => term with
                {
                    Unit = Enum.Parse<DateUnit>(values[0], ignoreCase: true),
                    UnitCount = Int(values[1]),
                    IsDefinite = values.Length > 2,
                },
                _ => term,
            });
        }
    }

    private static void Merge(Dictionary<string, DateTerm> terms, string form, DateRoles role, Func<DateTerm, DateTerm> add)
    {
        DateTerm term = terms.GetValueOrDefault(form) ?? new DateTerm();
        terms[form] = add(term) with { Roles = term.Roles | role };
    }

    private static string[] Fold(string words) => ArabicFolding.Fold(words).Split(' ');

    private static int Int(string number) => int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
