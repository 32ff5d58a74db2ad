using System.Runtime.InteropServices;
using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Extraction;
using Musnad.Text;

namespace Musnad.Fuzz.Extractor;

/// <summary>Fuzzes the way from a text to its record.</summary>
public sealed class ExtractorFuzz
{
    /// <summary>The target's name.</summary>
    public const string Name = "extractor";

    private readonly MusnadPipeline _pipeline = new MusnadPipelineBuilder().Use(new ArabicAnnotator()).Use(new RecordExtractor()).Build();
    private readonly TextMutator _mutator;
    private readonly ulong _seed;

    /// <summary>Prepares a run.</summary>
    /// <param name="articles">Texts that the inputs are made of.</param>
    /// <param name="seed">What the inputs depend on.</param>
    public ExtractorFuzz(IReadOnlyList<string> articles, ulong seed)
    {
        _mutator = new TextMutator(articles);
        _seed = seed;
    }

    /// <summary>Runs over numbered inputs.</summary>
    public FuzzReport Run(int first, int count, Action<int>? progress = null)
    {
        Read("");
        return Fuzzer.Run(Name, first, count, number => ToBytes(Create(number)), input => Read(ToText(input)), progress);
    }

    /// <summary>The text of a number.</summary>
    public string Create(int number) => _mutator.Create(_seed, number);

    /// <summary>Reads a text; returns the promise that its record breaks, or null.</summary>
    public string? Read(string text)
    {
        var article = new Article
        {
            Id = "fuzz",
            Text = new SourceText(text),
            Language = "ar",
            Outlet = "fuzz",
            Published = new PublicationTime(new DateOnly(2024, 5, 6)),
        };
        return RecordPromises.Broken(_pipeline.Read(article));
    }

    // UTF-16 as it stands: an encoding would replace lone surrogates.
    private static byte[] ToBytes(string text) => MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    private static string ToText(byte[] input) => new(MemoryMarshal.Cast<byte, char>(input));
}
