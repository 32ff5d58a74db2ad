using Musnad.Records;

namespace Musnad.Export.Tables;

/// <summary>The columns of a list of actors.</summary>
internal static class ActorColumns
{
    /// <summary>Four lists that run along with each other.</summary>
    /// <param name="name">The first column's name in the plural.</param>
    /// <param name="singular">The beginning of the others.</param>
    /// <param name="meaning">Who they are.</param>
    /// <param name="article">The article.</param>
    /// <param name="actors">Their ids in the record.</param>
    public static IEnumerable<Column<TRow>> Of<TRow>(
        string name,
        string singular,
        string meaning,
        Func<TRow, ExportedArticle> article,
        Func<TRow, IReadOnlyList<string>> actors)
    {
        Actor? Find(TRow row, string id) => article(row).Record.FindActor(id);
        return
        [
            Column<TRow>.Texts(name, $"{meaning}: article and actor, joined by `/`.", row => actors(row).Select(article(row).Id)),
            Column<TRow>.Texts($"{singular}_identities", $"Identities across articles of `{name}`; null where there is none.", row => actors(row).Select(id => article(row).Identities.Of(id))),
            Column<TRow>.Texts($"{singular}_names", $"Names of `{name}`.", row => actors(row).Select(id => Find(row, id)?.Name)),
            Column<TRow>.Texts($"{singular}_countries", $"Countries of `{name}` (ISO 3166-1 alpha-3; of a group from several joined by `+`); null where there is none.", row => actors(row).Select(id => AttributionColumns.CountryOf(Find(row, id)))),
        ];
    }
}
