using Musnad.Collation;
using Musnad.Collation.Identities;

namespace Musnad.Archive;

/// <summary>A store of many articles with their records. One thread at a time; several may be open on the same data.</summary>
/// <remarks>What a call returned from is on disk and survives the death of the process. The conformance suite says how each member behaves.</remarks>
public interface IArchive : IDisposable
{
    /// <summary>How every article held stands, by the number of its identifier.</summary>
    IReadOnlyDictionary<ulong, ArticleStanding> Standings();

    /// <summary>How one article stands.</summary>
    ArticleStanding StandingOf(string id);

    /// <summary>Begins a run of adding and writes it into the ledger.</summary>
    /// <param name="what">Its inputs, for a person.</param>
    /// <param name="started">When.</param>
    /// <returns>The run's number.</returns>
    long BeginRun(string what, DateTimeOffset started);

    /// <summary>Stores a batch as a whole.</summary>
    /// <param name="run">The run that adds it.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="redo">Whether the record of an article that is held is replaced.</param>
    /// <param name="failures">Inputs of the batch that yielded nothing, for the ledger.</param>
    /// <param name="seconds">For how long the run has lasted.</param>
    /// <returns>What became of each article, in order.</returns>
    IReadOnlyList<StoreResult> Store(long run, IReadOnlyList<PreparedArticle> articles, bool redo, IReadOnlyList<RunFailure> failures, double seconds);

    /// <summary>Ends a run in the ledger.</summary>
    void EndRun(long run, RunCounts counts, DateTimeOffset ended, double seconds);

    /// <summary>The article with an identifier, or null.</summary>
    ArchivedArticle? Find(string id);

    /// <summary>The articles, streamed in the order of their identifiers.</summary>
    /// <param name="superseded">Whether to give older versions of pages too.</param>
    IEnumerable<ArchivedArticle> Articles(bool superseded = true);

    /// <summary>Whether what is told again has been worked out, by this version, since the last change.</summary>
    bool IsCollated(string version);

    /// <summary>Replaces what is told again.</summary>
    void Replace(CollatedRecords collated, string version);

    /// <summary>The user's corrections, in the order in which they were made.</summary>
    IReadOnlyList<Correction> Corrections();
}
