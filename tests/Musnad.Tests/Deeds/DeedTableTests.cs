using Musnad.Arabic.Data;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Deeds;

/// <summary>data/arabic/deeds.tsv as the lexicon reads it.</summary>
public sealed class DeedTableTests
{
    private static readonly string[][] Rows = [.. Table.Read("deeds.tsv")];

    [Fact]
    public void EverySetThatAVerbNamesStandsBeforeIt()
    {
        var sets = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] row in Rows)
        {
            if (row[0] == "set")
            {
                Assert.True(sets.Add(row[1]), row[1]);
            }
            else if (row[0] == "verb" && row.Length > 8)
            {
                Assert.All(row[8].Split('|').Where(thing => thing.StartsWith('@')), thing => Assert.Contains(thing[1..], sets));
            }
        }
    }

    [Fact]
    public void EveryTypeOfDeedHasAVerb()
    {
        HashSet<string> types = [.. Rows.Where(row => row[0] == "verb").Select(row => row[1])];

        Assert.All(Enum.GetNames<EventType>().Where(name => name != nameof(EventType.Consult)), name => Assert.Contains(name.ToUpperInvariant(), types));
    }

    [Fact]
    public void AVerbThatNeedsAThingNamesSome() =>
        Assert.All(Rows.Where(row => row[0] == "verb" && row[7].Split(';').Any(slot => slot.EndsWith("=t", StringComparison.Ordinal))), row => Assert.True(row.Length > 8 && row[8].Length > 0, row[2]));

    [Theory]
    [InlineData("اعتقلت", EventType.Coerce)]
    [InlineData("وسيعتقلون", EventType.Coerce)]
    [InlineData("يقصفوا", EventType.Assault)]
    [InlineData("أفرجت", EventType.Retreat)]
    [InlineData("اتفقا", EventType.Agree)]
    [InlineData("اعتدوا", EventType.Assault)]
    public void AVerbIsKnownInItsForms(string word, EventType type) =>
        Assert.Contains(WordFormCache.Current.Get(word).Readings, reading => reading.Entry.Class == WordClass.DeedVerb && reading.Entry.Deed!.Type == type);

    [Theory]
    [InlineData("نار", true)]
    [InlineData("النار", true)]
    [InlineData("نيرانها", true)]
    [InlineData("ناراً", false)]
    [InlineData("سراح", false)]
    public void AThingIsKnownWithArticleAndPronoun(string word, bool known)
    {
        WordForm verb = WordFormCache.Current.Get("فتحت");
        List<Token> tokens = [new Token(0, word.Length, TokenKind.Word, WordFormCache.Current.Get(word))];

        Assert.Equal(known, verb.Readings.Any(reading => reading.Entry.Deed is { Type: EventType.Assault } deed && deed.Things.EndAt(tokens, 0, '\0') == 1));
    }
}
