using System.Buffers;
using BenchmarkDotNet.Attributes;
using Musnad.Annotations;
using Musnad.Arabic;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Articles;
using Musnad.Bench.Corpus;
using Musnad.Extraction;
using Musnad.Ingest;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Bench.Stages;

/// <summary>Each stage over the same articles; a result is for all of them together.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private const int Articles = 100;

    private readonly ArabicAnnotator _annotator = new();
    private readonly RecordExtractor _extractor = new();
    private readonly ArrayBufferWriter<byte> _json = new(1 << 20);
    private Article[] _articles = [];
    private TextLayout[] _layouts = [];
    private AnnotatedText[] _annotated = [];
    private Record[] _records = [];

    /// <summary>Reads the articles and prepares what each stage takes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        CorpusFile corpus = CorpusFile.Find(null);
        using Stream stream = File.OpenRead(corpus.Path);
        _articles = [.. new ArticleReader(new ReadOptions()).Read(stream, corpus.Path).Where(result => result.Succeeded).Take(Articles).Select(result => result.Article!)];
        _layouts = [.. _articles.Select(article => new TextLayout(article.Text))];
        _annotated = [.. _articles.Select(_annotator.Annotate)];
        _records = [.. _annotated.Select(_extractor.Extract)];
    }

    /// <summary>Tokens, paragraphs, quotations, sentences.</summary>
    [Benchmark]
    public int Layout() => _articles.Sum(article => new TextLayout(article.Text).Tokens.Count);

    /// <summary>Mentions, on a finished layout.</summary>
    [Benchmark]
    public int Mentions() => _layouts.Sum(layout => new MentionReader(layout, new NameEvidence(layout)).Read().Count);

    /// <summary>The whole language layer: layout, mentions, dates, clauses, contacts.</summary>
    [Benchmark]
    public int Annotation() => _articles.Sum(article => _annotator.Annotate(article).Frames.Count);

    /// <summary>Annotations to record.</summary>
    [Benchmark]
    public int Extraction() => _annotated.Sum(annotated => _extractor.Extract(annotated).Statements.Count);

    /// <summary>Record to JSON.</summary>
    [Benchmark]
    public int Json()
    {
        _json.ResetWrittenCount();
        foreach (Record record in _records)
        {
            RecordJson.Write(record, _json);
        }

        return _json.WrittenCount;
    }
}
