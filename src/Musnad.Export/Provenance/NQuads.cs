using System.Globalization;
using System.Text;

namespace Musnad.Export.Provenance;

/// <summary>Writes N-Quads (https://www.w3.org/TR/n-quads/), one a line.</summary>
internal sealed class NQuads(Stream output) : IDisposable
{
    private const string Datatypes = "http://www.w3.org/2001/XMLSchema#";

    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private readonly StringBuilder _line = new();

    /// <summary>Quads written.</summary>
    public long Count { get; private set; }

    /// <summary>The graph in which the next quads stand; null: the default graph.</summary>
    public string? Graph { get; set; }

    /// <summary>Says that something stands in a relation to a thing.</summary>
    public void Thing(string subject, string predicate, string thing) => Write(subject, predicate, line => AppendIri(line, thing));

    /// <summary>Says a text in a language; null says nothing.</summary>
    /// <param name="subject">The subject's IRI.</param>
    /// <param name="predicate">The predicate's IRI.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="language">A BCP 47 tag; null or what is no such tag: without one.</param>
    public void Text(string subject, string predicate, string? text, string? language = null)
    {
        if (text is not null)
        {
            Write(subject, predicate, line =>
            {
                AppendLiteral(line, text);
                if (IsTag(language))
                {
                    line.Append('@').Append(language);
                }
            });
        }
    }

    public void Number(string subject, string predicate, int? number) => Typed(subject, predicate, number?.ToString(CultureInfo.InvariantCulture), "integer");

    public void Number(string subject, string predicate, double? number) => Typed(subject, predicate, number?.ToString("0.0###", CultureInfo.InvariantCulture), "decimal");

    public void Day(string subject, string predicate, DateOnly? day) => Typed(subject, predicate, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "date");

    /// <summary>Says a value of a datatype of XML Schema; null says nothing.</summary>
    public void Typed(string subject, string predicate, string? value, string datatype)
    {
        if (value is not null)
        {
            Write(subject, predicate, line =>
            {
                AppendLiteral(line, value);
                AppendIri(line.Append("^^"), Datatypes + datatype);
            });
        }
    }

    public void Flush() => _writer.Flush();

    public void Dispose()
    {
        // Nothing is written that was not flushed: an export that broke off ends where it broke off.
    }

    private void Write(string subject, string predicate, Action<StringBuilder> appendValue)
    {
        _line.Clear();
        AppendIri(_line, subject);
        AppendIri(_line.Append(' '), predicate);
        appendValue(_line.Append(' '));
        if (Graph is not null)
        {
            AppendIri(_line.Append(' '), Graph);
        }

        _writer.WriteLine(_line.Append(" ."));
        Count++;
    }

    private static void AppendIri(StringBuilder line, string iri)
    {
        line.Append('<');
        foreach (char unit in iri)
        {
            if (unit <= ' ' || unit is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\')
            {
                line.Append('%').Append(((int)unit).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(unit);
            }
        }

        line.Append('>');
    }

    private static void AppendLiteral(StringBuilder line, string text)
    {
        line.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            switch (unit)
            {
                case '"':
                    line.Append("\\\"");
                    break;
                case '\\':
                    line.Append("\\\\");
                    break;
                case '\n':
                    line.Append("\\n");
                    break;
                case '\r':
                    line.Append("\\r");
                    break;
                case '\t':
                    line.Append("\\t");
                    break;
                case < ' ' or '\x7F':
                    line.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    AppendUnit(line, text, ref i);
                    break;
            }
        }

        line.Append('"');
    }

    private static void AppendUnit(StringBuilder line, string text, ref int i)
    {
        if (!char.IsSurrogate(text[i]))
        {
            line.Append(text[i]);
        }
        else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        {
            line.Append(text[i]).Append(text[++i]);
        }
        else
        {
            line.Append('\uFFFD');
        }
    }

    private static bool IsTag(string? language) =>
        !string.IsNullOrEmpty(language) && char.IsAsciiLetter(language[0]) && language != "und"
        && language.Split('-') is var parts && parts[0].All(char.IsAsciiLetter) && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit));
}
