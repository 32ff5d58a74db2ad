using System.Globalization;

namespace Musnad.Tests.Dates;

/// <summary>One sentence of dates.md with the dates that must be found in it.</summary>
internal sealed record DateCase(int Line, string Group, string Sentence, DateOnly? Published, IReadOnlyList<(string Expression, DateOnly? Day)> Dates)
{
    public static List<DateCase> ReadAll()
    {
        var cases = new List<DateCase>();
        string group = "";
        DateOnly? published = null;
        int number = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "dates.md")))
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                group = line[3..];
            }
            else if (line.StartsWith("Published: ", StringComparison.Ordinal))
            {
                published = Day(line[11..]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                cases.Add(new DateCase(number, group, line[2..], published, new List<(string, DateOnly?)>()));
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line.Trim() != "none")
            {
                string[] sides = line.Trim().Split(" = ");
                ((List<(string, DateOnly?)>)cases[^1].Dates).Add((sides[1], Day(sides[0])));
            }
        }

        return cases;
    }

    private static DateOnly? Day(string text) =>
        text is "vague" or "unknown" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
