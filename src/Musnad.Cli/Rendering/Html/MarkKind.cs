namespace Musnad.Cli.Rendering.Html;

/// <summary>What a range of the article's text is; the later kinds stand inside the earlier ones.</summary>
internal enum MarkKind
{
    Content,
    Repeat,
    Source,
    Mention,
    Trigger,
    Cue,
}
