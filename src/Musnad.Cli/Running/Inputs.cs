using Musnad.Cli.CommandLine;
using Musnad.Ingest;

namespace Musnad.Cli.Running;

/// <summary>Opens the inputs, one after the other and only when their turn comes.</summary>
internal sealed class Inputs(
    IEnumerable<InputPath> paths,
    Stream standardInput,
    Func<Stream, string, IEnumerable<ReadResult>> read,
    RunProgress progress)
{
    // A page is costly to parse, so small files are read on the worker that extracts them, many at once.
    // A larger file may hold thousands of articles and is streamed.
    private const long SmallFile = 256 << 10;

    public IEnumerable<ReadUnit> Units()
    {
        foreach ((string name, string? problem) in paths)
        {
            if (problem is not null)
            {
                yield return new ReadUnit(name, Failure(name, problem));
                continue;
            }

            if (IsSmallFile(name))
            {
                yield return new ReadUnit(name, null);
                continue;
            }

            foreach (ReadResult result in Read(name))
            {
                yield return new ReadUnit(name, result);
            }
        }
    }

    /// <summary>The articles of an input. Whatever goes wrong is a failure among them.</summary>
    public IEnumerable<ReadResult> Read(string name)
    {
        Stream? stream = Open(name, out string? reason);
        if (stream is null)
        {
            yield return Failure(name, reason!);
            yield break;
        }

        using IEnumerator<ReadResult> results = read(stream, name).GetEnumerator();
        while (Next(results, name) is { } result)
        {
            yield return result;
        }

        stream.Dispose();
    }

    /// <summary>Bytes of all inputs together; null when that cannot be known.</summary>
    public static long? TotalBytes(IEnumerable<InputPath> paths)
    {
        long total = 0;
        foreach (string name in paths.Where(path => path.Problem is null).Select(path => path.Name))
        {
            var file = new FileInfo(name);
            if (name == ReadSettings.StandardInput || !file.Exists)
            {
                return null;
            }

            total += file.Length;
        }

        return total;
    }

    private static ReadResult? Next(IEnumerator<ReadResult> results, string name)
    {
        try
        {
            return results.MoveNext() ? results.Current : null;
        }
        catch (IOException exception)
        {
            return Failure(name, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failure(name, InternalError.Describe(exception));
        }
    }

    private Stream? Open(string name, out string? reason)
    {
        reason = null;
        if (name == ReadSettings.StandardInput)
        {
            return new CountedStream(standardInput, progress.AddBytes, leaveOpen: true);
        }

        if (Directory.Exists(name))
        {
            reason = "is a directory; give the files in it, such as " + Path.Join(name, "*.html");
            return null;
        }

        try
        {
            var file = new FileStream(name, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16 });
            return new CountedStream(file, progress.AddBytes, leaveOpen: false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = InputAddress.RefusalOf(name) is null
                ? "there is no such file"
                : "is an address; musnad does not fetch yet: save the page and give the file";
        }
        catch (UnauthorizedAccessException)
        {
            reason = "may not be read";
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            reason = exception.Message;
        }

        return null;
    }

    private static bool IsSmallFile(string name)
    {
        // Length is 0 for pipes and devices, which must be streamed.
        return name.Length > 0 && name != ReadSettings.StandardInput && new FileInfo(name) is { Exists: true, Length: > 0 and <= SmallFile };
    }

    private static ReadResult Failure(string name, string reason) => ReadResult.Of(new InputFailure(name, null, reason));
}
