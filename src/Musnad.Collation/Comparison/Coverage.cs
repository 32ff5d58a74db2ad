using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Tells whether a statement has words of its own, or only carries what is shown elsewhere.</summary>
internal static class Coverage
{
    private const double Enough = 0.6;

    /// <summary>Whether most of a statement's content is the statements within it and the sentences that tell the contact.</summary>
    public static bool IsCovered(Statement statement, IEnumerable<Statement> inner, IReadOnlyList<TextSpan> told)
    {
        TextSpan[] covers = [.. inner.Select(Hull), .. told];
        int letters = 0;
        int covered = 0;
        foreach (Evidence part in statement.Content)
        {
            for (int i = 0; i < part.Words.Length; i++)
            {
                if (!char.IsWhiteSpace(part.Words[i]))
                {
                    letters++;
                    covered += covers.Any(cover => cover.Contains(part.Span.Start + i)) ? 1 : 0;
                }
            }
        }

        return covered >= Enough * letters;
    }

    private static TextSpan Hull(Statement statement)
    {
        TextSpan hull = statement.Content[0].Span;
        foreach (Evidence part in statement.Content.Concat(new[] { statement.Cue, statement.SourceWords }.OfType<Evidence>()))
        {
            hull = hull.Union(part.Span);
        }

        return hull;
    }
}
