using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Comparisons;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Coverage;
using Musnad.Archive.Queries.Exports;
using Musnad.Archive.Queries.Items;
using Musnad.Archive.Queries.Search;
using Musnad.Archive.Queries.Statements;
using Musnad.Archive.Queries.Timelines;
using Musnad.Archive.Queries.Traces;
using Musnad.Archive.Queries.Words;

namespace Musnad.Archive.Queries;

/// <summary>The questions that can be asked of an archive. They change nothing, and give typed answers for the command line, pages and programs alike.</summary>
public interface IArchiveQueries
    : ISearchQueries, IStatementQueries, IContactQueries, IActorQueries, ITimelineQueries, IItemQueries, IComparisonQueries, IWordQueries, ITraceQueries, IExportQueries
{
    /// <summary>How many articles are held, by outlet and time: what every other count is a share of.</summary>
    /// <param name="filter">Which articles; its paging is of rows.</param>
    /// <param name="by">What a row is about.</param>
    /// <returns>The rows by time, then outlet. Between the first and the last day or month every one is there, also without articles.</returns>
    Page<CoverageRow> Coverage(ArchiveFilter filter, CoverageGrain by);

    /// <summary>The outlets of the articles held, in order.</summary>
    IReadOnlyList<string> Outlets();
}
