using Microsoft.Win32.SafeHandles;

namespace Musnad.Cli;

/// <summary>Runs the command on the real machine.</summary>
internal static class Terminal
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 120;

    public static int Run(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            // The first Ctrl+C ends the run at the next article, so that the output ends with a whole record; the second kills.
            key.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        using Stream input = Console.OpenStandardInput();
        using Stream output = OpenOutput();
        using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        return Cli.Run(args, input, output, error, new CliEnvironment
        {
            Pipeline = Composition.Build,
            Reader = Composition.Reader,
            Archive = Composition.Archive,
            Folding = () => Composition.Folding,
            Variable = Environment.GetEnvironmentVariable,
            DataFolder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            NoColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
            Width = Console.IsOutputRedirected ? 0 : Width(),
            Processors = Environment.ProcessorCount,
            Stop = stop.Token,
        });
    }

    private static int Width()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth - 1, NarrowestWidth, WidestWidth);
        }
        catch (IOException)
        {
            return WidestWidth;
        }
    }

    /// <summary>Standard output; of a pipe in such a way that its breaking is noticed.</summary>
    private static Stream OpenOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's stream swallows a broken pipe, so that `musnad read … | head` would read on to the end. A file
        // stream does not, but it keeps a position of its own, which would overwrite what others append to a file.
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
