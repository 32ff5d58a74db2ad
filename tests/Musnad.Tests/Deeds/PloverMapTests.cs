using Musnad.Export.Plover;
using Musnad.Json;
using Musnad.Records;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Deeds;

/// <summary>data/plover-map.tsv gives every event and every stance a code of PLOVER, or says why none fits.</summary>
public sealed class PloverMapTests
{
    private static readonly Dictionary<string, string[]> Codes = new()
    {
        ["AGREE"] = [],
        ["CONSULT"] = ["visit", "third-party", "multilateral", "phone"],
        ["SUPPORT"] = [],
        ["CONCEDE"] = [],
        ["COOPERATE"] = [],
        ["AID"] = [],
        ["RETREAT"] = ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
        ["REQUEST"] = ["assist", "change", "yield", "meet"],
        ["ACCUSE"] = ["disapprove", "investigate", "allege"],
        ["REJECT"] = ["assist", "change", "yield", "meet"],
        ["THREATEN"] = ["restrict", "arrest", "relations", "expel", "territory", "violence"],
        ["SANCTION"] = ["convict", "expel", "withdraw", "discontinue"],
        ["PROTEST"] = ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
        ["MOBILIZE"] = ["troops", "weapons", "police", "militia"],
        ["COERCE"] = ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
        ["ASSAULT"] = ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"],
    };

    // As the program reads them; a row that is not whole would be refused there.
    private static readonly string[][] Rows = [.. PloverMap.Rows.Select(row => new[] { row.Type ?? "-", row.Mode, row.Stance ?? "-", row.Condition, row.Code.Type ?? "null", row.Code.Mode ?? "null", row.Reason })];

    [Fact]
    public void TheProgramReadsEveryRowOfTheFile() =>
        Assert.Equal(
            RepositoryFolder.Text("data", "plover-map.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'),
            Rows.Select(row => string.Join('\t', row)));

    [Fact]
    public void TheHeaderTellsItsVersion() =>
        Assert.Contains("Version: 1.", RepositoryFolder.Text("data", "plover-map.tsv").Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void EveryCodeIsOneOfTheManual() =>
        Assert.All(Rows, row =>
        {
            Assert.True(row[4] == "null" || Codes.ContainsKey(row[4]), row[4]);
            Assert.True(row[5] == "null" || Codes[row[4]].Contains(row[5]), $"{row[4]} {row[5]}");
        });

    [Fact]
    public void EveryRowIsOfAnEventOrOfAStatement() =>
        Assert.All(Rows, row =>
        {
            bool isEvent = row[2] == "-";
            Assert.Equal(!isEvent, row[0] == "-");
            Assert.Equal(!isEvent, row[1] == "-");
            Assert.Contains(isEvent ? row[0] : row[2], isEvent ? Types : Stances);
            Assert.True(!isEvent || row[1] is "null" or "*" || (row[0] == "CONSULT" && Modes.Contains(row[1])), string.Join(' ', row));
        });

    [Fact]
    public void EveryConditionIsOfTheKindsTheHeaderNames() =>
        Assert.All(Rows, row => Assert.Matches(@"^(-|realis=(asserted|planned|hypothetical|negated)|(trigger|cue|content)~[^|\s][^|]*(\|[^|]+)*)$", row[3]));

    [Fact]
    public void NoConditionStandsTwice() =>
        Assert.Equal(Rows.Length, Rows.Select(row => string.Join('\t', row[..4])).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void EveryEventTypeModeAndRealisHasItsRow()
    {
        foreach (string type in Types)
        {
            string[] modes = type == "CONSULT" ? [.. Modes, "null"] : ["null"];
            foreach (string mode in modes)
            {
                Assert.Contains(Rows, row => row[0] == type && row[1] == mode && row[3] == "-");
            }

            foreach (string realis in WireNames.Realities.Names.Where(realis => realis != WireNames.Realities.Name(Realis.Asserted)))
            {
                Assert.Contains(Rows, row => row[0] == type && row[3] == "realis=" + realis);
            }
        }
    }

    [Fact]
    public void EveryStanceHasItsRow() =>
        Assert.All(Stances, stance => Assert.Contains(Rows, row => row[2] == stance && row[3] == "-"));

    private static IEnumerable<string> Types => WireNames.EventTypes.Names;

    private static IEnumerable<string> Modes => WireNames.ContactModes.Names;

    private static IEnumerable<string> Stances => WireNames.Stances.Names;
}
