namespace Musnad.Cli.Rendering.Terminal;

/// <summary>Styles as ANSI sequences.</summary>
internal static class AnsiStyle
{
    /// <summary>Ends any style.</summary>
    public const string End = "\e[0m";

    /// <summary>What begins a style; null when it has none.</summary>
    public static string? Code(Style style) => style switch
    {
        Style.Title => "\e[1m",
        Style.Label => "\e[2m",
        Style.Source => "\e[1;36m",
        Style.Unresolved => "\e[1;33m",
        Style.Cue => "\e[32m",
        Style.Stance => "\e[35m",
        Style.Hostile => "\e[31m",
        _ => null,
    };
}
