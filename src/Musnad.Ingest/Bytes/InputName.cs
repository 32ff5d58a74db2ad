namespace Musnad.Ingest.Bytes;

/// <summary>How an input is called in messages and identifiers.</summary>
internal readonly record struct InputName
{
    /// <summary>Names an input.</summary>
    /// <param name="name">Path of the file; "-" is standard input.</param>
    public InputName(string name)
    {
        Full = name == "-" ? "stdin" : name;
        int folder = Full.AsSpan().LastIndexOfAny('/', '\\');
        File = folder >= 0 && folder + 1 < Full.Length ? Full[(folder + 1)..] : Full;
    }

    /// <summary>The name in messages.</summary>
    public string Full { get; }

    /// <summary>The name without its folder: what identifiers are made of.</summary>
    public string File { get; }

    /// <summary>Whether the name ends so, before ".gz" too.</summary>
    public bool HasExtension(params ReadOnlySpan<string> extensions)
    {
        ReadOnlySpan<char> bare = File.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? File.AsSpan()[..^3] : File;
        foreach (string extension in extensions)
        {
            if (bare.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
