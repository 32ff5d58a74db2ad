using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Xunit;

namespace Musnad.Tests.Archive;

public sealed class MigrationTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public MigrationTests() => _folder.Add(5);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnOlderFileIsUpgradedAfterACopyWasLaidBesideIt()
    {
        ArchiveOpening opening = Open(Later);

        Assert.True(opening.Succeeded, opening.Reason);
        using (opening.Archive)
        {
            Assert.Equal(Later.Version, opening.Archive.Statistics().Schema);
            Assert.NotEmpty(opening.Archive.Articles());
        }

        string copy = _folder.Archive + ".v1.bak";
        Assert.Empty(_folder.Verify(copy));
        using IArchive old = _folder.Open(copy);
        Assert.Equal(1, old.Statistics().Schema);
        Assert.False(File.Exists(_folder.Archive + ".v1-2.bak"));
    }

    [Fact]
    public void AnEarlierCopyIsNotOverwritten()
    {
        File.WriteAllText(_folder.Archive + ".v1.bak", "mine");

        using IArchive archive = Open(Later).Archive!;

        Assert.Equal("mine", File.ReadAllText(_folder.Archive + ".v1.bak"));
        Assert.Empty(_folder.Verify(_folder.Archive + ".v1-2.bak"));
    }

    [Fact]
    public void AnUpgradeThatFailsLeavesTheFileAsItWas()
    {
        var broken = new Schema([.. First, "CREATE TABLE added(key INTEGER PRIMARY KEY); CREATE TABLE added(key INTEGER PRIMARY KEY);"]);

        ArchiveOpening opening = Open(broken);

        Assert.False(opening.Succeeded);
        Assert.Contains("cannot open", opening.Reason, StringComparison.Ordinal);
        Assert.Empty(_folder.Verify());
    }

    [Fact]
    public void ANewerFileIsRefusedWithASentence()
    {
        using (Open(Later).Archive)
        {
        }

        ArchiveOpening opening = SqliteArchive.Open(_folder.Archive, ArchiveFolder.Folding);

        Assert.False(opening.Succeeded);
        Assert.Contains("made by a newer musnad (its schema is 2, this program knows 1)", opening.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherProgramsFileIsRefusedAndLeftAlone()
    {
        string other = _folder.PathOf("other.db");
        _folder.Execute("CREATE TABLE mine(key INTEGER PRIMARY KEY)", other);
        byte[] before = File.ReadAllBytes(other);

        Assert.Contains("is no archive of musnad", SqliteArchive.Open(other, ArchiveFolder.Folding).Reason, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(other));
    }

    private static IReadOnlyList<string> First { get; } = [RepositorySchema("001.sql")];

    private static Schema Later { get; } = new([.. First, "CREATE TABLE added(key INTEGER PRIMARY KEY);"]);

    private ArchiveOpening Open(Schema schema) => SqliteArchive.Open(_folder.Archive, ArchiveFolder.Folding, mustExist: true, schema);

    private static string RepositorySchema(string name) => Conventions.RepositoryFolder.Text("src", "Musnad.Archive", "Schema", name);
}
