using Musnad.Collation.Comparison;

namespace Musnad.Archive.Queries.Comparisons;

/// <summary>The question for one contact as a whole.</summary>
public interface IComparisonQueries
{
    /// <summary>One contact with everything that a comparison of its readouts rests on.</summary>
    /// <param name="contact">The contact, or an event of an article ("article/event") that tells it.</param>
    /// <returns>Null when there is none.</returns>
    ContactMaterial? MaterialOf(string contact);
}
