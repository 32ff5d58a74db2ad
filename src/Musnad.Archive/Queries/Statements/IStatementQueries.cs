using Musnad.Records;

namespace Musnad.Archive.Queries.Statements;

/// <summary>Questions for what was said.</summary>
public interface IStatementQueries
{
    /// <summary>The statements of a selection, nested ones too, the latest published first.</summary>
    Page<ToldStatement> Statements(StatementSelection selection, ArchiveFilter filter);

    /// <summary>One statement, or null.</summary>
    ToldStatement? FindStatement(ItemId id);
}
