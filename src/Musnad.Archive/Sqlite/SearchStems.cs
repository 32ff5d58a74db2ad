using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>What the search index holds of a text: the folded stems of its words, in order.</summary>
internal static class SearchStems
{
    public static string Of(ITextFolding folding, string text) => string.Join(' ', folding.Words(text).Select(word => word.Stem));

    /// <summary>Of what a statement says.</summary>
    public static string Of(ITextFolding folding, Statement statement) => Of(folding, string.Join('\n', statement.Content.Select(part => part.Words)));
}
