using System.Diagnostics.CodeAnalysis;

namespace Musnad.Records;

/// <summary>Names an actor, statement or event of one article among many articles.</summary>
/// <param name="Article">Identifier of the article in its archive.</param>
/// <param name="Item">Identifier of the actor, statement or event within the article's record.</param>
public readonly record struct ItemId(string Article, string Item) : IComparable<ItemId>
{
    private const char Separator = '/';

    /// <summary>Reads "article/item"; false when the text is not of that form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ItemId id)
    {
        int at = text?.LastIndexOf(Separator) ?? -1;
        id = at > 0 && at < text!.Length - 1 ? new ItemId(text[..at], text[(at + 1)..]) : default;
        return id.Article is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(ItemId other)
    {
        int order = string.CompareOrdinal(Article, other.Article);
        return order != 0 ? order : string.CompareOrdinal(Item, other.Item);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Article}{Separator}{Item}";
}
