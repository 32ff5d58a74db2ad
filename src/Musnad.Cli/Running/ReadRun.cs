using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Musnad.Articles;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Rendering;
using Musnad.Cli.Rendering.Html;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Ingest;
using Musnad.Records;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad read`: inputs to articles, articles to records, records to the output.</summary>
internal sealed class ReadRun(ReadSettings settings, CliEnvironment environment, TextWriter error)
{
    private const int ItemsPerWorker = 8;
    private const int NotesTold = 10;
    private const int PooledBytes = 1 << 20;

    private static readonly TimeSpan ShortRun = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];
    private readonly RunProgress _progress = new();
    private readonly IRecordFormat _format = CreateFormat(settings, environment);
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private int _failures;
    private int _unread;

    private IEnumerable<InputPath> Paths => settings.Inputs.Select(name => new InputPath(name));

    public int Run(Stream input, Stream output)
    {
        if (settings.Output is null)
        {
            return RunTo(input, output);
        }

        try
        {
            using FileStream file = File.Create(settings.Output);
            return RunTo(input, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine($"musnad: cannot write {settings.Output}: {exception.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private int RunTo(Stream input, Stream output)
    {
        bool barWouldMix = environment.OutputIsTerminal && settings.Output is null;
        using var notices = new Notices(error, _progress, environment.ErrorIsTerminal && !barWouldMix);
        var buffered = new BufferedStream(output, 1 << 16);
        var records = new RecordOutput(_format, buffered);

        // The models load while the first input is being read.
        Task<MusnadPipeline> pipeline = Task.Run(environment.Pipeline);
        var inputs = new Inputs(Paths, input, environment.Reader(settings.Reading), _progress);
        try
        {
            OrderedWork<ReadUnit, List<Outcome>>.Run(
                inputs.Units(),
                settings.Jobs,
                settings.Jobs * ItemsPerWorker,
                (unit, number) => Work(unit, number, inputs, pipeline),
                outcomes => HandOver(outcomes, records, notices),
                records.Flush,
                environment.Stop);
            records.End();
        }
        catch (IOException exception)
        {
            if (!BrokenPipe.Is(exception))
            {
                notices.Tell($"cannot write the output: {exception.Message}");
                return ExitCode.SomeFailed;
            }
        }

        return Conclude(records, notices);
    }

    private int Conclude(RecordOutput records, Notices notices)
    {
        if (_unread > NotesTold)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"note: {_unread - NotesTold} more articles are in languages that no layer reads"));
        }

        if (environment.Stop.IsCancellationRequested)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"stopped after {records.Written} articles"));
            return ExitCode.Stopped;
        }

        return _failures > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private List<Outcome> Work(ReadUnit unit, long number, Inputs inputs, Task<MusnadPipeline> pipeline)
    {
        IEnumerable<ReadResult> results = unit.Result is { } result ? [result] : inputs.Read(unit.Input);
        var outcomes = new List<Outcome>(1);
        foreach (ReadResult item in results)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{number + 1}{(outcomes.Count == 0 ? "" : "-" + (outcomes.Count + 1))}");
            outcomes.Add(item.Article is { } article
                ? Extract(article, unit.Input, key, pipeline.GetAwaiter().GetResult())
                : new Outcome { Key = key, Failure = item.Failure });
        }

        return outcomes;
    }

    private Outcome Extract(Article article, string input, string key, MusnadPipeline pipeline)
    {
        if (!_buffers.TryTake(out ArrayBufferWriter<byte>? buffer))
        {
            buffer = new ArrayBufferWriter<byte>(1 << 14);
        }

        try
        {
            Record record = pipeline.Read(article);
            _format.Render(record, key, buffer);
        }
        catch (Exception exception)
        {
            // A bug must not cost the other articles of a run that took hours; it is told, and the exit code tells it too.
            string name = article.Id == input ? article.Id : $"{input}: {article.Id}";
            return new Outcome
            {
                Key = key,
                Failure = new InputFailure(name, null, InternalError.Describe(exception)),
            };
        }

        return new Outcome
        {
            Key = key,
            Output = buffer,
            Headline = new Headline(article.Id, ArticleTitle.Of(article), article.Language),
            UnreadLanguage = pipeline.Reads(article.Language) ? null : article.Language,
        };
    }

    private void HandOver(List<Outcome> outcomes, RecordOutput records, Notices notices)
    {
        foreach (Outcome outcome in outcomes)
        {
            if (outcome.Failure is { } failure)
            {
                _failures++;
                notices.Tell(failure.ToString());
                continue;
            }

            if (outcome.UnreadLanguage is { } language && ++_unread <= NotesTold)
            {
                notices.Tell($"{outcome.Headline!.Id}: note: no layer reads its language ({language}); its record has no statements");
            }

            records.Write(outcome);
            if (_progress.AddArticle() > 1 && TimeProvider.System.GetElapsedTime(_started) > ShortRun)
            {
                notices.ShowBar(() => Inputs.TotalBytes(Paths));
            }

            Recycle(outcome.Output!);
        }
    }

    private void Recycle(ArrayBufferWriter<byte> buffer)
    {
        // The page keeps its first section back, so its buffers are not free yet.
        if (!_format.NeedsCount && buffer.Capacity <= PooledBytes)
        {
            buffer.ResetWrittenCount();
            _buffers.Add(buffer);
        }
    }

    private static IRecordFormat CreateFormat(ReadSettings settings, CliEnvironment environment) => settings.Format switch
    {
        OutputFormat.Json => new JsonFormat(settings.WithText),
        OutputFormat.Html => new HtmlFormat(),
        _ => new TextFormat(settings.Output is null ? TextOptions.For(environment) : new TextOptions()),
    };
}
