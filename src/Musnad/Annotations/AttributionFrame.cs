using Musnad.Records;
using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>One attribution as the language layer reads it in a clause: cue, source slot, content. Who the source is, and in whose statement it stands, is decided later.</summary>
public sealed record AttributionFrame
{
    /// <summary>How it is built.</summary>
    public required CueClass Class { get; init; }

    /// <summary>The cue word, without particles; null for a free-standing quotation.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The whole attribution: cue, source, content.</summary>
    public required TextSpan Extent { get; init; }

    /// <summary>Who says it.</summary>
    public required Reference Source { get; init; }

    /// <summary>What is said; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Whether the content stands in its own quotation marks.</summary>
    public required QuotationKind Quotation { get; init; }

    /// <summary>What the speech act does, by cue and content.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whom the stance is aimed at.</summary>
    public IReadOnlyList<Reference> Targets { get; init; } = [];

    /// <summary>Who is spoken to, where the clause says so.</summary>
    public IReadOnlyList<Reference> Addressees { get; init; } = [];

    /// <summary>How it was said, where the clause says so; null otherwise.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The day on which it was said, where the clause says so.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Index into <see cref="AnnotatedText.Events"/> of the contact in which the clause says it was said ("during a call with …").</summary>
    public int? Occasion { get; init; }

    /// <summary>Whether the cue goes on with a speech already begun ("added", "adding", a coordinated verb): same act, so the same channel, date and addressees as the statement before of the same source.</summary>
    public bool Continues { get; init; }

    /// <summary>Index of the frame that reports this one by its own construction ("X's statement quoted Y as saying"), where containment of contents does not show it.</summary>
    public int? Outer { get; init; }

    /// <summary>Whether the frame stands in the headline.</summary>
    public bool InHeadline { get; init; }

    /// <summary>The language layer's confidence, from 0 to 1, that this is an attribution with this content and this source slot.</summary>
    public double Confidence { get; init; } = 1;
}
