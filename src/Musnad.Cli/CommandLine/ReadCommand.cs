using System.CommandLine;
using Musnad.Articles;
using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad read`: its words, and what they mean.</summary>
internal sealed class ReadCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["html"] = OutputFormat.Html,
    };

    private static readonly Dictionary<string, InputFormat> InputFormats = new(StringComparer.Ordinal)
    {
        ["text"] = InputFormat.Text,
        ["html"] = InputFormat.Html,
        ["json"] = InputFormat.JsonLines,
    };

    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _format = new("--format", "-f");
    private readonly Option<string?> _output = new("--output", "-o");
    private readonly Option<string?> _jobs = new("--jobs", "-j");
    private readonly Option<bool> _withText = new("--with-text");
    private readonly Option<string?> _outlet = new("--outlet");
    private readonly Option<string?> _published = new("--published");
    private readonly Option<string?> _language = new("--language");
    private readonly Option<string?> _inputFormat = new("--input-format");
    private readonly Option<string?> _idField = new("--id-field");
    private readonly Option<string?> _textField = new("--text-field");
    private readonly Option<string?> _titleField = new("--title-field");
    private readonly Option<string?> _outletField = new("--outlet-field");
    private readonly Option<string?> _publishedField = new("--published-field");
    private readonly Option<string?> _urlField = new("--url-field");

    public ReadCommand()
    {
        Command = new Command("read", "Turns news articles into their attributed records.") { _files };
        foreach (Option option in Options)
        {
            Command.Add(option);
        }
    }

    public Command Command { get; }

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options =>
    [
        _format, _output, _jobs, _withText, _outlet, _published, _language, _inputFormat,
        _idField, _textField, _titleField, _outletField, _publishedField, _urlField,
    ];

    /// <summary>What was asked for; the first thing wrong with it goes into <paramref name="problem"/>, and the result is null.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="args">The command line as it was given.</param>
    /// <param name="environment">Where it was given.</param>
    /// <param name="problem">A sentence, or null.</param>
    public ReadSettings? Interpret(ParseResult parsed, IReadOnlyList<string> args, CliEnvironment environment, out string? problem)
    {
        problem = null;
        IReadOnlyList<string>? inputs = Inputs(parsed.GetValue(_files) ?? [], args, environment, ref problem);
        OutputFormat format = CommandWords.OneOf(_format, Formats, parsed, ref problem) ?? OutputFormat.Text;
        InputFormat? inputFormat = CommandWords.OneOf(_inputFormat, InputFormats, parsed, ref problem);
        int jobs = CommandWords.Jobs(parsed.GetValue(_jobs), environment, ref problem);
        PublicationTime? published = Published(parsed.GetValue(_published), ref problem);
        string? output = parsed.GetValue(_output);
        if (output is not null && inputs?.FirstOrDefault(input => SameFile(input, output)) is { } overwritten)
        {
            problem ??= $"--output would overwrite the input {overwritten}.";
        }

        if (problem is not null || inputs is null)
        {
            return null;
        }

        return new ReadSettings
        {
            Inputs = inputs,
            Format = format,
            Jobs = jobs,
            WithText = parsed.GetValue(_withText),
            Output = output,
            Reading = new ReadOptions
            {
                Outlet = parsed.GetValue(_outlet),
                Published = published,
                Language = parsed.GetValue(_language),
                Format = inputFormat,
                IdField = parsed.GetValue(_idField),
                TextField = parsed.GetValue(_textField),
                TitleField = parsed.GetValue(_titleField),
                OutletField = parsed.GetValue(_outletField),
                PublishedField = parsed.GetValue(_publishedField),
                UrlField = parsed.GetValue(_urlField),
            },
        };
    }

    private static IReadOnlyList<string>? Inputs(string[] files, IReadOnlyList<string> args, CliEnvironment environment, ref string? problem)
    {
        if (CommandWords.HoldUnknownOption(files, args, ref problem))
        {
            return null;
        }

        if (files.Count(file => file == ReadSettings.StandardInput) > 1)
        {
            problem ??= "standard input (-) can be read only once.";
            return null;
        }

        if (files.Length == 0 && environment.InputIsTerminal)
        {
            problem ??= "give a FILE to read, or - for standard input.";
            return null;
        }

        return files.Length == 0 ? [ReadSettings.StandardInput] : files;
    }

    private static PublicationTime? Published(string? word, ref string? problem)
    {
        PublicationTime? time = PublicationTime.Parse(word);
        if (word is not null && time is null)
        {
            problem ??= $"--published is a day such as 2026-03-10 or a time such as 2026-03-10T08:30+03:00, not \"{word}\".";
        }

        return time;
    }

    private static bool SameFile(string input, string output)
        => input != ReadSettings.StandardInput && output.Length > 0 && input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(output);
}
