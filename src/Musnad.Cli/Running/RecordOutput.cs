using System.Text;

namespace Musnad.Cli.Running;

/// <summary>Writes the rendered records one after the other; the only writer of the output.</summary>
internal sealed class RecordOutput(IRecordFormat format, Stream stream)
{
    private readonly List<(string Key, Headline Headline)> _contents = [];
    private Outcome? _first;
    private bool _begun;

    public long Written { get; private set; }

    public void Write(Outcome outcome)
    {
        if (_first is null && Written == 0 && format.NeedsCount)
        {
            _first = outcome;
            return;
        }

        Begin(outcome.Headline, several: _first is not null);
        WriteRecord(outcome);
    }

    public void Flush() => stream.Flush();

    public void End()
    {
        Begin(null, several: false);
        Write(format.After(_contents));
        stream.Flush();
    }

    private void Begin(Headline? headline, bool several)
    {
        if (_begun)
        {
            return;
        }

        _begun = true;
        Write(format.Before(_first?.Headline ?? headline, several));
        if (_first is { } first)
        {
            WriteRecord(first);
            _first = null;
        }
    }

    private void WriteRecord(Outcome outcome)
    {
        if (Written > 0)
        {
            Write(format.Between);
        }

        stream.Write(outcome.Output!.WrittenSpan);
        Written++;
        if (format.NeedsCount)
        {
            _contents.Add((outcome.Key, outcome.Headline!));
        }
    }

    private void Write(string text)
    {
        if (text.Length > 0)
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
