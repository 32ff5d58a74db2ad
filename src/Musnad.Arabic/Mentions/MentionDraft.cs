using Musnad.Annotations;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <summary>A mention while it is being read: by tokens, with members and possessor as drafts.</summary>
internal sealed class MentionDraft
{
    /// <summary>First token.</summary>
    public required int Start { get; init; }

    /// <summary>After the last token.</summary>
    public required int End { get; set; }

    /// <summary>First code unit: after the particles attached to the first token.</summary>
    public required int StartChar { get; set; }

    /// <summary>After the last code unit.</summary>
    public int EndChar { get; set; }

    /// <summary>The preposition attached to the first token, or NUL.</summary>
    public char Preposition { get; init; }

    /// <summary>Whether و or ف is attached to the first token.</summary>
    public bool HasConjunction { get; init; }

    public MentionForm Form { get; set; }

    public ActorKind Kind { get; set; }

    public string Name { get; set; } = "";

    public List<string> NameKeys { get; } = [];

    public string? KnownAs { get; set; }

    public string? NameEn { get; set; }

    public string? Wikidata { get; set; }

    public TextSpan? Role { get; set; }

    public List<string> RoleKeys { get; } = [];

    public string? Country { get; set; }

    public List<string> Countries { get; } = [];

    public Agreement Agreement { get; set; }

    public AnaphorKind Anaphor { get; set; }

    public List<MentionDraft> Members { get; } = [];

    public MentionDraft? Possessor { get; set; }

    public bool IsDefinite { get; set; } = true;

    /// <summary>Class of the head's table row ("minister"), or empty.</summary>
    public string HeadClass { get; set; } = "";

    /// <summary>Whether an adjective makes it one that belongs to no state ("the UN envoy").</summary>
    public bool IsInternational { get; set; }

    /// <summary>Whether it is a ministry's short name ("the Interior").</summary>
    public bool IsMinistry { get; set; }

    /// <summary>Whether it names a place rather than an actor until a verb makes it act.</summary>
    public bool IsPlace { get; set; }

    /// <summary>Index in the finished list; -1 when nothing refers to it.</summary>
    public int Index { get; set; } = -1;

    public TextSpan Span => new(StartChar, EndChar);
}
