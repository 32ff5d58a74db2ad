using System.Text.Json;
using Musnad.Articles;
using Musnad.Export.Naming;
using Musnad.Text;

namespace Musnad.Export.WebAnnotations;

/// <summary>Writes ranges of an article as W3C Web Annotation has them: by their words with what stands around, and by their position.</summary>
internal sealed class AnnotationTarget
{
    private const int Surroundings = 32;

    private readonly SourceText _text;
    private readonly string _source;

    public AnnotationTarget(Article article)
    {
        _text = article.Text;
        _source = Urn.Web(article.Url) ?? Urn.Article(article.Id);
    }

    /// <summary>Writes a range as a specific resource.</summary>
    public void Write(Utf8JsonWriter json, Evidence range)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "SpecificResource"u8);
        json.WriteString("source"u8, _source);
        json.WriteStartArray("selector"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextQuoteSelector"u8);
        json.WriteString("exact"u8, range.Words);
        json.WriteString("prefix"u8, _text.Slice(new TextSpan(Before(range.Span.Start), range.Span.Start)));
        json.WriteString("suffix"u8, _text.Slice(new TextSpan(range.Span.End, After(range.Span.End))));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type"u8, "TextPositionSelector"u8);
        json.WriteNumber("start"u8, _text.ToCodePoints(range.Span.Start));
        json.WriteNumber("end"u8, _text.ToCodePoints(range.Span.End));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Where the words before a range begin; never inside a surrogate pair.</summary>
    private int Before(int start)
    {
        int from = Math.Max(0, start - Surroundings);
        return SplitsPair(from) ? from + 1 : from;
    }

    private int After(int end)
    {
        int to = Math.Min(_text.Length, end + Surroundings);
        return SplitsPair(to) ? to - 1 : to;
    }

    private bool SplitsPair(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]);
}
