using System.CommandLine;
using System.Globalization;
using Musnad.Archive;

namespace Musnad.Cli.CommandLine;

/// <summary>The words that say which part of the archive a question or an export is about.</summary>
internal sealed class FilterOptions
{
    private const string All = "all";
    private const int CountryLetters = 3;

    private readonly int? _defaultLimit;
    private readonly Option<string?> _since = new("--since");
    private readonly Option<string?> _until = new("--until");
    private readonly Option<string[]> _outlet = new("--outlet");
    private readonly Option<string?> _country = new("--country");
    private readonly Option<string?> _limit = new("--limit");
    private readonly Option<string?> _offset = new("--offset");
    private readonly Option<bool> _allVersions = new("--all-versions");

    /// <param name="defaultLimit">Rows given when the user does not say how many; null for all.</param>
    public FilterOptions(int? defaultLimit) => _defaultLimit = defaultLimit;

    /// <summary>Every option, in the order of the help.</summary>
    public IReadOnlyList<Option> Options => [_since, _until, _outlet, _country, _limit, _offset, _allVersions];

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="problem">Takes the first thing that is wrong.</param>
    public ArchiveFilter Filter(ParseResult parsed, ref string? problem)
    {
        DateOnly? since = Day(_since, parsed, ref problem);
        DateOnly? until = Day(_until, parsed, ref problem);
        if (since > until)
        {
            problem ??= "--since lies after --until.";
        }

        return new ArchiveFilter
        {
            Since = since,
            Until = until,
            Outlets = parsed.GetValue(_outlet) ?? [],
            Country = CountryCode(parsed, ref problem),
            Limit = parsed.GetValue(_limit) == All ? null : Count(_limit, parsed, 1, ref problem) ?? _defaultLimit,
            Offset = Count(_offset, parsed, 0, ref problem) ?? 0,
            AllVersions = parsed.GetValue(_allVersions),
        };
    }

    private static DateOnly? Day(Option<string?> option, ParseResult parsed, ref string? problem)
    {
        if (parsed.GetValue(option) is not { } word)
        {
            return null;
        }

        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        problem ??= $"{option.Name} is a day such as 2026-03-10, not \"{word}\".";
        return null;
    }

    private string? CountryCode(ParseResult parsed, ref string? problem)
    {
        if (parsed.GetValue(_country) is not { } word)
        {
            return null;
        }

        if (word.Length == CountryLetters && word.All(char.IsAsciiLetter))
        {
            return word.ToUpperInvariant();
        }

        problem ??= $"--country is a code of three letters such as RUS (ISO 3166-1), not \"{word}\".";
        return null;
    }

    private static int? Count(Option<string?> option, ParseResult parsed, int least, ref string? problem)
    {
        if (parsed.GetValue(option) is not { } word)
        {
            return null;
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least)
        {
            return count;
        }

        string orAll = least > 0 ? $", or {All}" : "";
        problem ??= string.Create(CultureInfo.InvariantCulture, $"{option.Name} is a number from {least} on{orAll}, not \"{word}\".");
        return null;
    }
}
