using System.Diagnostics;
using System.Globalization;
using Musnad.Annotations;
using Musnad.Arabic.Dates;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Dates;

/// <summary>Dates are the same with ICU, without it and in any culture, also one whose own calendar is Hijri.</summary>
public sealed class DateCultureTests
{
    [Fact]
    public void TheCultureOfTheThreadChangesNothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string wanted = ReadAll();
        var differing = new List<string>();
        foreach (CultureInfo culture in Cultures())
        {
            try
            {
                CultureInfo.CurrentCulture = culture;
                CultureInfo.CurrentUICulture = culture;
                if (ReadAll() != wanted)
                {
                    differing.Add(culture.Name);
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
                CultureInfo.CurrentUICulture = before;
            }
        }

        Assert.Empty(differing);
        Assert.Contains("2015-07-02", wanted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryCaseIsReadWithoutIcu()
    {
        string tests = typeof(DateCultureTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", tests, "-method", $"{typeof(DateReaderTests).FullName}.{nameof(DateReaderTests.EveryCaseIsRead)}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("Total: 2, Errors: 0, Failed: 0", output, StringComparison.Ordinal);
    }

    private static string ReadAll() => string.Join('\n', DateCase.ReadAll().Select(ReadOne));

    private static string ReadOne(DateCase example)
    {
        var text = new SourceText(example.Sentence);
        List<DateMention> dates = DateReader.Default.Read(text, CaseWords.Of(text, partsDigits: true), example.Published);
        return string.Join(' ', dates.Select(date => $"{date.Span.Start}-{date.Span.End}:{date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
    }

    /// <summary>Without ICU only the invariant culture exists.</summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        yield return CultureInfo.InvariantCulture;
        foreach (string name in new[] { "ar-SA", "fa-IR", "th-TH", "tr-TR", "ar-DZ" })
        {
            CultureInfo? culture = null;
            try
            {
                culture = new CultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
            }

            if (culture is not null)
            {
                yield return culture;
            }
        }
    }
}
