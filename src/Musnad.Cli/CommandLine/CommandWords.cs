using System.CommandLine;
using System.Globalization;

namespace Musnad.Cli.CommandLine;

/// <summary>What the words of several commands mean. The first thing that is wrong goes into the problem.</summary>
internal static class CommandWords
{
    private const int MaxJobs = 1024;

    /// <summary>The value that an option's word stands for; null when the option is not given or its word stands for nothing.</summary>
    public static T? OneOf<T>(Option<string?> option, Dictionary<string, T> values, ParseResult parsed, ref string? problem)
        where T : struct
    {
        if (parsed.GetValue(option) is not { } word)
        {
            return null;
        }

        if (values.TryGetValue(word, out T value))
        {
            return value;
        }

        problem ??= $"{option.Name} is one of {string.Join(", ", values.Keys)}, not \"{word}\".";
        return null;
    }

    /// <summary>The number of threads.</summary>
    public static int Jobs(string? word, CliEnvironment environment, ref string? problem)
    {
        if (word is null)
        {
            return environment.Processors;
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= MaxJobs)
        {
            return jobs;
        }

        problem ??= string.Create(CultureInfo.InvariantCulture, $"--jobs is a number from 1 to {MaxJobs}, not \"{word}\".");
        return 1;
    }

    /// <summary>Tells of a word that the parser took for a file and that is a mistyped option.</summary>
    public static bool HoldUnknownOption(string[] files, IReadOnlyList<string> args, ref string? problem)
    {
        // The parser takes any word for a file; after "--" that is what the user wants, before it is a mistyped option.
        int end = args.TakeWhile(word => word != "--").Count();
        HashSet<string> literal = [.. args.Skip(end + 1)];
        string? unknown = files.FirstOrDefault(file => file.StartsWith('-') && file != ReadSettings.StandardInput && !literal.Contains(file));
        if (unknown is not null)
        {
            problem ??= $"there is no option {unknown}. (For a file of that name: ./{unknown})";
        }

        return unknown is not null;
    }
}
