namespace Musnad.Archive.Verification;

/// <summary>What a verification came to.</summary>
public sealed record VerificationResult
{
    /// <summary>Why nothing could be checked, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Articles that were checked.</summary>
    public long Articles { get; init; }

    /// <summary>Texts that were checked.</summary>
    public long Texts { get; init; }

    /// <summary>Damages that were reported.</summary>
    public long Damages { get; init; }

    /// <summary>What could not be checked, and why, without being a damage.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether everything was checked and is as it was written.</summary>
    public bool IsClean => Reason is null && Damages == 0;
}
