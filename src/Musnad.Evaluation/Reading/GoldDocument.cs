using Musnad.Articles;
using Musnad.Evaluation.Scoring;

namespace Musnad.Evaluation.Reading;

/// <summary>An article and what a right record of it holds.</summary>
internal sealed record GoldDocument(Article Article, RecordView Gold)
{
    /// <summary>The article's words, as the scorer counts them.</summary>
    public ScoredText Text { get; } = new(Article.Text);
}
