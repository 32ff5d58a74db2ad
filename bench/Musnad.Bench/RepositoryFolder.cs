namespace Musnad.Bench;

/// <summary>Where the repository and the corpora lie.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find() ?? Directory.GetCurrentDirectory();

    private static string? Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Musnad.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
