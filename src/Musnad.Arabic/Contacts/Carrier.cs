using Musnad.Annotations;
using Musnad.Arabic.Mentions;

namespace Musnad.Arabic.Contacts;

/// <summary>The verb that says with a noun what another verb says alone ("held a meeting"), and who stands at it.</summary>
internal sealed class Carrier
{
    public required int Token { get; init; }

    /// <summary>How it takes its noun, by the table.</summary>
    public required string Construction { get; init; }

    public List<MentionDraft> Subjects { get; set; } = [];

    /// <summary>Those behind "with" between verb and noun.</summary>
    public List<MentionDraft> Partners { get; } = [];

    /// <summary>Those behind "from" between verb and noun.</summary>
    public List<MentionDraft> Senders { get; } = [];

    /// <summary>Those behind "to" between verb and noun, or a second object.</summary>
    public List<MentionDraft> Recipients { get; } = [];

    /// <summary>What the verb's form tells of a subject that is dropped; null where it has none.</summary>
    public Agreement? Dropped { get; set; }

    /// <summary>What the pronoun at the verb tells of its object, or null.</summary>
    public Agreement? Object { get; set; }

    public bool IsFuture { get; init; }

    public bool IsPresent { get; init; }
}
