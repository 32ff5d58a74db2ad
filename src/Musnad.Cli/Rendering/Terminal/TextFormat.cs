using System.Buffers;
using System.Text;
using Musnad.Cli.Running;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Terminal;

/// <summary>The output for a person at a terminal.</summary>
internal sealed class TextFormat(TextOptions options) : IRecordFormat
{
    private const int RuleWidth = 40;

    public bool NeedsCount => false;

    public string Between { get; } = $"\n{new string('─', Math.Min(options.Width, RuleWidth))}\n\n";

    public void Render(Record record, string key, IBufferWriter<byte> output)
        => Encoding.UTF8.GetBytes(TextRendering.Render(record, options), output);

    public string Before(Headline? first, bool several) => "";

    public string After(IReadOnlyList<(string Key, Headline Headline)> records) => "";
}
