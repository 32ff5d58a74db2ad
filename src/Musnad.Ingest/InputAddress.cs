namespace Musnad.Ingest;

/// <summary>Tells addresses of the web from files.</summary>
public static class InputAddress
{
    private static readonly string[] Schemes = ["http:", "https:", "ftp:", "ftps:", "//", "www."];

    /// <summary>Why an input named so cannot be read, or null when it is no address.</summary>
    public static string? RefusalOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string trimmed = path.Trim();
        bool isAddress = Schemes.Any(scheme => trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            && !File.Exists(trimmed);
        return isAddress
            ? $"{trimmed} is an address; musnad does not fetch yet: save the page and give the file."
            : null;
    }
}
