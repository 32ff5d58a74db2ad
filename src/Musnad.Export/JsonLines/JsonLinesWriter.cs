using System.Buffers;
using Musnad.Export.Output;
using Musnad.Json;

namespace Musnad.Export.JsonLines;

/// <summary>Whole records of the contract, one a line, each with its text.</summary>
internal sealed class JsonLinesWriter(Stream output) : IArticleWriter
{
    private readonly ArrayBufferWriter<byte> _line = new(1 << 14);

    public long Rows { get; private set; }

    public void Write(ExportedArticle article)
    {
        _line.ResetWrittenCount();
        RecordJson.Write(article.Record, _line, withText: true);
        output.Write(_line.WrittenSpan);
        output.WriteByte((byte)'\n');
        Rows++;
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }
}
