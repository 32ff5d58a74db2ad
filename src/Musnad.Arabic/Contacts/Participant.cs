using Musnad.Annotations;
using Musnad.Arabic.Mentions;

namespace Musnad.Arabic.Contacts;

/// <summary>Who takes part: a mention, or a pronoun or dropped subject by what its form tells.</summary>
internal readonly record struct Participant(MentionDraft? Mention, Agreement Agreement, bool IsPronoun)
{
    public static Participant Of(MentionDraft mention) => new(mention, default, false);

    public static Participant Pronoun(Agreement agreement) => new(null, agreement, true);

    public static Participant Dropped(Agreement agreement) => new(null, agreement, false);
}
