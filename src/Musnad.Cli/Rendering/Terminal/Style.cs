namespace Musnad.Cli.Rendering.Terminal;

/// <summary>What a piece of the text form is; the colours follow from it.</summary>
internal enum Style
{
    Plain,
    Title,
    Label,
    Source,
    Unresolved,
    Cue,
    Stance,
    Hostile,
    Words,
}
