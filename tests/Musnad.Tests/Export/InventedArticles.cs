using Musnad.Articles;
using Musnad.Export;
using Musnad.Records;
using Musnad.Tests.Gold;
using Musnad.Tests.Json;
using Musnad.Text;

namespace Musnad.Tests.Export;

/// <summary>Articles made up for the exports: read by the real pipeline, made by hand with everything that a format could stumble over, and empty.</summary>
internal static class InventedArticles
{
    /// <summary>Every article, in order of id.</summary>
    public static IReadOnlyList<ExportedArticle> All { get; } =
    [
        Read("a-call", "📞 هاتف\nأعلنت وزارة الخارجية العُمانية، في بيان لها اليوم الثلاثاء، أن وزير الخارجية هلال الكندي أجرى اتصالا هاتفيا مع نظيره الباكستاني طارق محمود خان.\nوأكد الكندي أن \"أمن الملاحة \U0001F6A2 مسؤولية الجميع\"، مضيفا أن بلاده ترحب بالحوار.\nوذكرت وكالة الأنباء العُمانية أن الوزير الباكستاني سيزور مسقط يوم الخميس.", "وكالة الساحل"),
        Read("b-denial", "نفى المتحدث باسم الحكومة الأردنية ما ذكرته صحيفة الميناء عن قطع المساعدات، قائلا إن \"ذلك لا أساس له من الصحة\".\r\nودعا المتحدث جميع الأطراف إلى ضبط النفس. وقال شهود عيان إن مسلحين هاجموا قافلة الإغاثة.", null),
        Hostile,
        new() { Record = SampleRecords.Call("d/call"), Name = "the \"call\"", CopyGroup = "copy-1", Identities = Ids(("a1", "body:dza-mfa"), ("a2", "person:salwa")), Contacts = Ids(("e1", "contact-1")), Utterances = Ids(("s2", "utterance-1")), Origins = Ids(("s1", "body:dza-mfa"), ("s2", "body:dza-mfa")) },
        new() { Record = SampleRecords.Empty("e-empty", "nothing is said here", "en") },
        new() { Record = SampleRecords.Empty("f-without-text", "") },
    ];

    /// <summary>One article in which words begin like formulas, are interrupted, and hold line breaks, tabs, quotes, marks of direction, controls and letters outside the basic plane.</summary>
    public static ExportedArticle Hostile
    {
        get
        {
            var text = new SourceText(HostileText);
            Evidence At(string words) => SampleRecords.Find(text, words);
            var outer = new Statement
            {
                Id = "s1", Source = "a1", SourceBasis = SourceBasis.Named, Confidence = 0.123456, SourceWords = At("@ناطق"), Cue = At("-قال"),
                Content = [At("=SUM(A1:A9)\tإن \"الأمر\""), At("\u202Eمعكوس\u202C, و\nسطر\u0001 جديد \U0001F600")],
                Quotation = QuotationKind.Mixed, Stance = Stance.Deny, Date = new DateOnly(2026, 3, 10),
            };
            var inner = new Statement
            {
                Id = "s2", SourceBasis = SourceBasis.Unresolved, Confidence = 1, Content = [At("\u202Eمعكوس\u202C")], Quotation = QuotationKind.Direct,
                Within = outer, Stance = Stance.Accuse, Targets = ["a2"], Channel = Channel.PressConference,
            };
            return new ExportedArticle
            {
                Name = "=name,\"quoted\"\r\nand broken",
                CopyGroup = "+group",
                Identities = Ids(("a2", "person:x y<z>\"\\")),
                Record = new Record
                {
                    Article = new Article
                    {
                        Id = "c=\u200F/hostile id|<>", Text = text, Outlet = "+outlet; \"x\"", Title = "-title \uFFFE end", Url = "https://example.org/ا?q=<a>&b=\"c\" d",
                        Published = new PublicationTime(new DateOnly(2026, 3, 11)), Language = "ar-x_y", Agency = "@agency",
                    },
                    Extractor = "musnad 0.0.1",
                    Actors =
                    [
                        new Actor { Id = "a1", Kind = ActorKind.Anonymous, Name = "@ناطق", Mentions = [At("@ناطق")] },
                        new Actor { Id = "a2", Kind = ActorKind.Group, Name = "الأمر\t\u0001", Countries = ["DZA", "TUN"], Members = ["a1"], Mentions = [At("الأمر"), At("معكوس")] },
                    ],
                    Statements = [outer, inner],
                    Events =
                    [
                        new Event
                        {
                            Id = "e1", Type = EventType.Aid, Actors = ["a1"], Recipients = ["a2"], Realis = Realis.Hypothetical, Place = At("سطر\u0001 جديد"),
                            Topics = [At("=SUM"), At("و\nسطر")], Tellings = [new Telling(At("جديد"), inner), new Telling(At("إن"), null)],
                        },
                    ],
                },
            };
        }
    }

    private static string HostileText =>
        "\U0001F4DE-قال @ناطق =SUM(A1:A9)\tإن \"الأمر\" (يقاطعه أحد) \u202Eمعكوس\u202C, و\nسطر\u0001 جديد \U0001F600.\r\n\u2028آخر\u0085\uD800 نهاية";

    private static ExportedArticle Read(string id, string text, string? outlet) => new()
    {
        Record = PipelineRecords.Pipeline.Read(new Article { Id = id, Text = new SourceText(text), Outlet = outlet, Language = "ar", Published = new PublicationTime(new DateOnly(2026, 3, 10)) }),
        Name = id + ".txt",
    };

    private static Dictionary<string, string> Ids(params (string Item, string Id)[] ids) => ids.ToDictionary(pair => pair.Item, pair => pair.Id, StringComparer.Ordinal);
}
