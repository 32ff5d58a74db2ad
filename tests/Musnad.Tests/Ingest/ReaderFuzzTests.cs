using Musnad.Fuzz;
using Musnad.Fuzz.Readers;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class ReaderFuzzTests
{
    private const int Inputs = 300;

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("jsonl")]
    [InlineData("gzip")]
    public void NothingEscapesAReader(string reader)
    {
        FuzzReport report = new ReaderFuzz(reader, seed: 20).Run(0, Inputs);

        Assert.Equal(Inputs, report.Count);
        Assert.True(report.Passed, report.ToString());
    }

    [Fact]
    public void TheSameNumberIsTheSameInput()
    {
        Assert.Equal(new ReaderFuzz("html", 3).Create(17), new ReaderFuzz("html", 3).Create(17));
        Assert.NotEqual(new ReaderFuzz("html", 3).Create(17), new ReaderFuzz("html", 4).Create(17));
    }
}
