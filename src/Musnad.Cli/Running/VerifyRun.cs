using System.Globalization;
using System.Text;
using Musnad.Archive.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Cli.Rendering;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad verify`: a line on standard output for each damage, a summary on standard error.</summary>
internal sealed class VerifyRun(string path, CliCall call)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private long _shown;
    private int _width;

    public int Run()
    {
        VerificationResult result = new SqliteVerifier(call.Environment.Folding()).Verify(
            path, Report, call.Environment.ErrorIsTerminal ? ShowProgress : null, call.Environment.Stop);
        ClearProgress();
        call.Output.Flush();
        if (result.Reason is { } reason)
        {
            return call.Failed(reason);
        }

        foreach (string note in result.Notes)
        {
            call.Error.WriteLine($"musnad: note: {note}");
        }

        if (call.Environment.Stop.IsCancellationRequested)
        {
            call.Error.WriteLine("musnad: stopped before everything was checked");
            return ExitCode.Stopped;
        }

        string found = result.IsClean ? "no damage" : Counted.Of(result.Damages, "damage");
        call.Error.WriteLine($"musnad: {Counted.Of(result.Articles, "article")}, {Counted.Of(result.Texts, "text")} checked: {found}");
        return result.IsClean ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private void Report(Damage damage)
    {
        ClearProgress();

        // What a damaged file says may hold anything.
        string line = ControlCharacters.Visible(damage.ToString().ReplaceLineEndings(" "));
        call.Output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    private void ShowProgress(VerificationProgress progress)
    {
        if (_shown != 0 && TimeProvider.System.GetElapsedTime(_shown) < Interval)
        {
            return;
        }

        _shown = TimeProvider.System.GetTimestamp();
        string line = progress.Total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{progress.Step}: {progress.Done:N0} of {progress.Total:N0}")
            : progress.Step;
        call.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    private void ClearProgress()
    {
        if (_width > 0)
        {
            call.Error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }
}
