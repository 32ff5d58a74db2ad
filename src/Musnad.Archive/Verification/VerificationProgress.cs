namespace Musnad.Archive.Verification;

/// <summary>How far a verification has come.</summary>
/// <param name="Step">What is being checked.</param>
/// <param name="Done">Items checked of this step.</param>
/// <param name="Total">Items of this step; 0 when that is not known.</param>
public readonly record struct VerificationProgress(string Step, long Done, long Total);
