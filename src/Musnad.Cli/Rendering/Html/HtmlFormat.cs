using System.Buffers;
using System.Text;
using Musnad.Cli.Running;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The output for a browser: one page a run.</summary>
internal sealed class HtmlFormat : IRecordFormat
{
    public bool NeedsCount => true;

    public string Between => "";

    public void Render(Record record, string key, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(HtmlPage.Section(record, key), output);

    public string Before(Headline? first, bool several) => HtmlPage.Head(first, several);

    public string After(IReadOnlyList<(string Key, Headline Headline)> records) => HtmlPage.Foot(records);
}
