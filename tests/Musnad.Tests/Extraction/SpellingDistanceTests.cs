using Musnad.Extraction.Actors;
using Xunit;

namespace Musnad.Tests.Extraction;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("peseshkian", "pezeshkian", true)]
    [InlineData("peseshkian", "pzeshkian", true)]
    [InlineData("peseshkian", "pzeshkin", false)]
    [InlineData("lavrov", "lavrof", true)]
    [InlineData("lavrov", "lafrof", false)]
    [InlineData("omar", "oumar", true)]
    [InlineData("omar", "omer", false)]
    [InlineData("ali", "alia", false)]
    [InlineData("lavrov", "kavrov", false)]
    [InlineData("", "a", false)]
    public void OneEditFromFourLettersTwoFromEight(string one, string other, bool alike)
    {
        var distance = new SpellingDistance();

        Assert.Equal(alike, distance.AreAlike(one, other));
        Assert.Equal(alike, distance.AreAlike(other, one));
    }
}
