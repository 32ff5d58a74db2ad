namespace Musnad.Archive.Queries.Traces;

/// <summary>The question where a quotation comes from.</summary>
public interface ITraceQueries
{
    /// <summary>The reports held that have the words of a quotation, in this or a like wording, the earliest first.</summary>
    /// <param name="quotation">The words.</param>
    /// <param name="filter">Which articles; its country is of whoever says the words; its paging is of reports.</param>
    TraceAnswer Trace(string quotation, ArchiveFilter filter);
}
