using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Extraction;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Readme;

/// <summary>The example of the README, compiled.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // <example>
        MusnadPipeline pipeline = new MusnadPipelineBuilder().Use(new ArabicAnnotator()).Use(new RecordExtractor()).Build();
        var article = new Article { Id = "denial", Text = new SourceText(File.ReadAllText("samples/denial.txt")), Language = "ar" };
        Record record = pipeline.Read(article);
        foreach (Statement statement in record.Statements)
            Console.WriteLine($"{record.FindActor(statement.Source)?.Name}: {statement.Content[0].Words}");
        // </example>
    }
}
