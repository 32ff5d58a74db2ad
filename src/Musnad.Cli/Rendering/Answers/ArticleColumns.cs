using Musnad.Archive.Queries;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>Where something stands, as columns.</summary>
internal static class ArticleColumns
{
    /// <summary>The article, its outlet, address and time of publication.</summary>
    public static IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> Of<T>(Func<T, ArticleReference> article) =>
    [
        (new AnswerColumn("published", ColumnType.Day), row => article(row).Published?.Day),
        (new AnswerColumn("publishedAt", Place: ColumnPlace.Nowhere), row => article(row).Published?.ToString()),
        (new AnswerColumn("outlet", ColumnType.Words), row => article(row).Outlet),
        (new AnswerColumn("agency", ColumnType.Words, ColumnPlace.Nowhere), row => article(row).Agency),
        (new AnswerColumn("article", Place: ColumnPlace.Nowhere), row => article(row).Id),
        (new AnswerColumn("title", ColumnType.Words, ColumnPlace.Nowhere), row => article(row).Title),
        (new AnswerColumn("url", Place: ColumnPlace.Nowhere), row => article(row).Url),
    ];
}
