using System.Text.Json.Nodes;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Cli;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Running;
using Musnad.Keeping.Articles;
using Musnad.Keeping.Kills;
using Musnad.Tests.Cli;
using Xunit;

namespace Musnad.Tests.Archive;

public sealed class CliKeepingTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("there is no option --nope", "runs", "--nope")]
    [InlineData("RUN is the number of a run", "runs", "first")]
    [InlineData("--format is one of table, json, csv", "runs", "--format", "xml")]
    [InlineData("say what to remove", "remove")]
    [InlineData("say what to remove", "remove", "0123456789abcdef", "--outlet", "A")]
    [InlineData("there is no option --all", "remove", "--all")]
    [InlineData("a backup is a file", "backup", "-")]
    [InlineData("there is no option --to", "backup", "--to")]
    [InlineData("Required argument 'FILE' missing", "backup")]
    [InlineData("give the archive", "verify")]
    [InlineData("give the archive", "stats", "--db", "")]
    [InlineData("nrecognized", "verify", "a.db")]
    public void AWrongCommandLineIsToldWithAHint(string sentence, params string[] args)
    {
        string[] archive = sentence.StartsWith("give", StringComparison.Ordinal) ? [] : ["--db", _folder.Archive];

        (int code, string output, string error) = ArchiveFolder.Run([.. args, .. archive]);

        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.EndsWith($"Try: musnad {args[0]} --help\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runs")]
    [InlineData("remove", "0123456789abcdef")]
    [InlineData("verify")]
    [InlineData("backup", "copy.db")]
    [InlineData("stats")]
    public void AnArchiveThatIsNotThereIsTold(params string[] args)
    {
        (int code, string output, string error) = ArchiveFolder.Run([.. args, "--db", _folder.Archive]);

        Assert.Equal((ExitCode.SomeFailed, ""), (code, output));
        Assert.Contains($"there is no archive {_folder.Archive}", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Archive));
    }

    [Fact]
    public void HelpNamesEveryOptionInEightyColumns()
    {
        foreach (ICliCommand command in (ICliCommand[])[new AddCommand(), new RunsCommand(), new RemoveCommand(), new VerifyCommand(), new BackupCommand(), new StatsCommand()])
        {
            Assert.All(command.Command.Options, option => Assert.Contains(option.Name, command.Help, StringComparison.Ordinal));
            Assert.All(command.Help.Split('\n'), line => Assert.True(line.Length <= 92, line));
            Assert.Equal(command.Help, ArchiveFolder.Run(command.Command.Name, "--help").Output);
        }
    }

    [Fact]
    public void RunsListsTheLedgerAndTheFailuresOfARun()
    {
        string file = _folder.Save("a.jsonl", [.. ArchiveFolder.Lines(3), "nonsense"]);
        ArchiveFolder.Run("add", file, "--db", _folder.Archive);
        ArchiveFolder.Run("add", file, "--db", _folder.Archive);

        JsonArray runs = JsonNode.Parse(ArchiveFolder.Run("runs", "--format", "json", "--db", _folder.Archive).Output)!.AsArray();
        string failures = ArchiveFolder.Run("runs", "1", "--format", "csv", "--db", _folder.Archive).Output;
        (int code, string table, string remarks) = ArchiveFolder.Run("runs", "2", "--db", _folder.Archive);

        Assert.Equal(["2 done 0 3 1", "1 done 3 0 1"], runs.Select(run => $"{run!["run"]} {run["state"]} {run["added"]} {run["unchanged"]} {run["failed"]}"));
        Assert.Contains($"{file},4,the line is not valid JSON", failures, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("not valid JSON", table, StringComparison.Ordinal);
        Assert.Contains("0 added, 3 unchanged, 0 read anew, 1 failed", remarks, StringComparison.Ordinal);
        Assert.Contains("there is no run 9", ArchiveFolder.Run("runs", "9", "--db", _folder.Archive).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RemoveWithdrawsByIdentifierAndByPlace()
    {
        _folder.Add(20);
        string[] ids = ArchiveFolder.Run("remove", "--outlet", "Outlet 1", "--dry-run", "--db", _folder.Archive).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        (int first, _, string missing) = ArchiveFolder.Run("remove", ids[0], "ffffffffffffffff", "--db", _folder.Archive);
        (int rest, _, string error) = ArchiveFolder.Run("remove", "--outlet", "Outlet 1", "--db", _folder.Archive);

        Assert.Equal((ExitCode.SomeFailed, ExitCode.Done), (first, rest));
        Assert.Contains("no article ffffffffffffffff is held", missing, StringComparison.Ordinal);
        Assert.Equal($"musnad: {ids.Length - 1} withdrawn\n", error);
        Assert.Empty(_folder.Verify());
        using IArchive archive = _folder.Open();
        Assert.Equal(20 - ids.Length, archive.Statistics().Articles);
        Assert.False(archive.Statistics().Collated);
    }

    [Fact]
    public void StatsTellsWhatIsHeld()
    {
        _folder.Add(12);

        JsonNode statistics = JsonNode.Parse(ArchiveFolder.Run("stats", "--format", "json", "--db", _folder.Archive).Output)!;
        string table = ArchiveFolder.Run("stats", "--db", _folder.Archive).Output;

        Assert.Equal((12, 1, true), ((int)statistics["articles"]!, (int)statistics["schema"]!, (bool)statistics["collated"]!));
        Assert.Equal(ExtractorVersion.Current, (string?)statistics["extractors"]![0]!["version"]);
        Assert.InRange((long)statistics["bytes"]!, new FileInfo(_folder.Archive).Length, long.MaxValue);
        Assert.Matches(@"(?m)^articles +12$", table);
    }

    [Fact]
    public void ABackupWhileAnotherAddsIsWholeAndClean()
    {
        _folder.Add(10);
        string more = _folder.Save("more.jsonl", ArchiveFolder.Lines(60).Skip(10));
        Task adding = Task.Run(() => ArchiveFolder.Run("add", more, "--db", _folder.Archive));
        int number = 0;
        do
        {
            string copy = _folder.PathOf($"copy{++number}.db");
            Assert.Equal((ExitCode.Done, "", ""), ArchiveFolder.Run("backup", copy, "--db", _folder.Archive));
            Assert.Empty(_folder.Verify(copy));
        }
        while (!adding.IsCompleted);

        Assert.Contains("exists", ArchiveFolder.Run("backup", _folder.PathOf("copy1.db"), "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_folder.Archive)!, "*.part"));
    }

    [Fact]
    public void AnArchiveThatMayNotBeWrittenCanBeAskedOnly()
    {
        _folder.Add(8);
        ArchiveFolder.Run("remove", "--outlet", "Outlet 1", "--db", _folder.Archive);
        CliEnvironment locked = ArchiveFolder.Environment with { Archive = (path, _) => SqliteArchive.OpenUnwritten(path, ArchiveFolder.Folding) };

        using var notes = new StringWriter();
        using (IArchive archive = SqliteArchive.OpenUnwritten(_folder.Archive, ArchiveFolder.Folding).Archive!)
        {
            Assert.NotEmpty(archive.Articles());
            CollationRun.Ensure(archive, new CliCall([], Stream.Null, Stream.Null, notes, locked));
        }

        (int added, _, string refusal) = FakeStages.Run(["add", _folder.PathOf("articles.jsonl"), "--db", _folder.Archive], "", locked);
        (int removed, _, string other) = FakeStages.Run(["remove", "0123456789abcdef", "--db", _folder.Archive], "", locked);

        Assert.Equal((ExitCode.SomeFailed, ExitCode.SomeFailed), (added, removed));
        Assert.Contains("may not be written", refusal, StringComparison.Ordinal);
        Assert.Contains("may not be written", other, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, FakeStages.Run(["stats", "--db", _folder.Archive], "", locked).Code);
        Assert.Contains("not up to date", notes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingAcknowledgedIsLostWhenTheProcessIsKilled()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("SIGKILL is of Unix.");
        }

        string program = Path.Combine(AppContext.BaseDirectory, "Musnad.Cli.dll");
        string input = _folder.Save("articles.jsonl", ArchiveFolder.Lines(400));

        KillReport report = new ArchiveKills(new ArchiveMaking(program), ArchiveFolder.Folding, Path.GetDirectoryName(input)!, input, seed: 3).Run(5);

        Assert.True(report.Problems.Count == 0, report.ToString());
        Assert.Equal(5, report.Kills);
    }
}
