using System.Text;
using Musnad.Export;
using Musnad.Json;
using Xunit;

namespace Musnad.Tests.Export;

public sealed class JsonLinesTests
{
    [Fact]
    public void EveryLineIsARecordOfTheContractWithItsText()
    {
        // A lone surrogate is no text in UTF-8, and a record that holds one cannot be read back.
        ExportedArticle[] articles = [.. InventedArticles.All.Where(article => Exports.TextOf(article.Record.Article.Id) == article.Record.Article.Text.ToString())];
        string[] lines = Exports.Text(ExportFormat.JsonLines, articles).Split('\n')[..^1];

        Assert.Equal(articles.Length, lines.Length);
        Assert.Equal(articles.Select(article => (article.Record.Article.Id, article.Record.Statements.Count, article.Record.Events.Count)), lines.Select(line =>
        {
            RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(line));
            Assert.True(reading.Succeeded, reading.Reason);
            return (reading.Record.Article.Id, reading.Record.Statements.Count, reading.Record.Events.Count);
        }));
    }

    [Fact]
    public void ASelectionOfStatementsDoesNotTakeARecordApart()
    {
        ExportedArticle article = InventedArticles.All[3];

        Assert.Equal(Exports.Text(ExportFormat.JsonLines, [article]), Exports.Text(ExportFormat.JsonLines, [article with { SelectedStatements = new HashSet<string>() }]));
    }
}
