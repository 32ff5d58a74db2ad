using System.CommandLine;
using System.CommandLine.Parsing;
using Musnad.Archive;
using Musnad.Cli.Running;
using Musnad.Export;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad export`.</summary>
internal sealed class ExportCommand : ICliCommand
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(ExportNames.Formats, StringComparer.Ordinal);

    private readonly Option<string?> _format = new("--format", "-f");
    private readonly Option<string[]> _table = new("--table");
    private readonly Option<string?> _output = new("--output", "-o");
    private readonly Option<bool> _rawCells = new("--raw-cells");
    private readonly Option<string?> _by = new("--by");
    private readonly Option<string?> _about = new("--about");
    private readonly FilterOptions _filter = new(defaultLimit: null);
    private readonly ArchiveOption _archive = new();

    public ExportCommand()
    {
        Command = new Command("export", "Gives records back as JSON Lines, CSV, Parquet, GraphML, PROV-O, Web Annotation or brat.");
        foreach (Option option in Options)
        {
            Command.Add(option);
        }
    }

    public Command Command { get; }

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options => [_format, _table, _output, _rawCells, .. Selecting, _archive.Option];

    private IReadOnlyList<Option> Selecting => [_by, _about, .. _filter.Options];

    public (string Usage, string Purpose) Summary => ("export --format FORMAT [options]", "give records back in other forms");

    public string Help => ExportHelp.Text;

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        string? archive = _archive.Path(parsed, call.Environment, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        ExportRequest? request = Request(parsed, ref problem);
        string? output = parsed.GetValue(_output);
        bool intoFolder = request is not null && output is not null && IsFolder(request, output);
        if (output is null && request is not null)
        {
            RequireOneFile(request, call.Environment, ref problem);
        }
        else if (output is { Length: 0 })
        {
            problem ??= "--output is the name of a file or folder.";
        }

        return problem is not null || archive is null || request is null
            ? call.Misused(problem!, Command)
            : new ExportRun(
                new ExportSettings
                {
                    Archive = archive, Filter = filter, By = parsed.GetValue(_by), About = parsed.GetValue(_about),
                    Request = request, Output = output, IntoFolder = intoFolder,
                },
                call).Run();
    }

    private ExportRequest? Request(ParseResult parsed, ref string? problem)
    {
        if (parsed.GetValue(_format) is null)
        {
            problem ??= $"say in which form: --format {string.Join('|', Formats.Keys)}";
            return null;
        }

        ExportFormat? format = CommandWords.OneOf(_format, Formats, parsed, ref problem);
        var tables = new List<ExportTable>();
        foreach (string word in parsed.GetValue(_table) ?? [])
        {
            if (ExportNames.Tables.TryGetValue(word, out ExportTable table))
            {
                tables.Add(table);
            }
            else
            {
                problem ??= $"--table is one of {string.Join(", ", ExportNames.Tables.Keys)}, not \"{word}\".";
            }
        }

        if (problem is not null || format is not { } chosen)
        {
            return null;
        }

        if (!ExportNames.HasTables(chosen) && (tables.Count > 0 || parsed.GetValue(_rawCells)))
        {
            problem = $"--table and --raw-cells belong to csv (and --table to parquet); {ExportNames.Of(chosen)} has no tables.";
            return null;
        }

        var request = new ExportRequest { Format = chosen, RawCells = parsed.GetValue(_rawCells), Query = Query(parsed) };
        return tables.Count == 0 ? request : request with { Tables = [.. tables.Distinct()] };
    }

    /// <summary>The words that select, as they were given; null when there are none.</summary>
    private string? Query(ParseResult parsed)
    {
        var words = new List<string>();
        foreach (Option option in Selecting)
        {
            if (parsed.GetResult(option) is not { Implicit: false } given)
            {
                continue;
            }

            IReadOnlyList<Token> values = given.Tokens;
            words.AddRange(values.Count == 0 ? [option.Name] : values.Select(value => $"{option.Name} {Quoted(value.Value)}"));
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.') ? word : $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsFolder(ExportRequest request, string output) =>
        !Exporter.IsOneFile(request) || Path.EndsInDirectorySeparator(output) || Directory.Exists(output);

    private static void RequireOneFile(ExportRequest request, CliEnvironment environment, ref string? problem)
    {
        string format = ExportNames.Of(request.Format);
        if (request.Format == ExportFormat.Brat)
        {
            problem ??= "brat is a folder of files: --output FOLDER";
        }
        else if (!Exporter.IsOneFile(request))
        {
            problem ??= $"{format} to standard output is one table: --table {string.Join('|', ExportNames.Tables.Keys)} (all of them: --output FOLDER)";
        }
        else if (request.Format == ExportFormat.Parquet && environment.OutputIsTerminal)
        {
            problem ??= "parquet is not for a terminal: --output FILE";
        }
    }
}
