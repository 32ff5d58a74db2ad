using Musnad.Fuzz;
using Musnad.Fuzz.Extractor;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Fuzz;

/// <summary>A short run of what `Musnad.Fuzz extractor` does at length.</summary>
public sealed class ExtractorFuzzTests
{
    private const int Inputs = 300;
    private const int HostileLength = 8_000;

    private static readonly ExtractorFuzz Fuzz = new(ArticleTexts.Own(RepositoryFolder.Root), seed: 3);

    [Fact]
    public void DamagedArticlesKeepEveryPromise()
    {
        FuzzReport report = Fuzz.Run(0, Inputs);

        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public void HostileTextsKeepEveryPromise()
    {
        string[] broken = [.. HostileText.All.Select(text => (text.Name, Problem: Fuzz.Read(text.Create(HostileLength))))
            .Where(result => result.Problem is not null).Select(result => $"{result.Name}: {result.Problem}")];

        Assert.Empty(broken);
    }

    [Fact]
    public void TheSameNumberGivesTheSameText()
        => Assert.Equal(Fuzz.Create(7), new ExtractorFuzz(ArticleTexts.Own(RepositoryFolder.Root), seed: 3).Create(7));
}
