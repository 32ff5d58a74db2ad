namespace Musnad.Cli.Rendering.Html;

/// <summary>The files of this folder that lie inside the assembly.</summary>
internal static class PageResource
{
    /// <exception cref="InvalidOperationException">The assembly lacks the file: a bug of the build.</exception>
    public static string Read(string name)
    {
        using Stream stream = typeof(PageResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
