using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Json;

/// <summary>Records made by hand, for what shows, writes or reads records.</summary>
internal static class SampleRecords
{
    public const string CallText =
        "\U0001F4DE سلوى وهران تشكر نظيرها على دعمه\n" +
        "أعلنت وزارة الخارجية في بيان اليوم أن الوزيرة سلوى وهران أجرت اتصالا هاتفيا مع نظيرها كريم ساحل، وأنها شكرته على \"دعم بلاده الثابت\".\n" +
        "وحذر مصدر مطلع من تأخر المساعدات \U0001F600. وأُفيد بأن القافلة وصلت.\n" +
        "وقالوا إن الطريق مغلق.";

    /// <summary>A nested chain, every basis, both voices, an emoji before every range.</summary>
    public static Record Call(string id = "call") => Call(new Article
    {
        Id = id,
        Text = new SourceText(CallText),
        Outlet = "وكالة الساحل",
        Title = "سلوى وهران تشكر نظيرها على دعمه",
        Url = "https://example.org/a?b=1&c=2",
        Published = new PublicationTime(new DateOnly(2026, 3, 10), new TimeOnly(8, 30), TimeSpan.FromHours(3)),
        Retrieved = new DateTimeOffset(2026, 3, 11, 1, 2, 3, TimeSpan.Zero),
        Agency = "وكالة الشرق",
        Language = "ar",
    });

    public static Record Empty(string id, string text, string language = "und") => new()
    {
        Article = new Article { Id = id, Text = new SourceText(text), Language = language },
        Extractor = ExtractorVersion.Current,
    };

    public static Evidence Find(SourceText text, string words, int skip = 0)
    {
        int start = -1;
        for (int i = 0; i <= skip; i++)
        {
            start = text.ToString().IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return Evidence.Of(text, new TextSpan(start, start + words.Length));
    }

    private static Record Call(Article article)
    {
        Evidence At(string words, int skip = 0) => Find(article.Text, words, skip);
        var ministry = new Statement
        {
            Id = "s1",
            Source = "a1",
            SourceBasis = SourceBasis.Named,
            Confidence = 0.97,
            SourceWords = At("وزارة الخارجية"),
            Cue = At("أعلنت"),
            Content = [At("أن الوزيرة سلوى وهران أجرت اتصالا هاتفيا مع نظيرها كريم ساحل، وأنها شكرته على \"دعم بلاده الثابت\"")],
            Quotation = QuotationKind.Indirect,
            Stance = Stance.State,
            Channel = Channel.PressStatement,
            Date = new DateOnly(2026, 3, 10),
        };
        var thanks = new Statement
        {
            Id = "s2",
            Source = "a2",
            SourceBasis = SourceBasis.Dropped,
            Confidence = 0.8125,
            Cue = At("شكرت"),
            Content = [At("على \"دعم بلاده الثابت\"")],
            Quotation = QuotationKind.Mixed,
            Within = ministry,
            Stance = Stance.Support,
            Targets = ["a3"],
            Addressees = ["a3"],
            Channel = Channel.Phone,
            Occasion = "e1",
            Repeats = [[At("على دعمه")]],
        };
        return new Record
        {
            Article = article,
            Extractor = ExtractorVersion.Current,
            Actors =
            [
                new Actor { Id = "a1", Kind = ActorKind.Body, Name = "وزارة الخارجية", Country = "DZA", Mentions = [At("وزارة الخارجية")] },
                new Actor
                {
                    Id = "a2", Kind = ActorKind.Person, Name = "سلوى وهران", NameEn = "Salwa Wahran", Role = "الوزيرة", Country = "DZA",
                    Wikidata = "Q1", Mentions = [At("سلوى وهران"), At("سلوى وهران", 1)],
                },
                new Actor { Id = "a3", Kind = ActorKind.Person, Name = "كريم ساحل", Mentions = [At("كريم ساحل")] },
                new Actor { Id = "a4", Kind = ActorKind.Anonymous, Name = "مصدر مطلع", Mentions = [At("مصدر مطلع")] },
                new Actor { Id = "a5", Kind = ActorKind.Group, Name = "الجانبان", Countries = ["DZA", "TUN"], Members = ["a2", "a3"], Mentions = [At("نظيرها")] },
            ],
            Statements =
            [
                ministry,
                thanks,
                Simple("s3", "a4", SourceBasis.Described, At("حذر"), At("من تأخر المساعدات \U0001F600"), Stance.Warn) with { SourceWords = At("مصدر مطلع") },
                Simple("s4", null, SourceBasis.Unstated, At("أُفيد"), At("بأن القافلة وصلت"), Stance.State),
                Simple("s5", null, SourceBasis.Unresolved, At("قالوا"), At("إن الطريق مغلق"), Stance.State),
            ],
            Events =
            [
                new Event
                {
                    Id = "e1", Type = EventType.Consult, Mode = ContactMode.Phone, Actors = ["a2", "a3"], Date = new DateOnly(2026, 3, 10),
                    Topics = [At("دعم بلاده")], Realis = Realis.Asserted,
                    Tellings = [new Telling(At("اتصالا هاتفيا"), ministry), new Telling(At("تشكر"), null)],
                },
                new Event
                {
                    Id = "e2", Type = EventType.Aid, Actors = ["a4"], Recipients = ["a2"], Place = At("الطريق"), Realis = Realis.Planned,
                    Tellings = [new Telling(At("القافلة"), null)],
                },
            ],
        };
    }

    private static Statement Simple(string id, string? source, SourceBasis basis, Evidence cue, Evidence content, Stance stance) => new()
    {
        Id = id,
        Source = source,
        SourceBasis = basis,
        Confidence = 0.5,
        Cue = cue,
        Content = [content],
        Quotation = QuotationKind.Indirect,
        Stance = stance,
    };
}
