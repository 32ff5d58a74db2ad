using System.Text;
using Musnad.Annotations;
using Musnad.Arabic.Folding;
using Musnad.Archive.Sqlite;
using Musnad.Articles;
using Musnad.Cli;
using Musnad.Ingest;
using Musnad.Tests.Json;
using Musnad.Text;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Cli;

/// <summary>The smallest stages that the command can run with: an article a line, and the sample record for the sample text.</summary>
internal sealed class FakeStages : IAnnotator, IRecordExtractor
{
    public string Language => "ar";

    public AnnotatedText Annotate(Article article) => new() { Article = article };

    public Record Extract(AnnotatedText annotated)
    {
        string text = annotated.Article.Text.ToString();
        if (text.StartsWith("slow", StringComparison.Ordinal))
        {
            Thread.Sleep(150);
        }

        return text switch
        {
            "bug" => throw new InvalidOperationException("planted"),
            "call" => SampleRecords.Call(annotated.Article.Id),
            _ => new Record { Article = annotated.Article, Extractor = ExtractorVersion.Current },
        };
    }

    public static CliEnvironment Environment() => new()
    {
        Pipeline = () =>
        {
            var stages = new FakeStages();
            return new MusnadPipelineBuilder().Use((IAnnotator)stages).Use((IRecordExtractor)stages).Build();
        },
        Archive = (path, mustExist) => SqliteArchive.Open(path, new ArabicTextFolding(), mustExist),
        Folding = () => new ArabicTextFolding(),
        Reader = options => (stream, name) => Read(options, stream, name),
        Processors = 2,
    };

    /// <summary>Runs the command and gives what it wrote.</summary>
    public static (int Code, string Output, string Error) Run(string[] args, string input = "", CliEnvironment? environment = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        int code = Musnad.Cli.Cli.Run(args, stdin, output, error, environment ?? Environment());
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A line is an article; "!" begins a failure's reason, "en:" an English article.</summary>
    private static IEnumerable<ReadResult> Read(ReadOptions options, Stream stream, string name)
    {
        using var reader = new StreamReader(stream);
        int line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.StartsWith('!'))
            {
                yield return ReadResult.Of(new InputFailure(name, line, text[1..]));
                continue;
            }

            yield return ReadResult.Of(new Article
            {
                Id = $"{name}:{line}",
                Text = new SourceText(text),
                Language = options.Language ?? (text.StartsWith("en:", StringComparison.Ordinal) ? "en" : "ar"),
                Outlet = options.Outlet,
                Published = options.Published,
            });
        }
    }
}
