using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Cli.CommandLine;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>The scores as one object on one line, numbers to the last digit.</summary>
internal sealed class JsonScores : IScoreFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Render(Score score, EvalSettings settings)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", score.Documents.Count);
            Write(json, score.Figures);
            if (settings.ByDocument)
            {
                WriteDocuments(json, score);
            }

            if (settings.Reliability)
            {
                Write(json, Reliability.Of(score));
            }

            if (settings.Errors)
            {
                WriteErrors(json, score);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Figures figures)
    {
        json.WriteStartObject("figures");
        foreach (Figure figure in figures)
        {
            Write(json, figure.Name, figure.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, Score score)
    {
        json.WriteStartArray("documents");
        foreach (DocumentScore document in score.Documents)
        {
            json.WriteStartObject();
            json.WriteString("document", document.Document);
            json.WriteBoolean("hasRecord", document.HasRecord);
            Write(json, document.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Reliability reliability)
    {
        json.WriteStartObject("reliability");
        json.WriteNumber("statements", reliability.Statements);
        Write(json, "meanConfidence", reliability.MeanConfidence);
        Write(json, "right", reliability.Right);
        Write(json, "brier", reliability.Brier);
        Write(json, "calibrationError", reliability.CalibrationError);
        json.WriteStartArray("bins");
        foreach (ReliabilityBin bin in reliability.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("to", bin.To);
            json.WriteNumber("statements", bin.Statements);
            Write(json, "meanConfidence", bin.MeanConfidence);
            Write(json, "right", bin.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("byBasis");
        foreach (BasisReliability row in reliability.ByBasis)
        {
            json.WriteStartObject();
            json.WriteString("basis", row.Basis);
            json.WriteNumber("statements", row.Statements);
            Write(json, "meanConfidence", row.MeanConfidence);
            Write(json, "right", row.Right);
            json.WriteNumber("aligned", row.Aligned);
            Write(json, "falseSource", row.FalseSource);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, Score score)
    {
        json.WriteStartArray("errors");
        foreach (Finding finding in ScoreSheets.Findings(score))
        {
            json.WriteStartObject();
            json.WriteString("document", finding.Document);
            json.WriteString("error", finding.What);
            json.WriteString("property", finding.Property);
            Write(json, "offset", finding.Offset);
            json.WriteString("words", finding.Words);
            Write(json, "expected", finding.Expected);
            Write(json, "found", finding.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
