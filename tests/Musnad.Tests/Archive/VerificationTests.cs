using Musnad.Archive;
using Musnad.Cli;
using Musnad.Keeping.Flips;
using Xunit;

namespace Musnad.Tests.Archive;

public sealed class VerificationTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public VerificationTests() => _folder.Add(25);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ASoundArchiveIsCleanAlsoAfterRemovingAndRedoing()
    {
        Assert.Empty(_folder.Verify());
        using (IArchive archive = _folder.Open())
        {
            archive.Remove([.. archive.Articles().Select(article => article.Article.Id).Take(7)]);
        }

        Assert.Empty(_folder.Verify());
        ArchiveFolder.Run("add", _folder.PathOf("articles.jsonl"), "--force", "--db", _folder.Archive);
        Assert.Empty(_folder.Verify());
        using (IArchive archive = _folder.Open())
        {
            archive.RebuildIndex();
        }

        Assert.Empty(_folder.Verify());
    }

    [Theory]
    [InlineData("UPDATE text SET body = replace(body, 'ا', 'أ') WHERE key = 3", "text")]
    [InlineData("UPDATE text SET sha256 = upper(sha256) WHERE key = 3", "text")]
    [InlineData("INSERT INTO text(sha256, body) VALUES ('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc')", "no article rests on it")]
    [InlineData("UPDATE article SET title = 'x' WHERE key = 3", "checksum")]
    [InlineData("UPDATE article SET outlet = 'x' WHERE key = 3", "identifier")]
    [InlineData("UPDATE article SET published = '2020-01-01' WHERE key = 3", "identifier")]
    [InlineData("UPDATE article SET url = NULL WHERE key = 3", "identifier")]
    [InlineData("UPDATE article SET retrieved = NULL WHERE retrieved IS NOT NULL", "checksum")]
    [InlineData("UPDATE article SET agency = 'x' WHERE key = 3", "what its record says")]
    [InlineData("UPDATE article SET superseded = 1 - superseded WHERE key = 3", "newer version")]
    [InlineData("UPDATE article SET record = x'0000000000' WHERE key = 3", "unpacked")]
    [InlineData("UPDATE article SET record = NULL WHERE key = 3", "unpacked")]
    [InlineData("UPDATE article SET record = (SELECT record FROM article WHERE key = 4) WHERE key = 3", "SHA-256")]
    [InlineData("UPDATE article SET record_sha256 = NULL WHERE key = 3", "SHA-256")]
    [InlineData("UPDATE actor SET name = 'x' WHERE key = 3", "actor: ")]
    [InlineData("UPDATE statement SET stance = 'deny' WHERE key = (SELECT min(key) FROM statement WHERE stance <> 'deny')", "statement: ")]
    [InlineData("UPDATE statement SET confidence = confidence / 2 WHERE key = 3", "statement: ")]
    [InlineData("DELETE FROM statement_target WHERE statement_key = (SELECT min(statement_key) FROM statement_target)", "statement_target: ")]
    [InlineData("UPDATE event SET realis = 'x' WHERE key = 1", "event: ")]
    [InlineData("UPDATE event_party SET part = 'recipient' WHERE part = 'actor'", "event_party: ")]
    [InlineData("DELETE FROM event_party", "event_party: ")]
    [InlineData("DELETE FROM actor WHERE key = 2", "is missing")]
    [InlineData("DELETE FROM article_search WHERE rowid = 3", "article_search")]
    [InlineData("INSERT INTO statement_search(rowid, stems) VALUES (99999, 'x')", "statement_search")]
    [InlineData("UPDATE identity SET name = 'x' WHERE key = 1", "collation")]
    [InlineData("DELETE FROM meta WHERE name = 'collation'", "collation")]
    [InlineData("DROP INDEX article_page", "schema: index article_page is missing")]
    [InlineData("PRAGMA user_version = 77", "header")]
    [InlineData("PRAGMA application_id = 77", "header")]
    public void EveryKindOfDamageIsTold(string sql, string told)
    {
        _folder.Execute(sql);

        Assert.Contains(_folder.Verify(), line => line.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void TheCommandPrintsALineForEachDamageWithItsArticle()
    {
        (int code, string output, string error) = ArchiveFolder.Run("verify", "--db", _folder.Archive);
        Assert.Equal((ExitCode.Done, ""), (code, output));
        Assert.EndsWith("no damage\n", error, StringComparison.Ordinal);

        _folder.Execute("UPDATE article SET title = 'x' WHERE key = 3");
        (code, output, error) = ArchiveFolder.Run("verify", "--db", _folder.Archive);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Matches("^article: article [0-9a-f]{16}: .*checksum\narticle: article [0-9a-f]{16}: .*record says\n$", output);
        Assert.EndsWith("2 damages\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.db", "there is no archive")]
    [InlineData("articles.jsonl", "cannot be opened")]
    [InlineData("empty.db", "is no archive")]
    public void WhatIsNoArchiveIsTold(string name, string told)
    {
        File.WriteAllBytes(_folder.PathOf("empty.db"), []);

        (int code, string output, string error) = ArchiveFolder.Run("verify", "--db", _folder.PathOf(name));

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains(told, output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FlipPlace.Text)]
    [InlineData(FlipPlace.Record)]
    public void AFlippedBitInWhatIsStoredIsReported(FlipPlace place)
    {
        using var flips = new ArchiveFlips(_folder.Archive, ArchiveFolder.Folding);

        FlipReport report = flips.Run(place, 20, seed: 5);

        Assert.Equal((20, 20), (report.Flips, report.Reported));
        Assert.Empty(report.Crashes);
    }

    [Fact]
    public void AFlippedBitAnywhereCrashesNothing()
    {
        using var flips = new ArchiveFlips(_folder.Archive, ArchiveFolder.Folding);

        FlipReport report = flips.Run(FlipPlace.Anywhere, 60, seed: 5);

        Assert.Empty(report.Crashes);
        Assert.InRange(report.Reported, 1, 60);
    }

    [Fact]
    public void AFileThatIsCutOffOrOverwrittenCrashesNothing()
    {
        byte[] sound = File.ReadAllBytes(_folder.Archive);
        foreach (int length in (int[])[10, 100, 4096, sound.Length / 2, sound.Length - 5000])
        {
            string cut = _folder.PathOf("cut.db");
            File.WriteAllBytes(cut, sound[..length]);

            Assert.NotEmpty(_folder.Verify(cut));
        }

        string overwritten = _folder.PathOf("overwritten.db");
        byte[] zeros = [.. sound];
        zeros.AsSpan(sound.Length / 4, sound.Length / 2).Clear();
        File.WriteAllBytes(overwritten, zeros);
        Assert.NotEmpty(_folder.Verify(overwritten));
    }
}
