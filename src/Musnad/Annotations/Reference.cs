using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>A slot of a frame that somebody fills: by a mention, by a pronoun or a verb's form, or by nobody the text tells.</summary>
public sealed record Reference
{
    /// <summary>A slot that the text leaves open, as in a passive.</summary>
    public static Reference Unstated { get; } = new() { Kind = ReferenceKind.Unstated };

    /// <summary>What fills the slot.</summary>
    public required ReferenceKind Kind { get; init; }

    /// <summary>Index into <see cref="AnnotatedText.Mentions"/> when <see cref="Kind"/> is <see cref="ReferenceKind.Mention"/>.</summary>
    public int Mention { get; init; } = -1;

    /// <summary>What the verb's or pronoun's form tells, for the other kinds.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>The words that fill the slot, where there are any: of a source its words with title.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The slot filled by a mention.</summary>
    public static Reference To(int mention, TextSpan? span = null) => new() { Kind = ReferenceKind.Mention, Mention = mention, Span = span };

    /// <summary>The slot filled by a verb's form alone.</summary>
    public static Reference Dropped(Agreement agreement) => new() { Kind = ReferenceKind.Dropped, Agreement = agreement };

    /// <summary>The slot filled by a pronoun.</summary>
    public static Reference Pronoun(Agreement agreement, TextSpan? span = null) => new() { Kind = ReferenceKind.Pronoun, Agreement = agreement, Span = span };

    /// <summary>The slot filled by words that the language layer could not read as a mention.</summary>
    public static Reference Unread(TextSpan span) => new() { Kind = ReferenceKind.Unread, Span = span };
}
