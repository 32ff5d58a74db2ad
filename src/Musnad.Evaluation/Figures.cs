using System.Collections;

namespace Musnad.Evaluation;

/// <summary>The figures of a scoring, in the order in which they are reported.</summary>
public sealed class Figures : IReadOnlyList<Figure>
{
    private readonly IReadOnlyList<Figure> _figures;
    private readonly Dictionary<string, Figure> _byName;

    internal Figures(IReadOnlyList<Figure> figures)
    {
        _figures = figures;
        _byName = figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _figures.Count;

    /// <inheritdoc/>
    public Figure this[int index] => _figures[index];

    /// <summary>The value of a figure; null when there was nothing to count.</summary>
    /// <exception cref="KeyNotFoundException">There is no figure of that name.</exception>
    public double? this[string name] => _byName[name].Value;

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator() => _figures.GetEnumerator();

    /// <summary>One figure a line.</summary>
    public override string ToString() => string.Join('\n', _figures);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
