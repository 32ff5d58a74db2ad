using CsCheck;
using Musnad.Annotations;
using Musnad.Articles;
using Musnad.Extraction;
using Musnad.Records;
using Musnad.Text;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class HostileAnnotationTests
{
    private const string Letters = "abcdefgh";

    [Fact]
    public void AnyWellFormedAnnotationsGiveASoundRecord()
    {
        Gen.Int[0, int.MaxValue].Sample(seed => IsSound(new RecordExtractor().Extract(Annotations(new Random(seed), 14))), iter: 1000, threads: 1);
    }

    [Fact]
    public void SameAnnotationsGiveTheSameRecord()
    {
        Gen.Int[0, int.MaxValue].Sample(
            seed => Show(new RecordExtractor().Extract(Annotations(new Random(seed), 14))) == Show(new RecordExtractor().Extract(Annotations(new Random(seed), 14))),
            iter: 100, threads: 1);
    }

    [Fact]
    public void ThousandsOfFramesAllocateInProportion()
    {
        var extractor = new RecordExtractor();
        AnnotatedText small = Annotations(new Random(1), 1_000);
        AnnotatedText large = Annotations(new Random(1), 8_000);
        extractor.Extract(small);
        long one = Allocated(() => extractor.Extract(small));
        long eight = Allocated(() => extractor.Extract(large));

        // In proportion would be 8 times as much, quadratic 64 times; time itself is measured by bench/Musnad.Fuzz.
        Assert.True(eight < 24 * one, $"{one} and {eight} bytes");
    }

    [Fact]
    public void DeepNestingIsBounded()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => $"Alpha said [that{i} Beta said [that ")) + "x" + new string(']', 800) + ".";

        Record record = ToyLanguage.Read(text);

        Assert.Equal(800, record.Statements.Count);
        Assert.Equal(800, record.Statements[^1].Chain().Count());
    }

    [Fact]
    public void NothingAnnotatedIsAnEmptyRecord()
    {
        Record record = new RecordExtractor().Extract(new AnnotatedText { Article = new Article { Id = "x", Text = new SourceText("") } });

        Assert.Empty(record.Actors);
        Assert.Empty(record.Statements);
        Assert.Empty(record.Events);
    }

    private static bool IsSound(Record record)
    {
        var actors = record.Actors.Select(actor => actor.Id).ToHashSet();
        var events = record.Events.Select(told => told.Id).ToHashSet();
        return record.Actors.All(actor => actor.Mentions.Count > 0 && actor.Members.All(actors.Contains))
            && record.Statements.All(said => said.Content.Count > 0
                && (said.Source is null || actors.Contains(said.Source))
                && said.Targets.Concat(said.Addressees).All(actors.Contains)
                && (said.Occasion is null || events.Contains(said.Occasion))
                && (said.Within is null || record.Statements.Contains(said.Within))
                && said.Chain().Take(1000).Count() < 1000
                && said.Confidence is >= 0 and <= 1)
            && record.Events.All(told => told.Actors.Count > 0
                && told.Tellings.Count > 0
                && told.Actors.Concat(told.Recipients).All(actors.Contains)
                && told.Tellings.All(telling => telling.Within is null || record.Statements.Contains(telling.Within)));
    }

    private static string Show(Record record) => string.Join('\n', record.Said().Concat(record.Done()).Concat(record.Actors.Select(actor => actor.Id + actor.Name)));

    private static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Annotations that are well-formed and mean nothing.</summary>
    private static AnnotatedText Annotations(Random random, int size)
    {
        int words = size * 6;
        string text = string.Join(' ', Enumerable.Range(0, words).Select(_ => new string(Letters[random.Next(4)], 1) + Letters[random.Next(8)] + Letters[random.Next(3)] + Letters[random.Next(2)]));
        TextSpan SpanOf(int word, int count) => new(word * 5, Math.Min(text.Length, ((word + count) * 5) - 1));
        T Any<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        T? Maybe<T>(T value)
            where T : struct => random.Next(3) == 0 ? value : null;
        int count = size * 2;
        Agreement Form() => new(Any<GrammaticalPerson>(), Any<GrammaticalNumber>(), Any<GrammaticalGender>());
        Reference Ref() => random.Next(6) switch
        {
            0 => Reference.Dropped(Form()),
            1 => Reference.Pronoun(Form()),
            2 => Reference.Unstated,
            3 => Reference.Unread(SpanOf(random.Next(words - 2), 1)),
            _ => Reference.To(random.Next(count)),
        };
        Reference[] Refs() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Ref())];
        int[] starts = [.. Enumerable.Range(0, count).Select(_ => random.Next(words - 3)).Order()];
        Mention[] mentions = [.. starts.Select((start, i) =>
        {
            int length = 1 + random.Next(2);
            MentionForm form = Any<MentionForm>();
            return new Mention
            {
                Span = SpanOf(start, length), Form = form, Kind = Any<ActorKind>(), Name = text[(start * 5)..((start * 5) + 4)],
                NameKeys = form == MentionForm.Name ? [.. Enumerable.Range(start, length).Select(word => text.Substring(word * 5, 4))] : [],
                RoleKeys = random.Next(2) == 0 ? [text.Substring(start * 5, 2)] : [], Anaphor = random.Next(2) == 0 ? AnaphorKind.None : Any<AnaphorKind>(),
                Country = random.Next(2) == 0 ? null : random.Next(2) == 0 ? "NOR" : "SOU", Possessor = Maybe(random.Next(count)), Agreement = Form(),
                Members = random.Next(8) == 0 && i + 2 < count ? [i + 1, i + 2] : [], IsDefinite = random.Next(2) == 0,
            };
        })];
        AttributionFrame[] frames = [.. Enumerable.Range(0, size).Select(_ => random.Next(words - 12)).Order().Select(start =>
        {
            TextSpan content = SpanOf(start + random.Next(2), 1 + random.Next(10));
            return new AttributionFrame
            {
                Class = Any<CueClass>(), Cue = Maybe(SpanOf(start, 1)), Content = [content], Extent = content, Source = Ref(), Quotation = Any<QuotationKind>(),
                Stance = Any<Stance>(), Targets = Refs(), Addressees = Refs(), Channel = Maybe(Any<Channel>()), Date = Maybe(new DateOnly(2026, 3, 1 + random.Next(3))),
                Occasion = Maybe(random.Next(size)), Continues = random.Next(2) == 0, Outer = Maybe(random.Next(size)), InHeadline = start < 9, Confidence = random.NextDouble(),
            };
        })];
        EventFrame[] events = [.. Enumerable.Range(0, size).Select(_ => random.Next(words - 3)).Order().Select(start => new EventFrame
        {
            Type = random.Next(2) == 0 ? EventType.Consult : Any<EventType>(), Mode = Maybe(Any<ContactMode>()), Trigger = SpanOf(start, 1), Actors = Refs(), Recipients = Refs(),
            Date = Maybe(new DateOnly(2026, 3, 1 + random.Next(3))), Topics = [SpanOf(start, 2)], Realis = Any<Realis>(), PointsBack = random.Next(2) == 0,
        })];
        return new AnnotatedText
        {
            Article = new Article { Id = "x", Text = new SourceText(text) },
            Words = [.. Enumerable.Range(0, words).Select(word => new Word(SpanOf(word, 1), text.Substring(word * 5, 4)))],
            Sentences = [.. Enumerable.Range(0, words / 10).Select(i => SpanOf(i * 10, 10))],
            Mentions = mentions, Frames = frames, Events = events, HasHeadline = true,
        };
    }
}
