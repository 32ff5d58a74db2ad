using Musnad.Annotations;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>A phrase of the tables: folded words in order and what they name.</summary>
internal sealed record Phrase(PhraseKind Kind, string[] Words)
{
    /// <summary>The knowledge entry ("RUS", "org:united-nations"), or empty.</summary>
    public string KnownAs { get; init; } = "";

    /// <summary>The neutral name as the knowledge data writes it.</summary>
    public string Name { get; init; } = "";

    public string? NameEn { get; init; }

    public string? Wikidata { get; init; }

    public string? Country { get; init; }

    public ActorKind ActorKind { get; init; }

    public Agreement Agreement { get; init; }

    /// <summary>Of a body or organization: the words by which it is spoken of again, without the state's adjective.</summary>
    public IReadOnlyList<string> RoleKeys { get; init; } = [];

    /// <summary>The table's own value: a channel, a stance, a kind of document.</summary>
    public string Value { get; init; } = "";

    public string Detail { get; init; } = "";

    /// <summary>What a noun of speech does with its verb and what its content begins with.</summary>
    public CueLemma? Cue { get; init; }

    /// <summary>Whether the words name this only behind a head noun ("the newspaper Al-Riyadh").</summary>
    public bool NeedsHead { get; init; }

    /// <summary>Whether the form is a common word too: it names this only where the model sees a proper noun.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether the phrase is a loaded or loose designation and never the actor's name.</summary>
    public bool IsEpithet { get; init; }
}
