using System.Globalization;
using Musnad.Export;
using Musnad.Export.Brat;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>Reads the folder by the rules of https://brat.nlplab.org/standoff.html, as brat does: with Python's ends of lines.</summary>
public sealed class BratTests : IDisposable
{
    private static readonly char[] PythonLineBreaks = ['\n', '\r', '\v', '\f', '\x1C', '\x1D', '\x1E', '\x85', '\u2028', '\u2029'];

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("musnad-brat").FullName, "brat");

    public BratTests() => Assert.True(Exports.Of(ExportFormat.Brat).ToFolder(InventedArticles.All, _folder).Succeeded);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void EveryArticleHasItsTextAndItsAnnotations() =>
        Assert.All(InventedArticles.All, article =>
        {
            string name = Path.Combine(_folder, BratFileNames.Of(article.Record.Article.Id));
            Assert.Equal(Exports.TextOf(article.Record.Article.Id), File.ReadAllText(name + ".txt"));
            Assert.True(File.Exists(name + ".ann"));
        });

    [Fact]
    public void EveryFragmentHoldsItsWords()
    {
        int compared = 0;
        foreach (string file in Directory.GetFiles(_folder, "*.ann"))
        {
            string text = File.ReadAllText(Path.ChangeExtension(file, ".txt"));
            foreach (string[] cells in Lines(file).Where(cells => cells[0][0] == 'T'))
            {
                string fragments = cells[1][(cells[1].IndexOf(' ', StringComparison.Ordinal) + 1)..];
                IEnumerable<string> words = fragments.Split(';').Select(fragment => fragment.Split(' ')).Select(offsets =>
                    Exports.Words(text, int.Parse(offsets[0], CultureInfo.InvariantCulture), int.Parse(offsets[1], CultureInfo.InvariantCulture)));
                Assert.Equal(string.Join('\t', cells[2..]), string.Join(' ', words));
                compared++;
            }
        }

        Assert.True(compared > Exports.Statements.Count(), "Hardly anything was compared.");
    }

    [Fact]
    public void EveryStatementAndEveryTellingIsAnEvent()
    {
        string[][] events = [.. Directory.GetFiles(_folder, "*.ann").SelectMany(Lines).Where(cells => cells[0][0] == 'E')];

        Assert.Equal(Exports.Statements.Count(), events.Count(cells => cells[1].StartsWith("Statement:", StringComparison.Ordinal)));
        Assert.Equal(Exports.Statements.Count() + Exports.Tellings.Count(), events.Length);
    }

    [Fact]
    public void EveryIdThatIsNamedIsThere()
    {
        foreach (string file in Directory.GetFiles(_folder, "*.ann"))
        {
            string[][] lines = [.. Lines(file)];
            string[] ids = [.. lines.Select(cells => cells[0]).Where(id => id != "*")];
            string[] named =
            [
                .. lines.Where(cells => cells[0][0] == 'E').SelectMany(cells => cells[1].Split(' ').Select(part => part.Split(':')[1])),
                .. lines.Where(cells => cells[0][0] is 'A' or '#').Select(cells => cells[1].Split(' ')[1]),
                .. lines.Where(cells => cells[0] == "*").SelectMany(cells => cells[1].Split(' ')[1..]),
            ];

            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.Empty(named.Except(ids));
        }
    }

    [Fact]
    public void EveryTypeThatIsUsedIsConfigured()
    {
        string configuration = File.ReadAllText(Path.Combine(_folder, "annotation.conf"));
        string[] types = [.. Directory.GetFiles(_folder, "*.ann").SelectMany(Lines).Where(cells => cells[0][0] is 'T' or 'A' or 'E').Select(cells => cells[1].Split(' ', ':')[0]).Distinct()];

        Assert.True(types.Length > 8);
        Assert.All(types, type => Assert.Matches($@"(?m)^{type}(\t|$)", configuration));
    }

    [Fact]
    public void NamesOfFilesAreSafeAndDiffer()
    {
        string[] names = [.. new[] { "a1", "A1", "a/1", "a?1", new string('x', 500), new string('x', 501), "..", "CON?" }.Select(BratFileNames.Of)];

        Assert.Equal("a1", names[0]);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9_-]+(\\.[0-9a-f]{12})?$", name));
    }

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadAllText(file).Split(PythonLineBreaks, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));
}
