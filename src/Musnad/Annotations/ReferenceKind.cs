namespace Musnad.Annotations;

/// <summary>What fills a slot of a frame.</summary>
public enum ReferenceKind
{
    /// <summary>A mention.</summary>
    Mention,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>The verb's form alone: the subject is dropped.</summary>
    Dropped,

    /// <summary>Nothing: the text does not tell.</summary>
    Unstated,

    /// <summary>Words that could not be read as a mention: the slot stays unresolved.</summary>
    Unread,
}
