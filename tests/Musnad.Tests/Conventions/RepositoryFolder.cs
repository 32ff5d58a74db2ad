namespace Musnad.Tests.Conventions;

/// <summary>The repository that the tests run in, and the shared folder beside it, which is not part of it.</summary>
internal static class RepositoryFolder
{
    private static readonly string[] Foreign = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = Ascend(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "Musnad.slnx")))
        ?? throw new InvalidOperationException("The tests run outside the repository.");

    /// <summary>The shared folder beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } =
        Ascend(Path.GetDirectoryName(Root), folder => Directory.Exists(Path.Combine(folder, "shared", "gold"))) is { } beside
            ? Path.Combine(beside, "shared")
            : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Text(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    /// <summary>Files below a folder of the repository, as paths from its root with slashes; what a build makes is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
        => !Directory.Exists(PathOf(folder)) ? [] : [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Split('/').Any(part => Foreign.Contains(part) || part.StartsWith(".git", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    private static string? Ascend(string? folder, Func<string, bool> isIt)
    {
        while (folder is not null && !isIt(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
