using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Deeds;

/// <summary>What was found in the slots of a deed's verb.</summary>
internal sealed class DeedArguments
{
    public List<MentionDraft> Recipients { get; } = [];

    public List<MentionDraft> Actors { get; } = [];

    /// <summary>Slots that something fills.</summary>
    public HashSet<string> Filled { get; } = new(StringComparer.Ordinal);

    /// <summary>Tokens of the word that decides the sense, or null.</summary>
    public TokenRange? Thing { get; set; }

    /// <summary>Mentions in the object's place, in order.</summary>
    public List<MentionDraft> Objects { get; } = [];

    /// <summary>Prepositions met: a second one of the same kind belongs to something else.</summary>
    public HashSet<string> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>Where they begin.</summary>
    public int Start { get; init; }

    /// <summary>First token behind the preposition last read.</summary>
    public int SlotAt { get; set; }

    /// <summary>After the last token that belongs to them.</summary>
    public int End { get; set; }
}
