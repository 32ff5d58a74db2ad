using Spectre.Console;

namespace Musnad.Cli.Running;

/// <summary>What the run tells on standard error: a line for each failure and, in a long run at a terminal, a progress bar.</summary>
internal sealed class Notices(TextWriter error, RunProgress progress, bool mayShowBar) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly ManualResetEventSlim _done = new();
    private IAnsiConsole? _console;
    private Thread? _bar;

    public void Tell(string line)
    {
        TellSentence($"musnad: {line}");
    }

    /// <summary>Tells a sentence that begins with the program's name.</summary>
    public void TellSentence(string line)
    {
        string sentence = OneLine(line);
        if (_console is { } console)
        {
            // Through the same console, or the bar and the line overwrite each other.
            console.WriteLine(sentence);
        }
        else
        {
            error.WriteLine(sentence);
        }
    }

    /// <summary>Shows the bar, once; only then is its library loaded.</summary>
    /// <param name="totalBytes">Gives the bytes of all inputs, or null when they cannot be known.</param>
    public void ShowBar(Func<long?> totalBytes)
    {
        if (mayShowBar && _bar is null)
        {
            StartBar(totalBytes());
        }
    }

    public void Dispose()
    {
        _done.Set();
        _bar?.Join();
        _console = null;
        error.Flush();
        _done.Dispose();
    }

    private void StartBar(long? total)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        _console = console;
        _bar = new Thread(() => Draw(console, total)) { IsBackground = true, Name = "progress bar" };
        _bar.Start();
    }

    private void Draw(IAnsiConsole console, long? total)
    {
        ProgressColumn[] columns = total is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        console.Progress().AutoClear(true).Columns(columns).Start(context =>
        {
            ProgressTask task = context.AddTask("reading", maxValue: Math.Max(total ?? 1, 1));
            task.IsIndeterminate = total is null;
            do
            {
                task.Description = progress.Describe();
                task.Value = total is null ? 0 : Math.Min(progress.Bytes, total.Value);
            }
            while (!_done.Wait(Interval));
        });
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && !text.Contains('\x7f', StringComparison.Ordinal)
        ? text
        : string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
