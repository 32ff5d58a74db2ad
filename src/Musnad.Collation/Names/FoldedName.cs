using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>A name as a sequence of comparable words.</summary>
internal static class FoldedName
{
    /// <summary>The words as written, spelling variants made one, parted by spaces.</summary>
    public static string Forms(ITextFolding folding, string name) => string.Join(' ', folding.Words(name).Select(word => word.Form));

    /// <summary>The words without what is written on to them, parted by spaces.</summary>
    public static string Stems(ITextFolding folding, string name) => string.Join(' ', folding.Words(name).Select(word => word.Stem));
}
