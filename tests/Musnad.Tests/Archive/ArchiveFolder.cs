using Microsoft.Data.Sqlite;
using Musnad.Arabic.Folding;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Cli;
using Musnad.Keeping.Articles;
using Musnad.Tests.Cli;
using Musnad.Tests.Conventions;
using Musnad.Text;

namespace Musnad.Tests.Archive;

/// <summary>A folder with an archive of invented articles, made by the whole program.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-test-").FullName;

    public static ITextFolding Folding { get; } = new ArabicTextFolding();

    /// <summary>The program with all its real stages.</summary>
    public static CliEnvironment Environment { get; } = FakeStages.Environment() with
    {
        Pipeline = Composition.Build,
        Reader = Composition.Reader,
        Archive = Composition.Archive,
        Folding = () => Composition.Folding,
    };

    public string Archive => PathOf("archive.db");

    public static IReadOnlyList<string> Lines(int count) => InventedArticles.Lines(RepositoryFolder.Root, count, seed: 7);

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Save(string name, params IEnumerable<string> lines)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
        return path;
    }

    /// <summary>Runs the program.</summary>
    public static (int Code, string Output, string Error) Run(params string[] args) => FakeStages.Run(args, "", Environment);

    /// <summary>Adds invented articles to the archive.</summary>
    public void Add(int count) => Run("add", Save("articles.jsonl", Lines(count)), "--db", Archive);

    public IArchive Open(string? archive = null) => SqliteArchive.Open(archive ?? Archive, Folding, mustExist: true).Archive!;

    /// <summary>What a verification finds, a line each.</summary>
    public IReadOnlyList<string> Verify(string? archive = null)
    {
        var lines = new List<string>();
        VerificationResult result = new SqliteVerifier(Folding).Verify(archive ?? Archive, damage => lines.Add(damage.ToString()));
        return result.Reason is { } reason ? [.. lines, reason] : lines;
    }

    /// <summary>Changes the file behind the archive's back.</summary>
    public void Execute(string sql, string? archive = null)
    {
        using var connection = new SqliteConnection($"Data Source={archive ?? Archive};Pooling=false;Foreign Keys=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
