using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>What is told again, against the checksum of its rows; where it is to be made anew there is nothing to check.</summary>
internal sealed class CollationCheck(SqliteConnection connection, Findings findings)
{
    public void Run()
    {
        findings.Progress("what is told again", 0, 0);
        findings.Try("collation", null, () =>
        {
            string? version = Meta.Find(connection, Meta.CollationVersion);
            string? sha256 = Meta.Find(connection, Meta.CollationSha256);
            if ((version is null) != (sha256 is null) || (sha256 is not null && CollationChecksum.Of(connection) != sha256))
            {
                findings.Report(new Damage("collation", "the rows of what is told again do not fit their checksum"));
            }

            return true;
        });
    }
}
