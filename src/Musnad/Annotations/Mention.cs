using Musnad.Records;
using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>A place where the article names somebody who may speak or act.</summary>
/// <remarks>Mentions do not overlap, except that a group contains its <see cref="Members"/> and a possessed one ("his adviser", "Russia's ambassador") may contain another.</remarks>
public sealed record Mention
{
    /// <summary>The phrase, with title, without attached particles.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it names its actor.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>What the actor is, as far as the phrase tells.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The plain, neutral name as written, without title; of a description the whole phrase.</summary>
    public required string Name { get; init; }

    /// <summary>The folded words of the proper name in order, for comparing; empty when there is no proper name.</summary>
    public IReadOnlyList<string> NameKeys { get; init; } = [];

    /// <summary>The entry of the knowledge data that this names ("RUS", "org:united-nations"), or null. Mentions with the same entry are one actor.</summary>
    public string? KnownAs { get; init; }

    /// <summary>The name in English from the knowledge data, or null.</summary>
    public string? NameEn { get; init; }

    /// <summary>The Wikidata item from the knowledge data, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The title as written ("وزير الخارجية الروسي"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The title's folded words without particles, for comparing titles and bodies: "the minister" fits "the Russian foreign minister" when its keys are a prefix of, or all contained in, the other's. Empty without title; of a body its own words.</summary>
    public IReadOnlyList<string> RoleKeys { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-3 of the country it stands for, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The countries of a group from several, as ISO 3166-1 alpha-3; else empty.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Number and gender of the phrase's head.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How it points back, if it does.</summary>
    public AnaphorKind Anaphor { get; init; }

    /// <summary>Of a coordinated or apposed group: indices into <see cref="AnnotatedText.Mentions"/> of those it names one by one; else empty.</summary>
    public IReadOnlyList<int> Members { get; init; } = [];

    /// <summary>Index of the mention (or of an anaphor) to whom this one belongs ("his adviser", "the embassy of X"), or null.</summary>
    public int? Possessor { get; init; }

    /// <summary>Whether it names a public office or a part of a state: where nothing else tells its country, the article's home country is meant.</summary>
    public bool IsOffice { get; init; }

    /// <summary>Whether the phrase is definite: an indefinite description introduces somebody new.</summary>
    public bool IsDefinite { get; init; } = true;
}
