using System.Buffers;
using Musnad.Cli.Running;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.Rendering;

/// <summary>The output for programs: one line a record.</summary>
internal sealed class JsonFormat(bool withText) : IRecordFormat
{
    public bool NeedsCount => false;

    public string Between => "";

    public void Render(Record record, string key, IBufferWriter<byte> output)
    {
        RecordJson.Write(record, output, withText);
        output.Write("\n"u8);
    }

    public string Before(Headline? first, bool several) => "";

    public string After(IReadOnlyList<(string Key, Headline Headline)> records) => "";
}
