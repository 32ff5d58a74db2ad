using System.Diagnostics.CodeAnalysis;

namespace Musnad.Evaluation;

/// <summary>What came of reading a record for scoring: the candidate, or the reason why there is none.</summary>
public sealed record CandidateReading
{
    private CandidateReading(CandidateRecord? candidate, string? reason)
    {
        Candidate = candidate;
        Reason = reason;
    }

    /// <summary>The record, or null.</summary>
    public CandidateRecord? Candidate { get; }

    /// <summary>Why there is none; null when it was read.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Candidate))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Candidate is not null;

    internal static CandidateReading Of(CandidateRecord candidate) => new(candidate, null);

    internal static CandidateReading Refused(string reason) => new(null, reason);
}
