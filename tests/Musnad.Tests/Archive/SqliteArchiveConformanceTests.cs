using Musnad.Archive;
using Musnad.Archive.Sqlite;

namespace Musnad.Tests.Archive;

public sealed class SqliteArchiveConformanceTests : ArchiveConformance
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-test-").FullName;

    protected override string CopyPlace => Path.Combine(_folder, "copy.db");

    protected override IArchive OpenStore() => OpenCopy(Path.Combine(_folder, "archive.db"));

    protected override IArchive OpenCopy(string place) => SqliteArchive.Open(place, Folding).Archive!;

    protected override void CleanUp() => Directory.Delete(_folder, recursive: true);
}
