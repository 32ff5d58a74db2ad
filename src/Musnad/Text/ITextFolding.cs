namespace Musnad.Text;

/// <summary>Makes words comparable that are the same for a reader but not for a machine: for search, and for finding what is told again.</summary>
/// <remarks>Pure and thread-safe. What it gives depends on each word alone and not on its neighbours, so that a query finds what a text holds.</remarks>
public interface ITextFolding
{
    /// <summary>Names the rules and their version; an index that was made by others must be made anew.</summary>
    string Version { get; }

    /// <summary>The text with its spelling variants made one.</summary>
    FoldedText Fold(string text);

    /// <summary>The words and numbers of a text, in order; signs are left out.</summary>
    IReadOnlyList<FoldedWord> Words(string text);
}
