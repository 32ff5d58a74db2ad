using Musnad.Export.Plover;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.Tables;

/// <summary>One statement of one article.</summary>
internal sealed record StatementRow(ExportedArticle Article, Statement Statement, PloverCode Plover)
{
    public Attribution AccordingTo { get; } = new(Article, Statement);

    public SourceText Text => Article.Record.Article.Text;
}
