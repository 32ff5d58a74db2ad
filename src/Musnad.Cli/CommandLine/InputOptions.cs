using System.CommandLine;
using Musnad.Articles;
using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>The words by which a command is told of its inputs: files, and what is known of the articles in them.</summary>
internal sealed class InputOptions
{
    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = InputFormat.Text,
        ["html"] = InputFormat.Html,
        ["json"] = InputFormat.JsonLines,
    };

    private readonly Argument<string[]> _files;
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

    /// <param name="word">What the help calls an input: FILE or PATH.</param>
    public InputOptions(string word) => _files = new Argument<string[]>(word) { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The inputs themselves.</summary>
    public Argument Files => _files;

    /// <summary>Every option, in the order of the help.</summary>
    public IReadOnlyList<Option> Options =>
        [_outlet, _published, _language, _inputFormat, _idField, _textField, _titleField, _outletField, _publishedField, _urlField];

    /// <summary>The inputs as they were named, standard input when none was; null when something is wrong with them.</summary>
    public IReadOnlyList<string>? Inputs(ParseResult parsed, IReadOnlyList<string> args, CliEnvironment environment, ref string? problem)
    {
        string[] files = parsed.GetValue(_files) ?? [];
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
            problem ??= $"give a {_files.Name} to {parsed.CommandResult.Command.Name}, or - for standard input.";
            return null;
        }

        return files.Length == 0 ? [ReadSettings.StandardInput] : files;
    }

    /// <summary>What is known of the articles.</summary>
    public ReadOptions Reading(ParseResult parsed, ref string? problem) => new()
    {
        Outlet = parsed.GetValue(_outlet),
        Published = Published(parsed.GetValue(_published), ref problem),
        Language = parsed.GetValue(_language),
        Format = CommandWords.OneOf(_inputFormat, Formats, parsed, ref problem),
        IdField = parsed.GetValue(_idField),
        TextField = parsed.GetValue(_textField),
        TitleField = parsed.GetValue(_titleField),
        OutletField = parsed.GetValue(_outletField),
        PublishedField = parsed.GetValue(_publishedField),
        UrlField = parsed.GetValue(_urlField),
    };

    private static PublicationTime? Published(string? word, ref string? problem)
    {
        PublicationTime? time = PublicationTime.Parse(word);
        if (word is not null && time is null)
        {
            problem ??= $"--published is a day such as 2026-03-10 or a time such as 2026-03-10T08:30+03:00, not \"{word}\".";
        }

        return time;
    }
}
