using System.ComponentModel;
using System.Diagnostics;

namespace Musnad.Archive.Sqlite;

/// <summary>A row of the table run.</summary>
internal sealed class LedgerRow
{
    private static readonly TimeSpan ClockError = TimeSpan.FromSeconds(5);

    public long Key { get; init; }

    public string Started { get; init; } = "";

    public string? Ended { get; init; }

    public bool Stopped { get; init; }

    public int Process { get; init; }

    public string Machine { get; init; } = "";

    public string What { get; init; } = "";

    public string Extractor { get; init; } = "";

    public int Added { get; init; }

    public int Unchanged { get; init; }

    public int Redone { get; init; }

    public int Failed { get; init; }

    public double Seconds { get; init; }

    public LedgerRun ToRun()
    {
        DateTimeOffset started = Instant.Parse(Started) ?? default;
        return new LedgerRun
        {
            Number = Key,
            Started = started,
            Ended = Instant.Parse(Ended),
            State = Ended is not null ? (Stopped ? RunState.Stopped : RunState.Done) : IsAlive(started) ? RunState.Running : RunState.Killed,
            What = What,
            Extractor = Extractor,
            Counts = new RunCounts(Added, Unchanged, Redone, Failed),
            Seconds = Seconds,
        };
    }

    private bool IsAlive(DateTimeOffset started)
    {
        if (Machine != Environment.MachineName)
        {
            return false;
        }

        try
        {
            // A number is given again; a process that began after the run is another one.
            using var process = System.Diagnostics.Process.GetProcessById(Process);
            return process.StartTime.ToUniversalTime() <= started.UtcDateTime + ClockError;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception or NotSupportedException)
        {
            return false;
        }
    }
}
