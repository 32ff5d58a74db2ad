using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>Reads datelines and credits of the Arab press in a text's first and last lines.</summary>
/// <remarks>Thread-safe. It gives the outlet only where the text makes it plain: after a date that stands by itself, or as a known outlet before a place. An agency is given by its full name, in Arabic.</remarks>
public sealed class ArabicDatelineReader : IDatelineReader
{
    private const int FirstLines = 6;
    private const int LastLines = 3;

    /// <inheritdoc/>
    public Dateline Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new Dateline();
        foreach (TextSpan line in DatelineText.Lines(text, FirstLines, fromEnd: false))
        {
            found = Merge(found, OpeningReader.Read(text, Head(line)));
            found = Merge(found, DatedLineReader.Read(text, Head(line)));
        }

        List<TextSpan> last = DatelineText.Lines(text, LastLines, fromEnd: true);
        foreach (TextSpan line in last)
        {
            found = Merge(found, DatedLineReader.Read(text, Tail(line)));
        }

        return last.Count > 0 ? Merge(found, ClosingReader.Read(text, Tail(last[^1]))) : found;
    }

    private static TextSpan Head(TextSpan line) => new(line.Start, Math.Min(line.End, line.Start + DatelineText.MaxLine));

    private static TextSpan Tail(TextSpan line) => new(Math.Max(line.Start, line.End - DatelineText.MaxLine), line.End);

    /// <summary>What was found first stands.</summary>
    private static Dateline Merge(Dateline first, Dateline second) => new(
        first.Day ?? second.Day,
        first.Outlet ?? second.Outlet,
        first.Agency ?? second.Agency,
        first.Place ?? second.Place);
}
