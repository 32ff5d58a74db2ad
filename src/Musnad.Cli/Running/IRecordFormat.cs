using System.Buffers;
using Musnad.Records;

namespace Musnad.Cli.Running;

/// <summary>One form of the output: how a record looks, and what stands around the records.</summary>
internal interface IRecordFormat
{
    /// <summary>Whether <see cref="Before"/> has to know if there are several records, so that the first one waits for the second.</summary>
    bool NeedsCount { get; }

    /// <summary>Renders one record. Called on many threads at once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="key">Differs from record to record within the run.</param>
    /// <param name="output">Where to.</param>
    void Render(Record record, string key, IBufferWriter<byte> output);

    /// <summary>What stands before the first record; <paramref name="first"/> is null when there is none.</summary>
    string Before(Headline? first, bool several);

    /// <summary>What stands between two records.</summary>
    string Between { get; }

    /// <summary>What stands after the last record.</summary>
    string After(IReadOnlyList<(string Key, Headline Headline)> records);
}
