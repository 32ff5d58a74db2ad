using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>Bodies that one word names, because a state has one of them.</summary>
internal sealed class SoleBodies(ITextFolding folding)
{
    private readonly Dictionary<string, string> _full = CollationTable.Read("sole-bodies.tsv").ToDictionary(
        row => FoldedName.Stems(folding, row[0]),
        row => FoldedName.Stems(folding, row.Length > 1 && row[1].Length > 0 ? row[1] : row[0]),
        StringComparer.Ordinal);

    /// <summary>The full name for which a name in stems is short, else the name itself.</summary>
    public string Full(string stems, out bool isSole)
    {
        isSole = _full.TryGetValue(stems, out string? full);
        return full ?? stems;
    }
}
