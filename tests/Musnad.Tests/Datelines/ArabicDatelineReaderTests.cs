using System.Globalization;
using System.Text;
using Musnad.Arabic.Datelines;
using Musnad.Articles;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Datelines;

public sealed class ArabicDatelineReaderTests
{
    [Fact]
    public void EveryCaseIsRead()
    {
        var wrong = new StringBuilder();
        int cases = 0;
        foreach ((string text, string wanted) in ReadCases())
        {
            cases++;
            string found = Describe(new ArabicDatelineReader().Read(new SourceText(text)));
            if (found != wanted)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"{text}\n  wanted {wanted}\n  found  {found}");
            }
        }

        Assert.True(cases >= 30, $"Only {cases} cases were read.");
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    [InlineData("(")]
    [InlineData("-- // ((: ,")]
    [InlineData("\uD800 10.03.2026, \uDC00")]
    public void AnythingIsReadWithoutAnException(string text)
    {
        Dateline found = new ArabicDatelineReader().Read(new SourceText(text));

        Assert.Null(found.Agency);
    }

    private static IEnumerable<(string Text, string Wanted)> ReadCases()
    {
        string? text = null;
        var wanted = new List<string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Datelines", "datelines.md")).Append("- "))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (text is not null)
                {
                    yield return (text, string.Join("; ", wanted.Where(entry => entry != "none")));
                }

                text = line[2..].Replace('¶', '\n');
                wanted.Clear();
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                wanted.Add(line.Trim());
            }
        }
    }

    private static string Describe(Dateline found)
    {
        var parts = new List<string>();
        if (found.Day is { } day)
        {
            parts.Add("day: " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        (string Label, string? Value)[] names = [("outlet", found.Outlet), ("agency", found.Agency), ("place", found.Place)];
        parts.AddRange(names.Where(name => name.Value is not null).Select(name => $"{name.Label}: {name.Value}"));
        return string.Join("; ", parts);
    }
}
