namespace Musnad.Cli.CommandLine;

/// <summary>Every command, in the order of the help.</summary>
internal static class Commands
{
    /// <summary>Makes them anew: a command holds the parser's objects of one call.</summary>
    public static IReadOnlyList<ICliCommand> Create() =>
    [
        new ReadCommand(),
        new EvalCommand(),
        new AddCommand(),
        new RunsCommand(),
        new RemoveCommand(),
        new VerifyCommand(),
        new BackupCommand(),
        new StatsCommand(),
        new SearchCommand(),
        new StatementsCommand(),
        new ContactsCommand(),
        new ActorsCommand(),
        new TimelineCommand(),
        new ShowCommand(),
        new CoverageCommand(),
        new CompareCommand(),
        new WordsCommand(),
        new TraceCommand(),
        new ExportCommand(),
    ];
}
