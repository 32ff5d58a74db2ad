using System.Globalization;
using System.Text.RegularExpressions;

namespace Musnad.ReadBack.Readers;

/// <summary>N-Quads, read by rapper; what it writes as N-Triples is compared.</summary>
internal static partial class ProvenanceReader
{
    private const string Terms = "urn:musnad:term:";

    public static Count Read(string path, HeldRecords records)
    {
        var count = new Count(records);
        var range = new Dictionary<string, string>(StringComparer.Ordinal);
        string? subject = null;
        OtherProgram.Run("rapper", ["-q", "-i", "nquads", "-o", "ntriples", path], line =>
        {
            Match match = Triple().Match(line);
            if (!match.Success)
            {
                throw new InvalidDataException(line);
            }

            string predicate = match.Groups["predicate"].Value;
            string value = match.Groups["thing"].Success ? match.Groups["thing"].Value : Unescape(match.Groups["text"].Value);
            count.Statements += value == Terms + "Statement" ? 1 : 0;
            count.Tellings += value == Terms + "Telling" ? 1 : 0;
            if (value == Terms + "Range")
            {
                range.Clear();
                subject = match.Groups["subject"].Value;
            }
            else if (match.Groups["subject"].Value == subject && predicate.StartsWith(Terms, StringComparison.Ordinal))
            {
                range[predicate[Terms.Length..]] = value;
                if (predicate == Terms + "words")
                {
                    string article = Uri.UnescapeDataString(subject!.Split(':', 4)[3].Split('/')[0]);
                    count.Compare(article, Number(range["start"]), Number(range["end"]), value);
                }
            }
        });
        return count;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Unescape(string text) => Escape().Replace(text, escape => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' or 'U' => char.ConvertFromUtf32(int.Parse(escape.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        _ => escape.Value[1..],
    });

    [GeneratedRegex("""^<(?<subject>[^>]*)> <(?<predicate>[^>]*)> (<(?<thing>[^>]*)>|"(?<text>([^"\\]|\\.)*)"(@[\w-]+|\^\^<[^>]*>)?) \.$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Triple();

    [GeneratedRegex("""\\u[0-9A-F]{4}|\\U[0-9A-F]{8}|\\.""")]
    private static partial Regex Escape();
}
