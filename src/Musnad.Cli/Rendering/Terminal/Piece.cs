namespace Musnad.Cli.Rendering.Terminal;

/// <summary>A run of text in one style.</summary>
/// <param name="Text">The text; white space in it may become a line break.</param>
/// <param name="Style">What it is.</param>
/// <param name="Foreign">Whether it comes from the article, in whatever script.</param>
internal readonly record struct Piece(string Text, Style Style = Style.Plain, bool Foreign = false)
{
    public static implicit operator Piece(string text) => new(text);
}
