namespace Musnad.Tests.Specs;

/// <summary>All cases and the list of those that the program does not pass yet, read once.</summary>
internal static class SpecSuite
{
    private static readonly Lazy<MusnadPipeline> LazyPipeline = new(SpecPipeline.Create);

    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "tests", "Musnad.Tests", "Specs");

    public static IReadOnlyDictionary<string, SpecCase> Cases { get; } =
        SpecFile.ReadFolder(Path.Combine(Folder, "cases")).ToDictionary(spec => spec.Name, StringComparer.Ordinal);

    public static IReadOnlySet<string> KnownFailures { get; } =
        File.ReadLines(Path.Combine(Folder, "known-failures.txt"))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .ToHashSet(StringComparer.Ordinal);

    public static MusnadPipeline Pipeline => LazyPipeline.Value;

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Musnad.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The specification needs the repository around the test program.");
    }
}
