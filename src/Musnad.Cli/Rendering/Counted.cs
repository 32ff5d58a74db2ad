using System.Globalization;

namespace Musnad.Cli.Rendering;

/// <summary>A number with its noun, for a person: "1 article", "1,200 articles".</summary>
internal static class Counted
{
    /// <summary>The number with the noun; the plural takes an s.</summary>
    public static string Of(long count, string noun, string after = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}{after}");
}
