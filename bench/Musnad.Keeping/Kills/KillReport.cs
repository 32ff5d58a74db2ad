using System.Globalization;

namespace Musnad.Keeping.Kills;

/// <summary>What came of killing the adding process.</summary>
/// <param name="Kills">How often it was killed before its end.</param>
/// <param name="WhileWriting">How many of these after it had acknowledged its first article.</param>
/// <param name="Acknowledged">Articles acknowledged by processes that were killed.</param>
/// <param name="Rounds">How often all articles were added in the end.</param>
/// <param name="Problems">What was not as it must be.</param>
public sealed record KillReport(int Kills, int WhileWriting, long Acknowledged, int Rounds, IReadOnlyList<string> Problems)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {WhileWriting} of them while articles were written, {Acknowledged} articles acknowledged before them, {Rounds} times gone on to the end: {Problems.Count} problems{string.Concat(Problems.Select(problem => "\n  " + problem))}");
}
