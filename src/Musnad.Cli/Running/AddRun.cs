using System.Globalization;
using System.Text;
using Musnad.Archive;
using Musnad.Articles;
using Musnad.Cli.CommandLine;
using Musnad.Ingest;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad add`: inputs to articles, articles to records on all cores, records into the archive by one writer.</summary>
internal sealed class AddRun(AddSettings settings, CliCall call)
{
    private const int ItemsPerWorker = 16;
    private const int BatchArticles = 128;

    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortRun = TimeSpan.FromMilliseconds(250);

    private readonly RunProgress _progress = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly ITextFolding _folding = call.Environment.Folding();
    private readonly List<PreparedArticle> _batch = [];
    private readonly List<PreparedArticle> _redone = [];
    private readonly List<RunFailure> _failures = [];
    private readonly StringBuilder _acknowledged = new();
    private IReadOnlyDictionary<ulong, ArticleStanding> _standings = new Dictionary<ulong, ArticleStanding>();
    private RunCounts _counts;
    private long _lastCommit;

    private double Seconds => TimeProvider.System.GetElapsedTime(_started).TotalSeconds;

    public int Run()
    {
        MakeFolder(settings.Archive);
        ArchiveOpening opening = call.Environment.Archive(settings.Archive, false);
        if (!opening.Succeeded)
        {
            return call.Failed(opening.Reason);
        }

        using IArchive archive = opening.Archive;
        if (archive.IsReadOnly)
        {
            return call.Failed($"{settings.Archive} may not be written.");
        }

        using var notices = new Notices(call.Error, _progress, call.Environment.ErrorIsTerminal);
        if (!archive.IsIndexCurrent)
        {
            notices.Tell("note: the search index was made by another folding of words; it is made anew.");
            archive.RebuildIndex();
        }

        var failures = new FailureNotices(notices);
        var paths = new InputPaths(settings.Inputs, settings.Archive);
        _standings = archive.Standings();
        long run = archive.BeginRun(string.Join(' ', settings.Inputs), call.Environment.Clock.GetUtcNow());
        Task<MusnadPipeline> pipeline = Task.Run(call.Environment.Pipeline);
        var inputs = new Inputs(paths.All(), call.Input, call.Environment.Reader(settings.Reading), _progress);
        OrderedWork<ReadUnit, List<AddUnit>>.Run(
            inputs.Units(),
            settings.Jobs,
            settings.Jobs * ItemsPerWorker,
            (unit, _) => Work(unit, inputs, pipeline),
            units => HandOver(units, archive, run, failures, () => notices.ShowBar(() => Inputs.TotalBytes(paths.All()))),
            () => CommitInTime(archive, run),
            call.Environment.Stop);
        Commit(archive, run);
        bool stopped = call.Environment.Stop.IsCancellationRequested;
        archive.EndRun(run, _counts, call.Environment.Clock.GetUtcNow(), Seconds, stopped);
        failures.Conclude();
        notices.Tell((stopped ? "stopped: " : "") + Summary());
        if (!stopped)
        {
            new CollationRun(archive, call, settings.Jobs).Ensure(notices.TellSentence);
        }

        return stopped ? ExitCode.Stopped : _counts.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private List<AddUnit> Work(ReadUnit unit, Inputs inputs, Task<MusnadPipeline> pipeline)
    {
        IEnumerable<ReadResult> results = unit.Result is { } result ? [result] : inputs.Read(unit.Input);
        return [.. results.Select(item => item.Article is { } article ? Prepare(article, pipeline) : new AddUnit(null, false, item.Failure))];
    }

    private AddUnit Prepare(Article article, Task<MusnadPipeline> pipeline)
    {
        var identity = ArticleIdentity.Of(article);
        ArticleStanding standing = _standings.GetValueOrDefault(ArticleIdentity.NumberOf(identity.Id));
        if (standing != ArticleStanding.Unknown && !IsRedone(standing))
        {
            return new AddUnit(null, false, null, identity.Id);
        }

        bool redo = standing != ArticleStanding.Unknown;
        try
        {
            Record record = pipeline.GetAwaiter().GetResult().Read(article);
            return new AddUnit(PreparedArticle.Of(record, _folding), redo, null);
        }
        catch (Exception exception)
        {
            // A bug must not cost the other articles of a run that took hours; the article is kept, with what went wrong.
            return new AddUnit(PreparedArticle.Failed(article, InternalError.Describe(exception), _folding), redo, null);
        }
    }

    private bool IsRedone(ArticleStanding standing) => settings.Redo.HasFlag(RedoChoice.All)
        || (standing == ArticleStanding.Failed && settings.Redo.HasFlag(RedoChoice.Failed))
        || (standing == ArticleStanding.Outdated && settings.Redo.HasFlag(RedoChoice.Outdated));

    private void HandOver(List<AddUnit> units, IArchive archive, long run, FailureNotices failures, Action showBar)
    {
        foreach (AddUnit unit in units)
        {
            Take(unit, failures);
            if (_progress.AddArticle() > 1 && TimeProvider.System.GetElapsedTime(_started) > ShortRun)
            {
                showBar();
            }
        }

        if (_batch.Count + _redone.Count >= BatchArticles)
        {
            Commit(archive, run);
        }
        else
        {
            CommitInTime(archive, run);
        }
    }

    private void Take(AddUnit unit, FailureNotices failures)
    {
        if (unit.Failure is { } failure)
        {
            _failures.Add(new RunFailure(failure.Input, failure.Line, failure.Reason));
            _counts = _counts with { Failed = _counts.Failed + 1 };
            failures.Tell(failure.Place, failure.Reason);
        }
        else if (unit.Prepared is { } prepared)
        {
            (unit.Redo ? _redone : _batch).Add(prepared);
            if (prepared.Failure is { } reason)
            {
                _counts = _counts with { Failed = _counts.Failed + 1 };
                failures.Tell(prepared.Name, reason);
            }
        }
        else
        {
            _counts = _counts with { Unchanged = _counts.Unchanged + 1 };
            Acknowledge(unit.Held!);
        }
    }

    private void CommitInTime(IArchive archive, long run)
    {
        if (TimeProvider.System.GetElapsedTime(_lastCommit) > BatchTime)
        {
            Commit(archive, run);
        }
    }

    private void Commit(IArchive archive, long run)
    {
        _lastCommit = TimeProvider.System.GetTimestamp();
        Store(archive, run, _batch, redo: false);
        Store(archive, run, _redone, redo: true);
        _failures.Clear();
        if (_acknowledged.Length > 0)
        {
            call.Output.Write(Encoding.ASCII.GetBytes(_acknowledged.ToString()));
            call.Output.Flush();
            _acknowledged.Clear();
        }
    }

    private void Store(IArchive archive, long run, List<PreparedArticle> articles, bool redo)
    {
        IReadOnlyList<RunFailure> failures = redo ? [] : _failures;
        if (articles.Count + failures.Count == 0)
        {
            return;
        }

        IReadOnlyList<StoreResult> results = archive.Store(run, articles, redo, failures, Seconds);
        _counts = _counts with
        {
            Added = _counts.Added + results.Count(result => result == StoreResult.Added),
            Unchanged = _counts.Unchanged + results.Count(result => result == StoreResult.Unchanged),
            Redone = _counts.Redone + results.Count(result => result == StoreResult.Redone),
        };
        foreach (PreparedArticle article in articles)
        {
            Acknowledge(article.Identity.Id);
        }

        articles.Clear();
    }

    private void Acknowledge(string id)
    {
        if (settings.PrintsIds)
        {
            _acknowledged.Append(id).Append('\n');
        }
    }

    private string Summary()
    {
        int done = _counts.Added + _counts.Redone;
        string rate = done > 0 && Seconds > 0 ? string.Create(CultureInfo.InvariantCulture, $", {done / Seconds:N0} articles a second") : "";
        string redone = _counts.Redone > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_counts.Redone:N0} read anew") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{_counts.Added:N0} added{redone}, {_counts.Unchanged:N0} unchanged, {_counts.Failed:N0} failed{rate}");
    }

    private static void MakeFolder(string archive)
    {
        // Only the default place is made; a mistyped folder of the user's is refused by the archive.
        if (Path.GetDirectoryName(archive) is { Length: > 0 } folder && folder.EndsWith("musnad", StringComparison.Ordinal) && Directory.Exists(Path.GetDirectoryName(folder)))
        {
            Directory.CreateDirectory(folder);
        }
    }
}
