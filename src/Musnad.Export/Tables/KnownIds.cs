namespace Musnad.Export.Tables;

/// <summary>Looks up what the archive knows of an item.</summary>
internal static class KnownIds
{
    /// <summary>The id for an item, or null when there is none.</summary>
    public static string? Of(this IReadOnlyDictionary<string, string> ids, string? item) =>
        item is not null && ids.TryGetValue(item, out string? id) ? id : null;
}
