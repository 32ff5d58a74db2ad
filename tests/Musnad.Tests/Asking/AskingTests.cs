using System.Text.Json;
using Musnad.Cli;
using Musnad.Tests.Comparisons;
using Xunit;

namespace Musnad.Tests.Asking;

public sealed class AskingTests(OneCall call) : IClassFixture<OneCall>
{
    public static TheoryData<string[], string> Misuses => new()
    {
        { ["search"], "say what to look for" },
        { ["search", "كلمة", "--in", "titles"], "--in" },
        { ["search", "كلمة", "--since", "yesterday"], "--since" },
        { ["statements", "--stance", "angry"], "--stance" },
        { ["statements", "--limit", "-3"], "--limit" },
        { ["statements", "--nope"], "--nope" },
        { ["contacts", "--between", "RUS", "IRN", "USA"], "--between" },
        { ["contacts", "--mode", "fax"], "--mode" },
        { ["actors", "--kind", "ghost"], "--kind" },
        { ["timeline"], "ACTOR" },
        { ["timeline", "x", "--only", "gossip"], "--only" },
        { ["coverage", "--by", "week"], "--by" },
        { ["show"], "ID" },
        { ["show", "1", "--format", "xml"], "--format" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void AWrongCommandLineIsToldInASentence(string[] words, string expected)
    {
        (int code, string output, string error) = call.Run(words);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search", "كلمة")]
    [InlineData("statements")]
    [InlineData("contacts")]
    [InlineData("actors")]
    [InlineData("timeline", "RUS")]
    [InlineData("show", "1")]
    [InlineData("coverage")]
    public void AnArchiveThatIsNotThereIsTold(params string[] words)
    {
        (int code, string output, string error) = call.Run([.. words, "--db", Path.Combine(Path.GetDirectoryName(call.Archive)!, "none.db")]);

        Assert.NotEqual(ExitCode.Done, code);
        Assert.Empty(output);
        Assert.StartsWith("musnad: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void StatementsCarryTheirChainFromTheOutletInward()
    {
        JsonElement[] said = [.. call.Json("statements", "--by", "رامي الزعبي", "--stance", "warn").EnumerateArray()];

        Assert.Equal(4, said.Length);
        Assert.All(said, statement =>
        {
            string[] chain = [.. statement.GetProperty("chain").EnumerateArray().Select(link => link.GetProperty("name").GetString()!)];
            Assert.Contains("رامي الزعبي", chain);
            Assert.Contains("وزارة الخارجية الأردنية", chain);
        });
        Assert.Contains("صحيفة الأفق ← وزارة الخارجية الأردنية ← رامي الزعبي", call.Run("statements", "--by", "رامي الزعبي", "--stance", "warn").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StatementsWithinAStatementAreTold()
    {
        string inner = call.Json("statements", "--by", "رامي الزعبي", "--stance", "warn")[0].GetProperty("id").GetString()!;
        string article = inner.Split('/')[0];

        Assert.Contains(inner, call.Json("statements", "--within", article).EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        Assert.Contains(inner, call.Json("statements", "--within", call.Contacts[0]).EnumerateArray().Select(row => row.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("JOR", "BRA")]
    [InlineData("jor", "لويس كاردوزو")]
    [InlineData("رامي الزعبي", "كاردوزو")]
    public void AContactIsFoundByWhoTookPart(string first, string second)
    {
        JsonElement contact = Assert.Single(call.Json("contacts", "--between", first, second).EnumerateArray());

        Assert.Equal(call.Contacts[0], contact.GetProperty("id").GetString());
        Assert.Equal((7, 7, 3, 2, 2), (Number(contact, "articles"), Number(contact, "outlets"), Number(contact, "copies"), Number(contact, "origins"), Number(contact, "sides")));
    }

    [Fact]
    public void NoContactIsFoundWhereNoneWas()
    {
        Assert.Empty(call.Json("contacts", "--between", "JOR", "CHN").EnumerateArray());
        Assert.Empty(call.Json("contacts", "--mode", "visit").EnumerateArray());
        Assert.Empty(call.Json("contacts", "--realis", "negated").EnumerateArray());
    }

    [Fact]
    public void ActorsAreListedWithWhereTheyAppear()
    {
        JsonElement[] people = [.. call.Json("actors", "--kind", "person").EnumerateArray()];

        Assert.Equal(["رامي الزعبي", "لويس كاردوزو"], people.Select(actor => actor.GetProperty("name").GetString()));
        Assert.All(people, actor => Assert.Equal(7, Number(actor, "articles")));
    }

    [Fact]
    public void SomebodyKnownInOneArticleOnlyIsFoundThere()
    {
        using var other = new OneCall();
        string file = Path.Combine(Path.GetDirectoryName(other.Archive)!, "bystander.txt");
        File.WriteAllText(file, "قال شاهد العيان نبيل الحداد إن الحافلة انقلبت.\n");
        Assert.Equal(ExitCode.Done, other.Run("add", file).Code);

        JsonElement said = Assert.Single(other.Json("statements", "--by", "نبيل الحداد").EnumerateArray());

        Assert.Equal("نبيل الحداد", said.GetProperty("speaker").GetString());
        Assert.DoesNotContain("نبيل الحداد", other.Json("actors").EnumerateArray().Select(actor => actor.GetProperty("name").GetString()));
    }

    [Fact]
    public void ACorrectionHoldsUntilItIsForgotten()
    {
        using var own = new OneCall();
        string[] ids = [.. own.Json("actors", "--kind", "person").EnumerateArray().Select(actor => actor.GetProperty("id").GetString()!)];

        Assert.Equal(ExitCode.Done, own.Run("actors", "merge", ids[0], ids[1]).Code);
        JsonElement merged = Assert.Single(own.Json("actors", "--kind", "person").EnumerateArray());
        Assert.Equal(7, Number(merged, "articles"));
        Assert.Equal(ExitCode.Done, own.Run("add", Conventions.RepositoryFolder.PathOf("samples", "denial.txt")).Code);
        Assert.Single(own.Json("actors", "الزعبي").EnumerateArray());
        Assert.Single(own.Json("actors", "corrections").EnumerateArray());
        Assert.Equal(ExitCode.Done, own.Run("actors", "forget", "1").Code);
        Assert.Equal(2, own.Json("actors", "--kind", "person", "--country", "JOR").GetArrayLength() + own.Json("actors", "--kind", "person", "--country", "BRA").GetArrayLength());
        Assert.Equal(ExitCode.SomeFailed, own.Run("actors", "forget", "77").Code);
    }

    [Fact]
    public void TheTimelineHoldsWhatWasSaidAndTheContact()
    {
        JsonElement[] entries = [.. call.Json("timeline", "رامي الزعبي").EnumerateArray()];
        string[] kinds = [.. entries.Select(entry => entry.GetProperty("kind").GetString()!)];

        Assert.Contains("said", kinds);
        Assert.Single(kinds, "contact");
        Assert.Equal(entries.Select(entry => entry.GetProperty("day").GetString()).Order(StringComparer.Ordinal), entries.Select(entry => entry.GetProperty("day").GetString()));
        foreach (string kind in (string[])["said", "said-of", "contact", "deed"])
        {
            Assert.Equal(kinds.Count(each => each == kind), call.Json("timeline", "رامي الزعبي", "--only", kind).EnumerateArray().Count(entry => entry.GetProperty("kind").GetString() == kind));
        }
    }

    [Fact]
    public void CoverageCountsEveryArticleOnceAndTellsEmptyDays()
    {
        JsonElement[] rows = [.. call.Json("coverage", "--limit", "all").EnumerateArray()];

        Assert.Equal(7, rows.Sum(row => Number(row, "articles")));
        Assert.Equal(14, rows.Length);
        Assert.Equal([6, 1], call.Json("coverage", "--by", "day").EnumerateArray().Select(row => Number(row, "articles")));
        Assert.Equal(7, Number(Assert.Single(call.Json("coverage", "--by", "month").EnumerateArray()), "articles"));
    }

    [Fact]
    public void EverythingIsShownByItsIdentifier()
    {
        string statement = call.Json("statements", "--by", "رامي الزعبي", "--stance", "warn")[0].GetProperty("id").GetString()!;
        string article = statement.Split('/')[0];
        string actor = call.Json("actors", "--kind", "person")[0].GetProperty("id").GetString()!;
        (string Id, string Expected)[] cases =
        [
            (article, "STATEMENTS"), (statement, "من أن استمرار إغلاق المعابر"), (article + "/e1", "CONSULT phone"), (article + "/a1", "EVIDENCE"),
            (call.Contacts[0], "TELLINGS"), (actor, "رامي الزعبي"), ("org:jo-foreign-ministry", "Jordanian Ministry of Foreign Affairs"), ("1", "one-call.jsonl"),
        ];

        Assert.All(cases, shown =>
        {
            (int code, string output, string error) = call.Run("show", shown.Id);
            Assert.Equal((ExitCode.Done, ""), (code, error));
            Assert.Contains(shown.Expected, output, StringComparison.Ordinal);
            Assert.NotEqual(JsonValueKind.Undefined, call.Json("show", shown.Id).ValueKind);
        });
        Assert.Equal(ExitCode.SomeFailed, call.Run("show", "ffffffffffffffff").Code);
        Assert.Equal(ExitCode.SomeFailed, call.Run("show", article + "/s99").Code);
    }

    [Fact]
    public void AnAmbiguousNameIsNotGuessed()
    {
        (int code, string output, string error) = call.Run("statements", "--by", "وزارة الخارجية");

        Assert.Equal((ExitCode.SomeFailed, ""), (code, output));
        Assert.Contains("org:jo-foreign-ministry", error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryAnswerComesInEveryForm()
    {
        foreach (string[] question in (string[][])[["search", "المساعدات"], ["statements"], ["contacts"], ["actors"], ["timeline", "رامي الزعبي"], ["coverage"]])
        {
            string csv = call.Run([.. question, "--format", "csv"]).Output;
            string table = call.Run(question).Output;

            Assert.NotEmpty(call.Json(question).EnumerateArray());
            Assert.Equal(call.Json(question)[0].EnumerateObject().Select(field => field.Name), csv.Split("\r\n")[0].Split('\n')[0].Split(','));
            Assert.NotEmpty(table);
        }
    }

    private static int Number(JsonElement row, string name) => row.GetProperty(name).GetInt32();
}
