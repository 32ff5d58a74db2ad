using System.Security.Cryptography;
using System.Text.Json;

namespace Musnad.Export.Output;

/// <summary>A folder that is filled under another name and gets its own when it is whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>The manifest's name in a folder.</summary>
    public const string Manifest = "manifest.json";

    private readonly string _path;
    private readonly string _partial;
    private readonly List<HashedStream> _files = [];
    private bool _kept;

    /// <summary>Begins the folder.</summary>
    public OutputFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _partial = OutputFile.PartialName(_path);
        Remove(_partial);
        Directory.CreateDirectory(_partial);
    }

    /// <summary>Why a folder may not be replaced, or null. It may when it is not there, or empty, or an earlier export.</summary>
    public static string? Refusal(string path)
    {
        if (File.Exists(path))
        {
            return "a file of this name exists; a folder is needed";
        }

        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any() || IsExport(path))
        {
            return null;
        }

        return "the folder exists and holds something else than an earlier export";
    }

    /// <summary>Writes a file of the folder at once; nothing of it is kept, so that there may be as many as articles.</summary>
    public ExportedFile Write(string name, byte[] content)
    {
        using (var file = new FileStream(Path.Combine(_partial, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(content);
        }

        return new ExportedFile(name, null, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Begins a file in the folder.</summary>
    public HashedStream Create(string name)
    {
        var content = new HashedStream(new FileStream(Path.Combine(_partial, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16), leaveOpen: false);
        _files.Add(content);
        return content;
    }

    /// <summary>Closes the folder under its name, in the place of what an earlier export left there.</summary>
    public void Keep()
    {
        if (Directory.Exists(_path))
        {
            string former = OutputFile.PartialName(_path + ".former");
            Remove(former);
            Directory.Move(_path, former);
            Directory.Move(_partial, _path);
            Remove(former);
        }
        else
        {
            Directory.Move(_partial, _path);
        }

        _kept = true;
    }

    public void Dispose()
    {
        foreach (HashedStream content in _files)
        {
            content.Dispose();
        }

        if (!_kept)
        {
            Remove(_partial);
        }
    }

    private static bool IsExport(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(Path.Combine(path, Manifest));
            using JsonDocument manifest = JsonDocument.Parse(file);
            return manifest.RootElement.TryGetProperty("manifest", out JsonElement schema) && schema.ValueEquals(ExportManifest.Schema);
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
