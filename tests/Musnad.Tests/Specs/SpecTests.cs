using System.Text;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Specs;

/// <summary>The specification: every case of cases/*.md is one test.</summary>
public sealed class SpecTests
{
    /// <summary>One row a case.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names =>
        SpecSuite.Cases.Keys.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        SpecCase spec = SpecSuite.Cases[name];
        IReadOnlyList<string> differences = SpecDiff.Compare(spec, SpecSuite.Pipeline.Read(spec.ToArticle()));
        string? complaint = SpecVerdict.Complaint(spec, differences, SpecSuite.KnownFailures.Contains(name));

        Assert.True(complaint is null, complaint);
    }

    [Fact]
    public void EveryKnownFailureIsACase() => Assert.Subset(SpecSuite.Cases.Keys.ToHashSet(StringComparer.Ordinal), SpecSuite.KnownFailures.ToHashSet(StringComparer.Ordinal));

    /// <summary>For review: with MUSNAD_SPEC_PRINT=1 writes every actual record in case form, and the names of the failing cases.</summary>
    [Fact]
    public void PrintActualRecords()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("MUSNAD_SPEC_PRINT") == "1", "Only with MUSNAD_SPEC_PRINT=1.");
        string folder = Path.Combine(SpecSuite.Root, "artifacts", "spec-actuals");
        Directory.CreateDirectory(folder);
        var failing = new StringBuilder();
        foreach (var file in SpecSuite.Cases.Values.GroupBy(spec => spec.File, StringComparer.Ordinal))
        {
            var page = new StringBuilder();
            foreach (SpecCase spec in file)
            {
                Record record = SpecSuite.Pipeline.Read(spec.ToArticle());
                IReadOnlyList<string> differences = SpecDiff.Compare(spec, record);
                page.Append(SpecPrinter.Print(spec, record));
                if (differences.Count > 0)
                {
                    failing.Append(spec.Name).Append('\n');
                    page.Append("<!--\n").AppendJoin('\n', differences).Append("\n-->\n\n");
                }
            }

            File.WriteAllText(Path.Combine(folder, $"{file.Key}.md"), page.ToString());
        }

        File.WriteAllText(Path.Combine(folder, "failing.txt"), failing.ToString());
        Assert.True(File.Exists(Path.Combine(folder, "failing.txt")));
    }
}
