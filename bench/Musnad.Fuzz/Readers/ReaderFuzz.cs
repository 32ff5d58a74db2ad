using System.IO.Compression;
using Musnad.Fuzz.Mutations;
using Musnad.Ingest;

namespace Musnad.Fuzz.Readers;

/// <summary>Fuzzes the readers of Musnad.Ingest.</summary>
public sealed class ReaderFuzz
{
    /// <summary>The readers by name.</summary>
    public static readonly IReadOnlyList<string> Names = ["text", "html", "jsonl", "gzip"];

    private readonly ArticleReader _articles;
    private readonly Mutator _mutator;
    private readonly string _name;
    private readonly string _file;
    private readonly ulong _seed;

    /// <summary>Prepares a run.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="seed">What the inputs depend on.</param>
    public ReaderFuzz(string name, ulong seed)
    {
        _name = name;
        _seed = seed;
        (InputFormat? format, _file, _mutator) = name switch
        {
            "text" => (InputFormat.Text, "input.txt", new Mutator(ReaderSeeds.Texts, ReaderSeeds.TextTokens)),
            "html" => (InputFormat.Html, "input.html", new Mutator(ReaderSeeds.Pages, ReaderSeeds.PageTokens)),
            "jsonl" => ((InputFormat?)null, "input.jsonl", new Mutator(ReaderSeeds.Json, ReaderSeeds.JsonTokens)),
            "gzip" => (null, "input.gz", new Mutator([.. ReaderSeeds.Json, .. ReaderSeeds.Texts], [.. ReaderSeeds.JsonTokens, .. ReaderSeeds.TextTokens])),
            _ => throw new ArgumentException($"There is no reader {name}.", nameof(name)),
        };
        _articles = new ArticleReader(new ReadOptions { Format = format });
    }

    /// <summary>Runs over numbered inputs.</summary>
    public FuzzReport Run(int first, int count, Action<int>? progress = null) =>
        Fuzzer.Run(_name, first, count, Create, Read, progress);

    /// <summary>The input of a number.</summary>
    public byte[] Create(int number)
    {
        if (_name != "gzip")
        {
            return _mutator.Create(_seed, number);
        }

        // Half are whole archives of damaged content, half damaged archives, some of several members.
        byte[] packed = Pack(_mutator.Create(_seed, number));
        var random = new SeededRandom(_seed ^ (ulong)number);
        packed = random.OneIn(4) ? [.. packed, .. Pack(_mutator.Create(_seed, number + 1))] : packed;
        return random.OneIn(2) ? packed : new Mutator([packed], ReaderSeeds.GzipTokens).Create(_seed, number);
    }

    private string? Read(byte[] input)
    {
        int results = 0;
        foreach (ReadResult result in _articles.Read(new MemoryStream(input, writable: false), _file))
        {
            results++;
            if (BrokenPromise(result) is { } broken)
            {
                return broken;
            }
        }

        return results == 0 ? "no result at all" : null;
    }

    private static string? BrokenPromise(ReadResult result)
    {
        if (result.Article is not { } article)
        {
            return string.IsNullOrWhiteSpace(result.Failure?.Reason) ? "a failure without a reason" : null;
        }

        if (result.Failure is not null)
        {
            return "both an article and a failure";
        }

        return string.IsNullOrWhiteSpace(article.Text.ToString()) ? "an article without text"
            : article.Id.Length == 0 ? "an article without an id"
            : article.Language.Length == 0 ? "an article without a language"
            : null;
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
