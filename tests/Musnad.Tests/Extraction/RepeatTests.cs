using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class RepeatTests
{
    private const string Passage = "Bob Alpha said in-statement [that all of the guests came home late].";

    [Fact]
    public void RepeatedStatementIsRecordedOnceWithItsOtherPlace()
    {
        Record record = ToyLanguage.Read(Passage + " Carl Beta slept. " + Passage);

        Statement statement = Assert.Single(record.Statements);
        IReadOnlyList<Text.Evidence> repeat = Assert.Single(statement.Repeats);
        Assert.Equal(statement.Content[0].Words, repeat[0].Words);
        Assert.True(repeat[0].Span.Start > statement.Content[0].Span.End);
    }

    [Fact]
    public void MentionsInRepeatsStayMentions()
    {
        Assert.Equal(2, ToyLanguage.Read(Passage + "\n" + Passage).Actors[0].Mentions.Count);
    }

    [Fact]
    public void SameWordsByAnotherAreNoRepeat()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [that all of the guests came home very late]. Carl Beta said [that all of the guests came home very late].");

        Assert.Equal("Bob-Alpha Carl-Beta", record.Sources());
    }

    [Fact]
    public void ShortWordsThatRecurAreNoRepeat()
    {
        Assert.Equal(2, ToyLanguage.Read("Bob Alpha said [no]. Carl Beta slept and Bob Alpha said [no].").Statements.Count);
    }

    [Fact]
    public void ShortContentInARepeatedPassageIsOne()
    {
        const string sentence = "In the evening of that long day Bob Alpha said [no] and went home at once.";

        Assert.Single(ToyLanguage.Read(sentence + " Meanwhile. " + sentence).Statements);
    }

    [Fact]
    public void NestedStatementsAreRepeatedWithTheirOuter()
    {
        const string sentence = "In the evening of that day Bob Alpha said [that late at night Carl Beta said [that it was over]].";
        Record record = ToyLanguage.Read(sentence + " Meanwhile. " + sentence);

        Assert.Equal(2, record.Statements.Count);
        Assert.All(record.Statements, statement => Assert.Single(statement.Repeats));
    }

    [Fact]
    public void DescriptionInARepeatIsTheSameActor()
    {
        const string sentence = "In the evening of that long day a source said [that it was over].";
        Record record = ToyLanguage.Read(sentence + " Meanwhile. " + sentence);

        Assert.Equal(2, Assert.Single(record.Actors).Mentions.Count);
    }

    [Fact]
    public void RepeatTellsWhatTheFirstPlaceLeavesOut()
    {
        const string content = "[that it was really over and that nobody came home]";
        Record record = ToyLanguage.Read("Bob Alpha said " + content + ". Carl Beta slept. Bob Alpha said by-phone " + content + ".");

        Assert.Equal(Channel.Phone, Assert.Single(record.Statements).Channel);
    }

    [Fact]
    public void RepeatedEventIsToldOnce()
    {
        const string sentence = "In the evening of that long day Bob Alpha met Carl Beta once more.";
        Record record = ToyLanguage.Read(sentence + " Meanwhile. " + sentence);

        Assert.Single(Assert.Single(record.Events).Tellings);
    }
}
