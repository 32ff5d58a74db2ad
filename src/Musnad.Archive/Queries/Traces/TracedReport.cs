using Musnad.Archive.Queries.Search;
using Musnad.Archive.Queries.Statements;
using Musnad.Text;

namespace Musnad.Archive.Queries.Traces;

/// <summary>One place where an article has the words of a quotation.</summary>
public sealed record TracedReport
{
    /// <summary>The article.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>The statement in which the words stand; null: in the text, attributed to nobody by this reader.</summary>
    public ToldStatement? Statement { get; init; }

    /// <summary>Who stands at the beginning of the chain: the outermost source that is no medium; of media alone the innermost; null when unattributed.</summary>
    public ActorReference? Origin { get; init; }

    /// <summary>Where the words stand in the article's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The same in Unicode code points: first and after the last.</summary>
    public required (int Start, int End) CodePoints { get; init; }

    /// <summary>The words as the article has them; marked are those that the quotation has not.</summary>
    public required Snippet Words { get; init; }

    /// <summary>The words of the quotation that are not there, in its order.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>How many of the quotation's telling words are there, from 0.6 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The same for the same wording; 1 for the wording of the earliest report.</summary>
    public required int Wording { get; init; }
}
