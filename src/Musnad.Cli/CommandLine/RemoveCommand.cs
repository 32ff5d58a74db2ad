using System.CommandLine;
using System.Globalization;
using System.Text;
using Musnad.Archive;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad remove`.</summary>
internal sealed class RemoveCommand : ICliCommand
{
    private readonly Argument<string[]> _ids = new("ID") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _outlet = new("--outlet");
    private readonly Option<string?> _url = new("--url");
    private readonly Option<bool> _dryRun = new("--dry-run");
    private readonly ArchiveOption _archive = new();

    public RemoveCommand() => Command = new Command("remove", "Withdraws articles from the archive.") { _ids, _outlet, _url, _dryRun, _archive.Option };

    public Command Command { get; }

    public (string Usage, string Purpose) Summary => ("remove ID… [options]", "withdraw articles");

    public string Help => ArchiveHelp.Remove;

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        string[] ids = parsed.GetValue(_ids) ?? [];
        (string? outlet, string? url) = (parsed.GetValue(_outlet), parsed.GetValue(_url));
        CommandWords.HoldUnknownOption(ids, call.Words, ref problem);
        bool byPlace = outlet is not null || url is not null;
        if (byPlace == ids.Length > 0)
        {
            problem ??= "say what to remove: identifiers of articles, or --outlet and --url.";
        }

        string? path = _archive.Path(parsed, call.Environment, ref problem);
        if (problem is not null || path is null)
        {
            return call.Misused(problem!, Command);
        }

        ArchiveOpening opening = call.Environment.Archive(path, true);
        if (!opening.Succeeded)
        {
            return call.Failed(opening.Reason);
        }

        using IArchive archive = opening.Archive;
        IReadOnlyList<string> meant = byPlace ? archive.IdsOf(outlet, url) : [.. ids.Distinct(StringComparer.Ordinal)];
        if (meant.Count == 0)
        {
            return call.Failed("no article is held there.");
        }

        return parsed.GetValue(_dryRun) ? Show(archive, meant, call) : Remove(archive, meant, path, call);
    }

    private static int Show(IArchive archive, IReadOnlyList<string> meant, CliCall call)
    {
        string[] held = [.. meant.Where(id => archive.StandingOf(id) != ArticleStanding.Unknown)];
        call.Output.Write(Encoding.UTF8.GetBytes(string.Concat(held.Select(id => id + "\n"))));
        return TellMissing(meant, held, call);
    }

    private static int Remove(IArchive archive, IReadOnlyList<string> meant, string path, CliCall call)
    {
        if (archive.IsReadOnly)
        {
            return call.Failed($"{path} may not be written.");
        }

        IReadOnlyList<string> removed = archive.Remove(meant);
        int code = TellMissing(meant, removed, call);
        call.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"musnad: {removed.Count:N0} withdrawn"));
        return code;
    }

    private static int TellMissing(IReadOnlyList<string> meant, IReadOnlyList<string> held, CliCall call)
    {
        string[] missing = [.. meant.Except(held, StringComparer.Ordinal)];
        foreach (string id in missing)
        {
            call.Error.WriteLine($"musnad: no article {id} is held.");
        }

        return missing.Length > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
