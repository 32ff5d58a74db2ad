using Musnad.Archive.Queries.Search;
using Musnad.Records;

namespace Musnad.Archive.Queries.Words;

/// <summary>A name or epithet in one mouth.</summary>
/// <param name="Speaker">In whose words it stands: the source of the statement that holds it; null when the outlet itself says it.</param>
/// <param name="Outlet">The outlet that says it itself; null when a speaker does, or when the articles do not tell theirs.</param>
/// <param name="Words">The words, as all who use them write them most often.</param>
/// <param name="Mentions">How often they stand there; spellings and attached particles aside.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Example">The statement of the earliest use ("article/statement"), or its article when the outlet itself says it.</param>
/// <param name="ExampleOutlet">The outlet of the example, or null.</param>
/// <param name="ExampleDay">The day of the example's publication, or null.</param>
/// <param name="Context">The words around the example, with it marked.</param>
public sealed record WordUse(
    ActorReference? Speaker, string? Outlet, string Words, long Mentions, long Articles, string Example, string? ExampleOutlet, DateOnly? ExampleDay, Snippet Context)
{
    /// <summary>Whether a source of a statement says it.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>How the text gives the speaker when nobody is known to be it; else null.</summary>
    public SourceBasis? UnknownSpeaker { get; init; }
}
