using System.Diagnostics.CodeAnalysis;

namespace Musnad.Evaluation;

/// <summary>What came of reading annotated articles: the set, or the reasons why there is none.</summary>
public sealed record GoldReading
{
    private GoldReading(GoldSet? set, IReadOnlyList<string> reasons)
    {
        Set = set;
        Reasons = reasons;
    }

    /// <summary>The set, or null.</summary>
    public GoldSet? Set { get; }

    /// <summary>Each file that could not be read, with its reason; empty when all were.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The first of the reasons; null when there is none.</summary>
    public string? Reason => Reasons.Count > 0 ? Reasons[0] : null;

    /// <summary>Whether there is a set.</summary>
    [MemberNotNullWhen(true, nameof(Set))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Set is not null;

    internal static GoldReading Of(GoldSet set) => new(set, []);

    internal static GoldReading Refused(params IReadOnlyList<string> reasons) => new(null, reasons);
}
