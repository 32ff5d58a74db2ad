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
        _standings = archive.Standings();
        long run = archive.BeginRun(string.Join(' ', settings.Inputs), call.Environment.Clock.GetUtcNow());
        using var notices = new Notices(call.Error, _progress, call.Environment.ErrorIsTerminal);
        Task<MusnadPipeline> pipeline = Task.Run(call.Environment.Pipeline);
        var inputs = new Inputs(settings.Inputs, call.Input, call.Environment.Reader(settings.Reading), _progress);
        OrderedWork<ReadUnit, List<AddUnit>>.Run(
            inputs.Units(),
            settings.Jobs,
            settings.Jobs * ItemsPerWorker,
            (unit, _) => Work(unit, inputs, pipeline),
            units => HandOver(units, archive, run, notices),
            () => CommitInTime(archive, run),
            call.Environment.Stop);
        Commit(archive, run);
        archive.EndRun(run, _counts, call.Environment.Clock.GetUtcNow(), Seconds);
        notices.Tell(Summary());
        return call.Environment.Stop.IsCancellationRequested ? ExitCode.Stopped : _counts.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
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
            return AddUnit.Unchanged;
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

    private void HandOver(List<AddUnit> units, IArchive archive, long run, Notices notices)
    {
        foreach (AddUnit unit in units)
        {
            Take(unit, notices);
            if (_progress.AddArticle() > 1 && TimeProvider.System.GetElapsedTime(_started) > ShortRun)
            {
                notices.ShowBar(() => Inputs.TotalBytes(settings.Inputs));
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

    private void Take(AddUnit unit, Notices notices)
    {
        if (unit.Failure is { } failure)
        {
            _failures.Add(new RunFailure(failure.Input, failure.Line, failure.Reason));
            _counts = _counts with { Failed = _counts.Failed + 1 };
            notices.Tell(failure.ToString());
        }
        else if (unit.Prepared is { } prepared)
        {
            (unit.Redo ? _redone : _batch).Add(prepared);
            if (prepared.Failure is { } reason)
            {
                _counts = _counts with { Failed = _counts.Failed + 1 };
                notices.Tell($"{prepared.Name}: {reason}");
            }
        }
        else
        {
            _counts = _counts with { Unchanged = _counts.Unchanged + 1 };
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
        if (_batch.Count + _redone.Count + _failures.Count == 0)
        {
            return;
        }

        Store(archive, run, _batch, redo: false);
        Store(archive, run, _redone, redo: true);
        _failures.Clear();
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
        if (settings.PrintsIds)
        {
            call.Output.Write(Encoding.ASCII.GetBytes(string.Concat(articles.Select(article => article.Identity.Id + "\n"))));
            call.Output.Flush();
        }

        articles.Clear();
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
