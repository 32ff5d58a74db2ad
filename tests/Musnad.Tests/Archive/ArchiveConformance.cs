using System.Buffers;
using System.Text;
using Musnad.Arabic.Folding;
using Musnad.Archive;
using Musnad.Articles;
using Musnad.Collation;
using Musnad.Collation.Copies;
using Musnad.Json;
using Musnad.Tests.Json;
using Musnad.Text;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Archive;

/// <summary>What every store of articles must do; a store derives it and says how it is opened.</summary>
public abstract class ArchiveConformance : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);

    private readonly List<IArchive> _opened = [];

    /// <summary>Makes words comparable.</summary>
    protected static ITextFolding Folding { get; } = new ArabicTextFolding();

    /// <summary>Opens the one store of this test; opened again it is the same store.</summary>
    protected abstract IArchive OpenStore();

    /// <summary>A place for a copy that does not exist yet.</summary>
    protected abstract string CopyPlace { get; }

    /// <summary>Opens a copy.</summary>
    protected abstract IArchive OpenCopy(string place);

    public void Dispose()
    {
        foreach (IArchive archive in _opened)
        {
            archive.Dispose();
        }

        CleanUp();
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes what the store left.</summary>
    protected abstract void CleanUp();

    [Fact]
    public void WhatWasStoredIsGivenBackAsItWas()
    {
        IArchive archive = Open();
        Record record = SampleRecords.Call();
        PreparedArticle prepared = Prepared(record);

        Assert.Equal([StoreResult.Added], Store(archive, prepared));
        ArchivedArticle held = Assert.IsType<ArchivedArticle>(Open().Find(prepared.Identity.Id));

        Assert.Equal(record.Article.Text.ToString(), held.Article.Text.ToString());
        Assert.Equal(record.Article with { Id = prepared.Identity.Id, Text = held.Article.Text, HasGivenId = true }, held.Article);
        Assert.Equal("call", held.Name);
        Assert.False(held.Superseded);
        Assert.Equal(ExtractorVersion.Current, held.Extractor);
        Assert.Equal(Json(prepared.Record!), Json(held.Record!));
    }

    [Fact]
    public void WhatIsNotHeldIsNotFound()
    {
        IArchive archive = Open();

        Assert.Null(archive.Find("0123456789abcdef"));
        Assert.Equal(ArticleStanding.Unknown, archive.StandingOf("0123456789abcdef"));
        Assert.Empty(archive.Articles());
        Assert.Empty(archive.Standings());
    }

    [Fact]
    public void TheSamePublicationChangesNothingWhateverItsNameInTheInput()
    {
        IArchive archive = Open();
        Store(archive, Article("نص", name: "a.html:1", url: "https://example.org/1"));
        long revision = archive.Revision;

        Assert.Equal([StoreResult.Unchanged], Store(archive, Article("نص", name: "elsewhere/b.html:7", url: "https://example.org/1")));
        Assert.Equal([StoreResult.Unchanged], Store(archive, Article("نص", name: "third", url: "https://example.org/1")));
        Assert.Equal("a.html:1", Assert.Single(archive.Articles()).Name);
        Assert.Equal(revision, archive.Revision);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OfAPublicationThatOneRunMeetsTwiceTheSameTellingIsKeptWhateverTheirOrder(bool reversed)
    {
        IArchive archive = Open();
        PreparedArticle[] tellings =
        [
            Article("نص", name: "b", url: "https://example.org/1", retrieved: Now),
            Article("نص", name: "a", url: "https://example.org/1", retrieved: Now),
            Article("نص", name: "c", url: "https://example.org/1", retrieved: Now.AddDays(1)),
        ];

        IReadOnlyList<StoreResult> results = Store(archive, reversed ? [.. tellings.Reverse()] : tellings);

        Assert.Equal([StoreResult.Added, StoreResult.Unchanged, StoreResult.Unchanged], results);
        ArchivedArticle held = Assert.Single(archive.Articles());
        Assert.Equal(("a", Now), (held.Name, held.Article.Retrieved));
        Assert.Equal(1, archive.Statistics().Texts);
    }

    [Fact]
    public void ATextIsStoredOnceHoweverOftenItIsPublished()
    {
        IArchive archive = Open();

        Store(archive, Article("نص", "A"), Article("نص", "B"), Article("نص", "B", day: 2));

        ArchiveStatistics statistics = archive.Statistics();
        Assert.Equal((3, 1, 2, 2), (statistics.Articles, statistics.Texts, statistics.Outlets, statistics.Days));
    }

    [Fact]
    public void AChangedTextAtAKnownAddressIsANewVersion()
    {
        IArchive archive = Open();
        PreparedArticle first = Article("قبل", url: "https://example.org/1");
        PreparedArticle second = Article("بعد", url: "https://example.org/1");
        Store(archive, first);
        Store(archive, second);

        Assert.Equal(2, archive.Articles().Count());
        Assert.True(archive.Find(first.Identity.Id)!.Superseded);
        Assert.Equal([second.Identity.Id], archive.Articles(superseded: false).Select(article => article.Article.Id));
        Assert.Equal([second.Identity.Id], archive.Packed(superseded: false).Select(article => article.Id));
        Assert.Equal(1, archive.Statistics().Superseded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void VersionsAreOrderedByPublicationThenRetrievalAndNotByTheirComing(bool reversed)
    {
        IArchive archive = Open();
        PreparedArticle[] articles =
        [
            Article("1", url: "https://example.org/1", day: 1, retrieved: Now.AddDays(9)),
            Article("2", url: "https://example.org/1", day: 2, retrieved: Now.AddDays(1)),
            Article("3", url: "https://example.org/1", day: 2, retrieved: Now.AddDays(2)),
        ];

        foreach (PreparedArticle article in reversed ? articles.Reverse() : articles)
        {
            Store(archive, article);
        }

        Assert.Equal("3", Assert.Single(archive.Articles(superseded: false)).Article.Text.ToString());
        Assert.Equal(Now.AddDays(2), archive.Find(articles[2].Identity.Id)!.Article.Retrieved);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ARunThatGoesOnOrdersVersionsAsIfItHadNeverBeenKilled(bool killed)
    {
        IArchive archive = Open();
        foreach (string first in (string[])["1", "2"])
        {
            PreparedArticle[] versions = [.. ((string[])[first, first == "1" ? "2" : "1"]).Select(text => Article(text, url: "https://example.org/" + first))];
            foreach (PreparedArticle version in versions)
            {
                long run = archive.BeginRun("the same inputs", Now);
                archive.Store(run, killed ? [version] : versions, redo: false, [], seconds: 1);
            }

            archive.EndRun(archive.BeginRun("the same inputs", Now), default, Now, seconds: 1);
        }

        Assert.Equal(2, archive.Articles(superseded: false).Count());
        Assert.Single(archive.Articles(superseded: false).Select(article => article.Article.Text.ToString()).Distinct());
    }

    [Fact]
    public void ArticlesComeInTheOrderOfTheirIdentifiersAndCanBeUnpackedLater()
    {
        IArchive archive = Open();
        Store(archive, [.. Enumerable.Range(0, 50).Select(number => Article($"نص {number}"))]);

        string[] ids = [.. archive.Articles().Select(article => article.Article.Id)];
        PackedArticle[] packed = [.. archive.Packed()];
        var unpacked = new string[packed.Length];
        Parallel.For(0, packed.Length, i => unpacked[i] = packed[i].Unpack().Article.Id);

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids, unpacked);
    }

    [Fact]
    public void AnArticleThatCouldNotBeReadIsKeptAndCanBeRedone()
    {
        IArchive archive = Open();
        Article article = SampleRecords.Call().Article;
        PreparedArticle failed = PreparedArticle.Failed(article, "planted", Folding);

        Assert.Equal([StoreResult.Added], Store(archive, failed));
        Assert.Equal(ArticleStanding.Failed, archive.StandingOf(failed.Identity.Id));
        Assert.Equal(("planted", null), (archive.Find(failed.Identity.Id)!.Failure, archive.Find(failed.Identity.Id)!.Record));
        Assert.Equal([StoreResult.Redone], Store(archive, redo: true, Prepared(SampleRecords.Call())));
        Assert.Equal(ArticleStanding.Current, archive.StandingOf(failed.Identity.Id));
        Assert.Equal(archive.StandingOf(failed.Identity.Id), archive.Standings()[ArticleIdentity.NumberOf(failed.Identity.Id)]);
        Assert.Equal(5, archive.Statistics().Statements);
    }

    [Fact]
    public void TheLedgerTellsOfEveryRun()
    {
        IArchive archive = Open();
        long done = archive.BeginRun("a.jsonl", Now);
        archive.Store(done, [Article("نص")], redo: false, [new RunFailure("a.jsonl", 2, "no JSON"), new RunFailure("b.html", null, "empty")], seconds: 0.5);
        archive.EndRun(done, new RunCounts(1, 2, 0, 2), Now.AddMinutes(1), seconds: 2);
        long stopped = archive.BeginRun("b.jsonl", Now.AddHours(1));
        archive.EndRun(stopped, default, Now.AddHours(2), seconds: 0, stopped: true);
        archive.BeginRun("c.jsonl", new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));

        IReadOnlyList<LedgerRun> runs = Open().Runs();

        Assert.Equal(["c.jsonl", "b.jsonl", "a.jsonl"], runs.Select(run => run.What));
        Assert.Equal([RunState.Running, RunState.Stopped, RunState.Done], runs.Select(run => run.State));
        Assert.Equal((new RunCounts(1, 2, 0, 2), Now, Now.AddMinutes(1), 0.5), (runs[2].Counts, runs[2].Started, runs[2].Ended, runs[2].ArticlesPerSecond));
        Assert.Equal(["a.jsonl 2 no JSON", "b.html  empty"], archive.FailuresOf(done).Select(failure => $"{failure.Input} {failure.Line} {failure.Reason}"));
    }

    [Fact]
    public void ARunThatNeverEndedCountsWhatItHadStored()
    {
        IArchive archive = Open();
        long run = archive.BeginRun("a.jsonl", Now);
        archive.Store(run, [Article("1"), Article("2")], redo: false, [new RunFailure("a.jsonl", 3, "no JSON")], seconds: 4);

        LedgerRun told = Assert.Single(Open().Runs());

        Assert.Equal((null, new RunCounts(2, 0, 0, 1), 0.5), (told.Ended, told.Counts, told.ArticlesPerSecond));
    }

    [Fact]
    public void RemovingTakesWhatRestsOnTheArticleAloneAndTheVersionBeforeIsTheNewestAgain()
    {
        IArchive archive = Open();
        PreparedArticle first = Article("قبل", url: "https://example.org/1");
        PreparedArticle second = Article("بعد", url: "https://example.org/1");
        PreparedArticle sharing = Article("بعد", "other");
        Store(archive, first);
        Store(archive, second, sharing, Prepared(SampleRecords.Call()));

        Assert.Equal([second.Identity.Id], archive.Remove([second.Identity.Id, "ffffffffffffffff"]));
        Assert.False(archive.Find(first.Identity.Id)!.Superseded);
        Assert.Equal("بعد", archive.Find(sharing.Identity.Id)!.Article.Text.ToString());
        Assert.Equal(3, archive.Statistics().Texts);

        archive.Remove([.. archive.Articles().Select(article => article.Article.Id)]);
        ArchiveStatistics statistics = archive.Statistics();
        Assert.Equal((0, 0, 0, 0, 0), (statistics.Articles, statistics.Texts, statistics.Statements, statistics.Actors, statistics.Events));
        Assert.Equal([StoreResult.Added], Store(archive, second));
    }

    [Fact]
    public void ArticlesAreNamedByOutletAndAddress()
    {
        IArchive archive = Open();
        PreparedArticle[] articles = [Article("1", "A", url: "https://example.org/1"), Article("2", "A", url: "https://example.org/2"), Article("3", "B", url: "https://example.org/2")];
        Store(archive, articles);

        Assert.Equal(2, archive.IdsOf("A", null).Count);
        Assert.Equal(2, archive.IdsOf(null, "https://example.org/2").Count);
        Assert.Equal([articles[1].Identity.Id], archive.IdsOf("A", "https://example.org/2"));
        Assert.Empty(archive.IdsOf(null, null));
    }

    [Fact]
    public void EveryChangeMakesWhatIsToldAgainStale()
    {
        IArchive archive = Open();
        PreparedArticle article = Article("نص");
        Store(archive, article);
        Assert.False(archive.IsCollated("v1"));

        archive.Replace(new CollatedRecords(), "v1");
        Assert.True(archive.IsCollated("v1"));
        Assert.False(archive.IsCollated("v2"));
        Store(archive, article);
        Assert.True(archive.IsCollated("v1"));

        archive.Remove([article.Identity.Id]);
        Assert.False(archive.IsCollated("v1"));
        archive.Replace(new CollatedRecords(), "v1");
        Store(archive, article);
        Assert.False(archive.IsCollated("v1"));
    }

    [Fact]
    public void WhatWasWorkedOutBeforeAChangeIsRefused()
    {
        IArchive archive = Open();
        PreparedArticle first = Article("1");
        PreparedArticle second = Article("2");
        Store(archive, first, second);
        long revision = archive.Revision;
        Open().Remove([first.Identity.Id]);
        var stale = new CollatedRecords { Copies = [new CopyGroup("copy-1", [new ArticleCopy(first.Identity.Id, 1), new ArticleCopy(second.Identity.Id, 1)])] };

        Assert.False(archive.Replace(stale, "v1", revision));
        Assert.False(archive.IsCollated("v1"));
        Assert.True(archive.Replace(new CollatedRecords(), "v1", archive.Revision));
    }

    [Fact]
    public void ABackupIsTheStoreOfThatMomentAndOverwritesNothing()
    {
        IArchive archive = Open();
        Store(archive, Article("قبل"));
        string place = CopyPlace;

        Assert.Null(archive.BackUp(place));
        Store(archive, Article("بعد"));
        Assert.Contains("overwrites nothing", archive.BackUp(place), StringComparison.Ordinal);

        using IArchive copy = OpenCopy(place);
        Assert.Equal("قبل", Assert.Single(copy.Articles()).Article.Text.ToString());
    }

    [Fact]
    public void TheIndexCanBeMadeAnew()
    {
        IArchive archive = Open();
        Store(archive, Prepared(SampleRecords.Call()));

        Assert.True(archive.IsIndexCurrent);
        archive.RebuildIndex();
        Assert.True(archive.IsIndexCurrent);
        Assert.False(archive.IsReadOnly);
    }

    [Fact]
    public void TwoMayAddAtOnce()
    {
        Open();
        IArchive[] archives = [Open(), Open()];

        Parallel.For(0, 2, worker =>
        {
            for (int number = 0; number < 20; number++)
            {
                Store(archives[worker], Article($"{worker} {number}"), Article($"both {number}"));
            }
        });

        Assert.Equal(60, Open().Articles().Count());
    }

    [Fact]
    public void ReadingGoesOnWhileAnotherAdds()
    {
        IArchive archive = Open();
        Store(archive, Article("1"), Article("2"));
        using IEnumerator<ArchivedArticle> articles = archive.Articles().GetEnumerator();
        Assert.True(articles.MoveNext());

        Store(Open(), Article("3"));

        Assert.True(articles.MoveNext());
        Assert.False(articles.MoveNext());
        Assert.Equal(3, archive.Articles().Count());
    }

    /// <summary>Opens the store; it is closed with the test.</summary>
    protected IArchive Open()
    {
        IArchive archive = OpenStore();
        _opened.Add(archive);
        return archive;
    }

    /// <summary>Stores articles in a run of their own.</summary>
    protected static IReadOnlyList<StoreResult> Store(IArchive archive, params PreparedArticle[] articles) => Store(archive, redo: false, articles);

    /// <summary>An article without statements, made ready.</summary>
    protected static PreparedArticle Article(
        string text, string? outlet = null, string name = "name", string? url = null, int day = 1, DateTimeOffset? retrieved = null) => Prepared(new Record
    {
        Article = new Article
        {
            Id = name,
            Text = new SourceText(text),
            Outlet = outlet,
            Url = url,
            Published = new PublicationTime(new DateOnly(2026, 3, day)),
            Retrieved = retrieved,
        },
        Extractor = ExtractorVersion.Current,
    });

    /// <summary>A record, made ready.</summary>
    protected static PreparedArticle Prepared(Record record) => PreparedArticle.Of(record, Folding);

    private static IReadOnlyList<StoreResult> Store(IArchive archive, bool redo, params PreparedArticle[] articles)
    {
        long run = archive.BeginRun("test", Now);
        IReadOnlyList<StoreResult> results = archive.Store(run, articles, redo, [], seconds: 1);
        archive.EndRun(run, default, Now, seconds: 1);
        return results;
    }

    private static string Json(Record record)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(record, json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
