using Musnad.Articles;
using Musnad.Collation;
using Musnad.Collation.Contacts;
using Musnad.Records;
using Musnad.Tests.Gold;
using Musnad.Text;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Collation;

/// <summary>One call, as seven articles tell it that the real pipeline reads: two official readouts, three copies of one, an agency's relay of the other, a report in the outlet's own voice.</summary>
public sealed class CallScenarioTests
{
    private const string RussianReadout =
        "لافروف وعراقجي يبحثان هاتفيا أمن الملاحة\n" +
        "أعلنت وزارة الخارجية الروسية، في بيان اليوم الثلاثاء، أن وزير الخارجية الروسي سيرغي لافروف أجرى اتصالا هاتفيا مع وزير الخارجية الإيراني عباس عراقجي. " +
        "وأضافت الوزارة أن الجانبين بحثا أمن الملاحة في بحر قزوين وتوسيع خطوط الشحن بين مرافئ البلدين، واتفقا على عقد لقاء لخبراء النقل في الخريف المقبل. " +
        "وأكدت الوزارة أن موسكو مستعدة لزيادة عدد السفن العاملة على هذا الخط قبل نهاية العام.";

    private const string IranianReadout =
        "عراقجي يتحدث مع نظيره الروسي\n" +
        "ذكرت وزارة الخارجية الإيرانية أن وزير الخارجية الإيراني عباس عراقجي أجرى يوم الثلاثاء اتصالا هاتفيا مع وزير الخارجية الروسي سيرغي لافروف. " +
        "وقالت الوزارة إن عراقجي شدد خلال الاتصال على ضرورة رفع القيود عن المصارف الإيرانية، ودعا إلى تسريع إنشاء الجسر الحدودي.";

    private const string Relay =
        "إرنا: اتصال بين وزيري خارجية إيران وروسيا\n" +
        "أفادت وكالة إرنا بأن وزارة الخارجية الإيرانية أعلنت أن وزير الخارجية الإيراني عباس عراقجي أجرى اتصالا هاتفيا مع وزير الخارجية الروسي سيرغي لافروف يوم الثلاثاء.";

    private const string OwnVoice =
        "اتصال جديد بين موسكو وطهران\n" +
        "أجرى وزير الخارجية الروسي سيرغي لافروف يوم الثلاثاء اتصالا هاتفيا مع وزير الخارجية الإيراني عباس عراقجي. ويأتي الاتصال قبل أسابيع من افتتاح خط بحري.";

    [Fact]
    public void SevenArticlesTellOneCallOfTwoOriginsOnTwoSides()
    {
        CollatedRecords collated = Collating.Collator.Collate(
            new[]
            {
                Read("1-readout", "موقع الشمال", 10, RussianReadout),
                Read("2-copy", "صحيفة المرفأ", 10, RussianReadout),
                Read("3-copy", "صحيفة السهل", 11, RussianReadout),
                Read("4-copy", "قناة الغيم", 10, "هذا الاتصال بحسب موسكو\n" + RussianReadout[(RussianReadout.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
                Read("5-readout", "موقع الجنوب", 10, IranianReadout),
                Read("6-relay", "صحيفة التل", 11, Relay),
                Read("7-own", "صحيفة الوادي", 11, OwnVoice),
            }.Select(Collating.Digest),
            []);

        Contact call = Assert.Single(collated.Contacts, contact => contact.Mode == ContactMode.Phone);
        Assert.Equal((ContactMode.Phone, new DateOnly(2026, 3, 10)), (call.Mode, call.Date));
        Assert.Equal(["person:abbas-araghchi", "person:sergey-lavrov"], call.Participants);
        Assert.Equal(["org:ir-foreign-ministry", "org:ru-foreign-ministry"], call.Origins.Select(origin => origin.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["IRN", "RUS"], call.Origins.Select(origin => origin.Side).Order(StringComparer.Ordinal));
        Assert.Equal((7, 7, 3, 2, 2), (call.Tally.Articles, call.Tally.Outlets, call.Tally.Copies, call.Tally.Origins, call.Tally.Sides));
        Assert.Contains(call.Tellings, telling => telling is { Event.Article: "7-own", Origin: null });
        Assert.Equal(["1-readout", "2-copy", "3-copy", "4-copy"], Assert.Single(collated.Copies).Articles.Select(copy => copy.Article).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ACounterpartHoldsTheOfficeOfWhomHeMeets()
    {
        CollatedRecords collated = Collating.Collator.Collate(
            new[]
            {
                Read("a", "موقع الشمال", 10, "أعلنت وزارة الخارجية الأردنية أن وزير الخارجية رامي الزعبي أجرى، الثلاثاء، اتصالا هاتفيا مع نظيره البرازيلي لويس كاردوزو، بحثا خلاله تثبيت الهدنة."),
                Read("b", "موقع الجنوب", 10, "قالت وزارة الخارجية البرازيلية في بيان إن وزير الخارجية لويس كاردوزو تلقى، الثلاثاء، اتصالا هاتفيا من نظيره الأردني رامي الزعبي، تناول الهدنة."),
            }.Select(Collating.Digest),
            []);

        Contact call = Assert.Single(collated.Contacts);
        Assert.Equal((2, 2), (call.Tally.Origins, call.Tally.Sides));
        Assert.All(call.Participants, participant => Assert.StartsWith("actor-", participant, StringComparison.Ordinal));
        Assert.Equal(["BRA", "JOR"], collated.Identities.Where(identity => identity.Kind == ActorKind.Person).Select(identity => identity.Side).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AHeadlinesCounterpartIsTheOneNamedBelow()
    {
        Record record = Read("h", "موقع الشمال", 10, "الزعبي يتلقى اتصالا هاتفيا من نظيره البرازيلي\nتلقى وزير الخارجية الأردني رامي الزعبي، الثلاثاء، اتصالا هاتفيا من نظيره البرازيلي لويس كاردوزو.");

        Assert.Equal(["رامي الزعبي", "لويس كاردوزو"], record.Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name).Order(StringComparer.Ordinal));
        Assert.Equal(2, Assert.Single(record.Events).Tellings.Count);
    }

    private static Record Read(string id, string outlet, int day, string text) => PipelineRecords.Pipeline.Read(new Article
    {
        Id = id,
        Outlet = outlet,
        Published = new PublicationTime(new DateOnly(2026, 3, day)),
        Language = "ar",
        Text = new SourceText(text),
    });
}
