using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Musnad.Arabic;
using Musnad.Arabic.Datelines;
using Musnad.Articles;
using Musnad.Cli.Running;
using Musnad.Extraction;
using Musnad.Ingest;
using Musnad.Json;

namespace Musnad.Bench.Corpus;

/// <summary>The main job over a whole corpus: read, extract, write JSON to nowhere, in order, as the command does.</summary>
internal static class CorpusRun
{
    private const int SlowestShown = 5;
    private const int WindowPerJob = 64;

    public static void Measure(string? path, int jobs, int limit, TextWriter report)
    {
        CorpusFile corpus = CorpusFile.Find(path).Take(limit);
        PlainPass plain = PlainPass.Measure(corpus);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processorBefore = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        (List<Timing> timings, long bytesWritten) = Run(corpus, jobs);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        TimeSpan processor = Environment.CpuUsage.TotalTime - processorBefore;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        Write(report, corpus, jobs, plain, timings, bytesWritten, elapsed, processor, allocated);
    }

    private static (List<Timing> Timings, long BytesWritten) Run(CorpusFile corpus, int jobs)
    {
        MusnadPipeline pipeline = new MusnadPipelineBuilder().Use(new ArabicAnnotator()).Use(new RecordExtractor()).Build();
        using Stream stream = File.OpenRead(corpus.Path);
        IEnumerable<ReadResult> articles = new ArticleReader(new ReadOptions(), new ArabicDatelineReader()).Read(stream, corpus.Path);
        var timings = new List<Timing>();
        var buffers = new System.Collections.Concurrent.ConcurrentBag<ArrayBufferWriter<byte>>();
        long written = 0;
        OrderedWork<ReadResult, (Timing Timing, ArrayBufferWriter<byte> Json)>.Run(
            articles,
            jobs,
            jobs * WindowPerJob,
            (result, _) =>
            {
                ArrayBufferWriter<byte> json = buffers.TryTake(out ArrayBufferWriter<byte>? used) ? used : new ArrayBufferWriter<byte>(1 << 14);
                return (Read(pipeline, result, json), json);
            },
            done =>
            {
                timings.Add(done.Timing);
                Stream.Null.Write(done.Json.WrittenSpan);
                written += done.Json.WrittenCount;
                done.Json.ResetWrittenCount();
                buffers.Add(done.Json);
            },
            () => { },
            CancellationToken.None);
        return (timings, written);
    }

    private static Timing Read(MusnadPipeline pipeline, ReadResult result, ArrayBufferWriter<byte> json)
    {
        if (result.Article is not { } article)
        {
            return new Timing(result.Failure!.Reason, 0, 0, TimeSpan.Zero, Failed: true);
        }

        long start = Stopwatch.GetTimestamp();
        Musnad.Records.Record record = pipeline.Read(article);
        RecordJson.Write(record, json);
        return new Timing(article.Id, WordsIn(article), record.Statements.Count, Stopwatch.GetElapsedTime(start), Failed: false);
    }

    private static int WordsIn(Article article)
    {
        int words = 0;
        bool inside = false;
        foreach (char letter in article.Text.AsSpan())
        {
            bool blank = char.IsWhiteSpace(letter);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return words;
    }

    private static void Write(
        TextWriter report, CorpusFile corpus, int jobs, PlainPass plain, List<Timing> timings, long bytesWritten,
        TimeSpan elapsed, TimeSpan processor, long allocated)
    {
        var culture = CultureInfo.InvariantCulture;
        int articles = timings.Count(timing => !timing.Failed);
        long words = timings.Sum(timing => (long)timing.Words);
        Timing[] slowest = [.. timings.OrderByDescending(timing => timing.Time).Take(SlowestShown)];
        TimeSpan[] times = [.. timings.Select(timing => timing.Time).Order()];
        using Process process = Process.GetCurrentProcess();
        double seconds = elapsed.TotalSeconds;
        report.WriteLine(string.Create(culture, $"corpus       {corpus.Name}: {articles:N0} articles, {words:N0} words, {plain.Bytes / 1e6:F1} MB unpacked, {timings.Count - articles} failures"));
        report.WriteLine(string.Create(culture, $"machine      {Environment.ProcessorCount} processors visible, jobs {jobs}, .NET {Environment.Version}"));
        report.WriteLine(string.Create(culture, $"end to end   {seconds:F2} s: {articles / seconds:F0} articles/s, {words / seconds:N0} words/s"));
        report.WriteLine(string.Create(culture, $"processor    {processor.TotalSeconds:F2} s: {articles / processor.TotalSeconds:F0} articles for each second of one core, also on a busy machine"));
        report.WriteLine(string.Create(culture, $"plain pass   {plain.Elapsed.TotalSeconds:F2} s over the same bytes (unpack, decode, split at white space); ratio {seconds / plain.Elapsed.TotalSeconds:F1}"));
        report.WriteLine(string.Create(culture, $"allocated    {allocated / (double)Math.Max(1, articles) / 1024:F1} KB an article"));
        report.WriteLine(string.Create(culture, $"memory       {process.PeakWorkingSet64 / 1e6:F0} MB peak working set"));
        report.WriteLine(string.Create(culture, $"records      {timings.Sum(timing => timing.Statements):N0} statements, {bytesWritten / 1e6:F1} MB of JSON"));
        report.WriteLine(string.Create(culture, $"an article   median {Percentile(times, 0.5):F2} ms, 99% within {Percentile(times, 0.99):F2} ms"));
        report.WriteLine("slowest      " + string.Join(", ", slowest.Select(timing => string.Create(culture, $"{timing.Id} {timing.Time.TotalMilliseconds:F0} ms ({timing.Words:N0} words)"))));
    }

    private static double Percentile(TimeSpan[] sorted, double share)
        => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))].TotalMilliseconds;
}
