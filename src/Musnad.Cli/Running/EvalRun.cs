using System.Globalization;
using System.Text;
using Musnad.Articles;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Rendering.Scores;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Evaluation;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad eval`: annotated articles and their records to figures.</summary>
internal sealed class EvalRun(EvalSettings settings, CliEnvironment environment, TextWriter error)
{
    private const int ItemsPerWorker = 8;
    private const int NotesTold = 10;

    private static readonly TimeSpan ShortRun = TimeSpan.FromMilliseconds(500);

    private readonly RunProgress _progress = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private int _failures;

    public int Run(Stream input, Stream output)
    {
        var notices = new Notices(error, _progress, environment.ErrorIsTerminal);
        GoldReading gold = GoldSet.Load(settings.Gold);
        foreach (string reason in gold.Reasons)
        {
            notices.Tell(reason);
        }

        List<CandidateRecord>? records = null;
        using (notices)
        {
            if (gold.Succeeded)
            {
                records = settings.Records is { } name ? ReadRecords(name, gold.Set, input, notices) : Extract(gold.Set, notices);
            }
        }

        if (environment.Stop.IsCancellationRequested)
        {
            notices.Tell("stopped; nothing was scored");
            return ExitCode.Stopped;
        }

        if (records is null || !gold.Succeeded)
        {
            return ExitCode.SomeFailed;
        }

        Score score = Scorer.Score(gold.Set, records);
        TellMissing(score, notices);
        return Write(CreateFormat().Render(score, settings), output);
    }

    private List<CandidateRecord> Extract(GoldSet gold, Notices notices)
    {
        MusnadPipeline pipeline = environment.Pipeline();
        IReadOnlyList<Article> articles = gold.Articles;
        long total = articles.Sum(article => (long)article.Text.Length);
        var records = new List<CandidateRecord>(articles.Count);
        OrderedWork<Article, (Article Article, CandidateRecord? Record, string? Problem)>.Run(
            articles,
            settings.Jobs,
            settings.Jobs * ItemsPerWorker,
            (article, _) => Extract(article, pipeline),
            outcome =>
            {
                if (outcome.Record is { } record)
                {
                    records.Add(record);
                }
                else
                {
                    Fail(notices, $"{outcome.Article.Id}: {outcome.Problem}");
                }

                _progress.AddBytes(outcome.Article.Text.Length);
                Advance(notices, total);
            },
            () => { },
            environment.Stop);
        return records;
    }

    private static (Article Article, CandidateRecord? Record, string? Problem) Extract(Article article, MusnadPipeline pipeline)
    {
        try
        {
            return (article, CandidateRecord.Of(pipeline.Read(article)), null);
        }
        catch (Exception exception)
        {
            // As in reading: a bug costs one article, and is told.
            return (article, null, InternalError.Describe(exception));
        }
    }

    /// <summary>The records of a file; null when it cannot be read at all.</summary>
    private List<CandidateRecord>? ReadRecords(string name, GoldSet gold, Stream input, Notices notices)
    {
        try
        {
            bool isInput = name == ReadSettings.StandardInput;
            long? total = isInput ? null : new FileInfo(name).Length;
            using var stream = new CountedStream(isInput ? input : File.OpenRead(name), _progress.AddBytes, leaveOpen: isInput);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return ReadRecords(name, reader, [.. gold.Articles.Select(article => article.Id)], notices, total);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            notices.Tell($"{name}: there is no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            notices.Tell($"{name}: {exception.Message}");
        }

        return null;
    }

    private List<CandidateRecord> ReadRecords(string name, StreamReader reader, HashSet<string> documents, Notices notices, long? total)
    {
        var records = new List<CandidateRecord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int number = 1; !environment.Stop.IsCancellationRequested && reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
            CandidateReading reading = CandidateRecord.Read(line);
            if (!reading.Succeeded)
            {
                Fail(notices, $"{place}: {reading.Reason}");
            }
            else if (!documents.Contains(reading.Candidate.Document))
            {
                Fail(notices, $"{place}: there is no annotated article \"{reading.Candidate.Document}\"");
            }
            else if (!seen.Add(reading.Candidate.Document))
            {
                Fail(notices, $"{place}: a second record of \"{reading.Candidate.Document}\"; the first one counts");
            }
            else
            {
                records.Add(reading.Candidate);
            }

            Advance(notices, total);
        }

        if (_failures > NotesTold)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"{_failures - NotesTold} more lines were left out"));
        }

        return records;
    }

    private void Fail(Notices notices, string reason)
    {
        if (++_failures <= NotesTold)
        {
            notices.Tell(reason);
        }
    }

    private void Advance(Notices notices, long? total)
    {
        _progress.AddArticle();
        if (TimeProvider.System.GetElapsedTime(_started) > ShortRun)
        {
            notices.ShowBar(() => total);
        }
    }

    private void TellMissing(Score score, Notices notices)
    {
        string[] missing = [.. score.Documents.Where(document => !document.HasRecord).Select(document => document.Document)];
        foreach (string document in missing.Take(NotesTold))
        {
            notices.Tell($"{document}: note: there is no record; it counts as an empty one");
        }

        if (missing.Length > NotesTold)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"note: {missing.Length - NotesTold} more articles have no record"));
        }
    }

    private int Write(string text, Stream output)
    {
        try
        {
            output.Write(Encoding.UTF8.GetBytes(text));
            output.Flush();
        }
        catch (IOException exception)
        {
            if (!BrokenPipe.Is(exception))
            {
                error.WriteLine($"musnad: cannot write the output: {exception.Message}");
                return ExitCode.SomeFailed;
            }
        }

        return _failures > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private IScoreFormat CreateFormat() => settings.Format switch
    {
        EvalFormat.Json => new JsonScores(),
        EvalFormat.Csv => new CsvScores(),
        EvalFormat.Markdown => new MarkdownScores(),
        _ => new TableScores(environment.OutputIsTerminal
            ? new TextOptions { Width = environment.Width, Isolates = true, Color = !environment.NoColor }
            : new TextOptions()),
    };
}
