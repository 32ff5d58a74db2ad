namespace Musnad.Arabic.Lexicon;

/// <summary>What a cue's direct object is when a content follows it.</summary>
internal enum CueObject : byte
{
    /// <summary>The content itself.</summary>
    Content,

    /// <summary>Whom the stance is aimed at.</summary>
    Target,

    /// <summary>Who is spoken to.</summary>
    Addressee,
}
