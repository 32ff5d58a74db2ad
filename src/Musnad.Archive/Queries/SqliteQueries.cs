using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Queries;

/// <summary>Asks the SQLite file. Parts: one file a question.</summary>
internal sealed partial class SqliteQueries(SqliteConnection connection) : IArchiveQueries
{
}
