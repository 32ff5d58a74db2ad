using System.Diagnostics.CodeAnalysis;

namespace Musnad.Evaluation;

/// <summary>What came of reading annotated articles: the set, or the reason why there is none.</summary>
public sealed record GoldReading
{
    private GoldReading(GoldSet? set, string? reason)
    {
        Set = set;
        Reason = reason;
    }

    /// <summary>The set, or null.</summary>
    public GoldSet? Set { get; }

    /// <summary>Why there is none, with the file; null when it was read.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is a set.</summary>
    [MemberNotNullWhen(true, nameof(Set))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Set is not null;

    internal static GoldReading Of(GoldSet set) => new(set, null);

    internal static GoldReading Refused(string reason) => new(null, reason);
}
