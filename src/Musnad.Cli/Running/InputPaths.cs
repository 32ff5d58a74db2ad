using System.IO.Enumeration;
using Musnad.Cli.CommandLine;

namespace Musnad.Cli.Running;

/// <summary>The files that paths stand for: a folder for all files in it and below, a pattern (*, ?, and ** for any folders) for what it matches.</summary>
/// <remarks>In ordinal order, so that it does not depend on the file system. Hidden files, and folders that are links, are skipped.</remarks>
/// <param name="given">The paths as the user gave them.</param>
/// <param name="archive">The archive's own file, which is no input.</param>
internal sealed class InputPaths(IReadOnlyList<string> given, string archive)
{
    private const string AnyFolders = "**";

    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Slashes = ['/', Path.DirectorySeparatorChar];

    public IEnumerable<InputPath> All() => given.SelectMany(Expand);

    private IEnumerable<InputPath> Expand(string path)
    {
        if (path == ReadSettings.StandardInput || path.Length == 0 || File.Exists(path))
        {
            return [new InputPath(path)];
        }

        if (Directory.Exists(path))
        {
            return OrElse(Below(path), new InputPath(path, "is a folder without files"));
        }

        return path.IndexOfAny(Wildcards) < 0
            ? [new InputPath(path)]
            : OrElse(Matches(path), new InputPath(path, "no file matches this pattern"));
    }

    private IEnumerable<InputPath> Below(string folder)
    {
        (IReadOnlyList<FileSystemInfo> entries, string? problem) = Entries(folder);
        if (problem is not null)
        {
            yield return new InputPath(folder, problem);
        }

        foreach (FileSystemInfo entry in entries.Where(entry => !IsHidden(entry)))
        {
            string path = Path.Join(folder, entry.Name);
            IEnumerable<InputPath> found = entry is DirectoryInfo ? (entry.LinkTarget is null ? Below(path) : []) : IsOwn(path) ? [] : [new InputPath(path)];
            foreach (InputPath file in found)
            {
                yield return file;
            }
        }
    }

    private IEnumerable<InputPath> Matches(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(Slashes, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<InputPath> found = Matches(root, parts, 0);

        // Two of them may lead to one file on several ways.
        return parts.Count(part => part == AnyFolders) > 1 ? found.Distinct() : found;
    }

    private IEnumerable<InputPath> Matches(string folder, string[] parts, int at)
    {
        string part = parts[at];
        bool isLast = at == parts.Length - 1;
        if (part.IndexOfAny(Wildcards) < 0)
        {
            string path = Path.Join(folder, part);
            return !isLast ? (Directory.Exists(path) ? Matches(path, parts, at + 1) : [])
                : Directory.Exists(path) ? Below(path)
                : File.Exists(path) ? [new InputPath(path)] : [];
        }

        if (part == AnyFolders)
        {
            return isLast ? Below(folder.Length == 0 ? "." : folder) : Matches(folder, parts, at + 1).Concat(Visible(folder, "*").OfType<DirectoryInfo>()
                .Where(entry => entry.LinkTarget is null).SelectMany(entry => Matches(Path.Join(folder, entry.Name), parts, at)));
        }

        return Visible(folder, part).SelectMany(entry => (entry, Path: Path.Join(folder, entry.Name)) switch
        {
            (DirectoryInfo, var path) => isLast ? Below(path) : Matches(path, parts, at + 1),
            (_, var path) => isLast && !IsOwn(path) ? [new InputPath(path)] : Enumerable.Empty<InputPath>(),
        });
    }

    private static IEnumerable<FileSystemInfo> Visible(string folder, string pattern) => Entries(folder.Length == 0 ? "." : folder).Entries
        .Where(entry => (!IsHidden(entry) || pattern.StartsWith('.')) && FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: false));

    private static (IReadOnlyList<FileSystemInfo> Entries, string? Problem) Entries(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)], null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], "may not be read");
        }
        catch (IOException exception)
        {
            return ([], exception.Message);
        }
    }

    private static IEnumerable<InputPath> OrElse(IEnumerable<InputPath> paths, InputPath otherwise)
    {
        bool any = false;
        foreach (InputPath path in paths)
        {
            any = true;
            yield return path;
        }

        if (!any)
        {
            yield return otherwise;
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));

    private bool IsOwn(string path) => Path.GetFullPath(path) is var full && Path.GetFullPath(archive) is var own
        && (full == own || full == own + "-wal" || full == own + "-shm");
}
