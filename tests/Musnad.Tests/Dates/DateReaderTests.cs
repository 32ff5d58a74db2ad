using System.Globalization;
using System.Text;
using Musnad.Annotations;
using Musnad.Arabic.Dates;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryCaseIsRead(bool partsDigits)
    {
        List<DateCase> cases = DateCase.ReadAll();
        var wrong = new StringBuilder();
        foreach (DateCase expected in cases)
        {
            string found = Describe(Read(expected, partsDigits));
            string wanted = Describe(expected.Dates);
            if (found != wanted)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"dates.md:{expected.Line} ({expected.Group}) {expected.Sentence}\n  wanted {wanted}\n  found  {found}");
            }
        }

        Assert.True(cases.Count >= 220, $"Only {cases.Count} cases were read.");
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public void ADateIsAbsoluteOnlyWithItsYear()
    {
        var text = new SourceText("في 10 مارس 2026 وفي 11 مارس واليوم الثلاثاء 10 مارس 2026 وعام 2007");

        List<DateMention> dates = DateReader.Default.Read(text, CaseWords.Of(text, partsDigits: true), new DateOnly(2026, 3, 10));

        Assert.Equal([true, false, true, false], dates.Select(date => date.IsAbsolute));
    }

    [Fact]
    public void ALongTextOfNumbersAndConnectorsIsRead()
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat("1 و2 و", 10_000)) + string.Concat(Enumerable.Repeat(" مساء يوم قبل", 10_000)));
        List<Word> words = CaseWords.Of(text, partsDigits: true);
        List<DateMention> dates = DateReader.Default.Read(text, words, new DateOnly(2026, 3, 10));

        Assert.All(dates, date => Assert.InRange(date.Span.End, 1, text.Length));
    }

    private static IEnumerable<(string, DateOnly?)> Read(DateCase example, bool partsDigits)
    {
        var text = new SourceText(example.Sentence);
        return DateReader.Default.Read(text, CaseWords.Of(text, partsDigits), example.Published).Select(date => (text[date.Span], date.Day));
    }

    private static string Describe(IEnumerable<(string Expression, DateOnly? Day)> dates) =>
        string.Join("; ", dates.Select(date => $"{date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "vague"} = {date.Expression}"));
}
