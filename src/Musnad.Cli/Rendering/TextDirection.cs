namespace Musnad.Cli.Rendering;

/// <summary>Which languages are written from right to left.</summary>
internal static class TextDirection
{
    private static readonly HashSet<string> RightToLeft =
        new(["ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True or false, or null when the language is not known.</summary>
    public static bool? IsRightToLeft(string language) => language is "und" or "" ? null : RightToLeft.Contains(language.Split('-')[0]);
}
