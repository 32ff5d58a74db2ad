namespace Musnad.Export.Output;

/// <summary>A file that is begun under another name and gets its own when it is whole.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private bool _kept;

    /// <summary>Begins the file.</summary>
    /// <exception cref="IOException">It cannot be written, or another program is writing it.</exception>
    public OutputFile(string path)
    {
        _path = Path.GetFullPath(path);
        _file = new FileStream(PartialName(_path), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Content = new HashedStream(_file, leaveOpen: true);
    }

    public HashedStream Content { get; }

    /// <summary>The name of an unfinished file or folder: hidden, beside the finished one.</summary>
    public static string PartialName(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.partial");

    /// <summary>Closes the file, on the disk for good, under its name.</summary>
    public void Keep()
    {
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(PartialName(_path), _path, overwrite: true);
        _kept = true;
    }

    public void Dispose()
    {
        Content.Dispose();
        _file.Dispose();
        if (!_kept)
        {
            File.Delete(PartialName(_path));
        }
    }
}
