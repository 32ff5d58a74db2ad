using System.Globalization;
using System.Text.RegularExpressions;
using Musnad.Export;
using Xunit;

namespace Musnad.Tests.Export;

public sealed partial class ProvenanceTests
{
    private const string Own = "urn:musnad:term:";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static readonly Quad[] Quads = [.. Exports.Text(ExportFormat.Provenance).Split('\n')[..^1].Select(Parse)];

    [Fact]
    public void RapperReadsEveryQuad()
    {
        string triples = ExternalReader.Run("rapper", Exports.Bytes(ExportFormat.Provenance), "-q", "-i", "nquads", "-o", "ntriples");

        Assert.Equal(Quads.Length, triples.Split('\n').Count(line => line.Length > 0));
    }

    [Fact]
    public void EveryStatementIsAnEntityOfItsSource()
    {
        Quad[] statements = [.. Quads.Where(quad => quad.Predicate == Type && quad.Value == Own + "Statement")];

        Assert.Equal(Exports.Statements.Count(), statements.Length);
        Assert.Equal(
            Exports.Statements.Count(item => item.Statement.Source is not null),
            Quads.Count(quad => quad.Predicate == Prov + "wasAttributedTo" && quad.Subject.StartsWith("urn:musnad:statement:", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhoRetellsIsDerivedFromWhomHeRetells()
    {
        Assert.Contains(new Quad("urn:musnad:statement:d%2Fcall/s1", Prov + "wasDerivedFrom", "urn:musnad:statement:d%2Fcall/s2", "urn:musnad:record:d%2Fcall"), Quads);
        Assert.Contains(new Quad("urn:musnad:statement:d%2Fcall/s2", Own + "within", "urn:musnad:statement:d%2Fcall/s1", "urn:musnad:record:d%2Fcall"), Quads);
    }

    [Fact]
    public void AGraphIsGeneratedByItsExtraction()
    {
        Assert.Equal(InventedArticles.All.Count, Quads.Count(quad => quad.Predicate == Prov + "wasGeneratedBy" && quad.Graph is null));
        Assert.Contains(new Quad("urn:musnad:extraction:a-call", Prov + "wasAssociatedWith", "urn:musnad:software:" + Uri.EscapeDataString(ExtractorVersion.Current), null), Quads);
    }

    [Fact]
    public void NoEventIsSaidToHaveTakenPlace()
    {
        Quad[] types = [.. Quads.Where(quad => quad.Predicate == Type)];

        Assert.Contains(types, quad => quad.Value == Own + "Event");
        Assert.DoesNotContain(types, quad => quad.Subject.StartsWith("urn:musnad:event:", StringComparison.Ordinal) && quad.Value.StartsWith(Prov, StringComparison.Ordinal));
        Assert.All(types.Where(quad => quad.Value == Prov + "Activity"), quad => Assert.StartsWith("urn:musnad:extraction:", quad.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryRangeHoldsItsWords()
    {
        ILookup<string, Quad> of = Quads.ToLookup(quad => quad.Subject);
        string[] ranges = [.. Quads.Where(quad => quad.Value == Own + "Range").Select(quad => quad.Subject)];
        foreach (string range in ranges)
        {
            Quad words = of[range].Single(quad => quad.Predicate == Own + "words");
            int Offset(string name) => int.Parse(of[range].Single(quad => quad.Predicate == Own + name).Value, CultureInfo.InvariantCulture);
            string article = Uri.UnescapeDataString(words.Graph!["urn:musnad:record:".Length..]);

            Assert.Equal(words.Value, Exports.Words(Exports.TextOf(article), Offset("start"), Offset("end")));
        }

        Assert.True(ranges.Length > Exports.Statements.Count(), "There are hardly any ranges.");
    }

    /// <summary>One line, strictly by the grammar of N-Quads.</summary>
    private static Quad Parse(string line)
    {
        Match match = Line().Match(line);

        Assert.True(match.Success, line);
        string value = match.Groups["iri"].Success ? match.Groups["iri"].Value : Unescape(match.Groups["text"].Value);
        return new Quad(match.Groups["subject"].Value, match.Groups["predicate"].Value, value, match.Groups["graph"].Success ? match.Groups["graph"].Value : null);
    }

    private static string Unescape(string text) => Escapes().Replace(text, escape => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' => ((char)int.Parse(escape.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => escape.Value[1..],
    });

    [GeneratedRegex("""^<(?<subject>[a-z]+:[^\x00-\x20<>"{}|^`\\]+)> <(?<predicate>[a-z]+:[^\x00-\x20<>"{}|^`\\]+)> (<(?<iri>[a-z]+:[^\x00-\x20<>"{}|^`\\]+)>|"(?<text>([^"\\\n\r\x00-\x1F]|\\[tbnrf"'\\]|\\u[0-9A-F]{4})*)"(@[a-zA-Z]+(-[a-zA-Z0-9]+)*|\^\^<http[^<>\s]+>)?)( <(?<graph>[a-z]+:[^\x00-\x20<>"{}|^`\\]+)>)? \.$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex("""\\u[0-9A-F]{4}|\\[tbnrf"'\\]""")]
    private static partial Regex Escapes();

    private sealed record Quad(string Subject, string Predicate, string Value, string? Graph);
}
