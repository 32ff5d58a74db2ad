namespace Musnad.Cli.Rendering.Terminal;

/// <summary>Where the text form is shown.</summary>
internal sealed record TextOptions
{
    /// <summary>Columns.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether to colour by ANSI sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Whether to set each run of the article's words off by bidi isolates, see <see cref="TextCanvas"/>.</summary>
    public bool Isolates { get; init; }

    /// <summary>What suits the standard output: a terminal with its width, or a pipe.</summary>
    public static TextOptions For(CliEnvironment environment) => environment.OutputIsTerminal
        ? new TextOptions { Width = environment.Width, Isolates = true, Color = !environment.NoColor }
        : new TextOptions();
}
