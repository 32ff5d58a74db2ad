using Musnad.Records;
using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>One telling of a contact or deed as the language layer reads it in a clause.</summary>
public sealed record EventFrame
{
    /// <summary>What was done.</summary>
    public required EventType Type { get; init; }

    /// <summary>How, for a contact.</summary>
    public ContactMode? Mode { get; init; }

    /// <summary>The words that report it.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Who did it or took part.</summary>
    public IReadOnlyList<Reference> Actors { get; init; } = [];

    /// <summary>To whom it was done; the host of a visit, the addressee of a letter.</summary>
    public IReadOnlyList<Reference> Recipients { get; init; } = [];

    /// <summary>The day, where the clause says so.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where, if the clause says so.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>Of a contact, what it was about.</summary>
    public IReadOnlyList<TextSpan> Topics { get; init; } = [];

    /// <summary>What the clause makes of it.</summary>
    public Realis Realis { get; init; }

    /// <summary>Whether the phrase points back to a contact told before ("during the meeting", "the call"): it founds no new event when one of the same mode was told.</summary>
    public bool PointsBack { get; init; }

    /// <summary>Whether a noun tells it without a verb ("after the ministers' meeting"): those who took part are no subjects that later verbs go on with.</summary>
    public bool IsNominal { get; init; }
}
