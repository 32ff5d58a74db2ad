using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>The answer as one array of objects, or one object, in UTF-8 with every script as it is. A row is a line.</summary>
internal sealed class JsonAnswers : IAnswerFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public long Write(Answer answer, Stream output)
    {
        long rows = 0;
        using var json = new Utf8JsonWriter(output, Options);
        output.Write(answer.IsSingle ? ""u8 : "["u8);
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            output.Write(rows++ == 0 ? (answer.IsSingle ? ""u8 : "\n"u8) : ",\n"u8);
            json.WriteStartObject();
            for (int i = 0; i < answer.Columns.Count; i++)
            {
                json.WritePropertyName(answer.Columns[i].Name);
                Write(json, row[i]);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
        }

        output.Write(answer.IsSingle ? "\n"u8 : rows == 0 ? "]\n"u8 : "\n]\n"u8);
        return rows;
    }

    /// <summary>A cell alone, for a cell of CSV that holds a list or an object.</summary>
    public static string Cell(object? value)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case MarkedWords marked:
                Write(json, marked);
                break;
            case AnswerObject whole:
                Write(json, whole);
                break;
            case IEnumerable<object?> list:
                json.WriteStartArray();
                foreach (object? item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A cell cannot hold {value.GetType()}.", nameof(value));
        }
    }

    private static void Write(Utf8JsonWriter json, AnswerObject whole)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in whole.Fields)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MarkedWords marked)
    {
        json.WriteStartObject();
        json.WriteString("text", marked.Text);
        json.WriteStartArray("marks");
        foreach (TextSpan mark in marked.Marks)
        {
            // Programs count in code points, as in the record.
            int start = CodePoints(marked.Text.AsSpan(0, mark.Start));
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(start + CodePoints(marked.Text.AsSpan(mark.Start, mark.Length)));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
