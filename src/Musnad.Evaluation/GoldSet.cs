using Musnad.Articles;
using Musnad.Evaluation.Reading;

namespace Musnad.Evaluation;

/// <summary>Annotated articles: what a right record of each would hold.</summary>
/// <remarks>Immutable and thread-safe. A folder of them holds NAME.article.json (the text) and NAME.gold.json (the annotation, with offsets in code points).</remarks>
public sealed class GoldSet
{
    internal GoldSet(IReadOnlyList<GoldDocument> documents) => Documents = documents;

    /// <summary>The articles, in order of their files' names. Their ids are the files' names.</summary>
    public IReadOnlyList<Article> Articles => [.. Documents.Select(document => document.Article)];

    internal IReadOnlyList<GoldDocument> Documents { get; }

    /// <summary>Reads a folder.</summary>
    /// <returns>The set, or the reason why there is none.</returns>
    public static GoldReading Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return GoldReader.Read(folder);
    }
}
