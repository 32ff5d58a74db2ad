using Musnad.Archive.Queries;
using Musnad.Collation;
using Musnad.Collation.Identities;

namespace Musnad.Archive;

/// <summary>A store of many articles with their records. One thread at a time; several may be open on the same data.</summary>
/// <remarks>What a call returned from is on disk and survives the death of the process. The conformance suite says how each member behaves.</remarks>
public interface IArchive : IDisposable
{
    /// <summary>The questions that can be asked of it.</summary>
    IArchiveQueries Queries { get; }

    /// <summary>Whether it can only be asked: its file or folder may not be written.</summary>
    bool IsReadOnly { get; }

    /// <summary>Grows with every change of what it holds, by whatever process.</summary>
    long Revision { get; }

    /// <summary>Whether the search index was made by this program's folding; else it must be made anew to be asked.</summary>
    bool IsIndexCurrent { get; }

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
    /// <param name="run">Its number.</param>
    /// <param name="counts">What came of it.</param>
    /// <param name="ended">When.</param>
    /// <param name="seconds">For how long it lasted.</param>
    /// <param name="stopped">Whether the user ended it before its inputs were through.</param>
    void EndRun(long run, RunCounts counts, DateTimeOffset ended, double seconds, bool stopped = false);

    /// <summary>The ledger, the latest run first.</summary>
    IReadOnlyList<LedgerRun> Runs();

    /// <summary>What failed in a run, in the order in which it was met.</summary>
    IEnumerable<RunFailure> FailuresOf(long run);

    /// <summary>Withdraws articles with everything that rests on them alone. The next version of a page becomes its newest again.</summary>
    /// <param name="ids">Their identifiers; those that are not held are passed over.</param>
    /// <returns>Those that were withdrawn.</returns>
    IReadOnlyList<string> Remove(IReadOnlyList<string> ids);

    /// <summary>The articles of an outlet, at an address, or both, ordered by identifier.</summary>
    IReadOnlyList<string> IdsOf(string? outlet, string? url);

    /// <summary>The article with an identifier, or null.</summary>
    ArchivedArticle? Find(string id);

    /// <summary>The articles, streamed in the order of their identifiers.</summary>
    /// <param name="superseded">Whether to give older versions of pages too.</param>
    IEnumerable<ArchivedArticle> Articles(bool superseded = true);

    /// <summary>The same articles, to be unpacked on other threads; fetching them stays with one thread at a time.</summary>
    /// <param name="superseded">Whether to give older versions of pages too.</param>
    IEnumerable<PackedArticle> Packed(bool superseded = true);

    /// <summary>Whether what is told again has been worked out, by this version, since the last change.</summary>
    bool IsCollated(string version);

    /// <summary>Whether what is told again has been worked out, by any version, since the last change.</summary>
    bool IsCollated();

    /// <summary>Replaces what is told again.</summary>
    void Replace(CollatedRecords collated, string version) => Replace(collated, version, Revision);

    /// <summary>Replaces what is told again, unless something has changed since it was worked out.</summary>
    /// <param name="collated">What is told again.</param>
    /// <param name="version">The version that worked it out.</param>
    /// <param name="revision">The archive's revision from before the articles were read.</param>
    /// <returns>Whether it was replaced.</returns>
    bool Replace(CollatedRecords collated, string version, long revision);

    /// <summary>Makes the search index anew from the texts and records.</summary>
    void RebuildIndex();

    /// <summary>How much it holds.</summary>
    ArchiveStatistics Statistics();

    /// <summary>Writes a copy as it is at this moment, also while another process is adding.</summary>
    /// <param name="file">A file that does not exist.</param>
    /// <returns>Why it could not be written, or null.</returns>
    string? BackUp(string file);

    /// <summary>The user's corrections, in the order in which they were made.</summary>
    IReadOnlyList<Correction> Corrections();

    /// <summary>Keeps a correction; what is told again has to be worked out anew.</summary>
    /// <returns>False when it is kept already.</returns>
    bool Add(Correction correction, DateTimeOffset added);

    /// <summary>Forgets a correction; what is told again has to be worked out anew.</summary>
    /// <param name="number">Its number, as the queries give it.</param>
    /// <returns>False when there is none of that number.</returns>
    bool Forget(long number);
}
