using System.Text;
using Musnad.Evaluation;
using Xunit;

namespace Musnad.Tests.Gold;

/// <summary>Records and annotations come from anywhere: what is damaged is refused or scored, and never an exception.</summary>
public sealed class CandidateFuzzTests
{
    private const int Rounds = 3000;

    private static readonly string[] Pieces = ["\\ud800", "null", "[]", "{}", "-1", "1e99", "99999999999", "\"\"", "{\"start\":5}", "\"\\ud800\":1,", "[3,2]", "\0", "\uFEFF", "true"];

    [Fact]
    public void ADamagedRecordIsRefusedOrScored()
    {
        var random = new Random(20);
        GoldSet gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;
        string[] lines = [.. GoldRecords.Lines(GoldRecords.Perfect(GoldRecords.OwnFolder)).Take(4)];
        int refused = 0;
        int scored = 0;
        for (int round = 0; round < Rounds; round++)
        {
            CandidateReading reading = CandidateRecord.Read(Damaged(lines[round % lines.Length], random));
            if (!reading.Succeeded)
            {
                Assert.NotEmpty(reading.Reason!);
                refused++;
                continue;
            }

            Assert.InRange(Scorer.Score(gold, [reading.Candidate]).Figures["record R"]!.Value, 0, 1);
            scored++;
        }

        Assert.True(refused > 100 && scored > 100, $"{refused} refused, {scored} scored");
    }

    [Fact]
    public void ADamagedAnnotationIsRefusedOrRead()
    {
        var random = new Random(21);
        string article = File.ReadAllText(Path.Combine(GoldRecords.OwnFolder, "g01.article.json"));
        string gold = File.ReadAllText(Path.Combine(GoldRecords.OwnFolder, "g01.gold.json"));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("musnad-gold-");
        try
        {
            for (int round = 0; round < Rounds / 10; round++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, "g01.article.json"), round % 4 == 0 ? Damaged(article, random) : article, new UTF8Encoding(false));
                File.WriteAllText(Path.Combine(folder.FullName, "g01.gold.json"), Damaged(gold, random), new UTF8Encoding(false));
                GoldReading reading = GoldSet.Load(folder.FullName);

                Assert.True(reading.Succeeded
                    ? Scorer.Score(reading.Set, Array.Empty<string>()).Documents.Count == 1
                    : reading.Reason.Contains("g01.", StringComparison.Ordinal));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Damaged(string json, Random random)
    {
        for (int times = random.Next(1, 3); times > 0; times--)
        {
            int at = random.Next(json.Length);
            json = random.Next(4) switch
            {
                0 => json[..at],
                1 => json.Remove(at, Math.Min(random.Next(1, 12), json.Length - at)),
                2 => Replaced(json, at, Pieces[random.Next(Pieces.Length)]),
                _ => Replaced(json, at, random.Next(-50, 5000).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            };
            if (json.Length == 0)
            {
                break;
            }
        }

        return json;
    }

    /// <summary>Puts a piece in the place of the value after the next colon or comma.</summary>
    private static string Replaced(string json, int at, string piece)
    {
        int start = json.IndexOfAny([':', ',', '['], at);
        if (start < 0)
        {
            return json.Insert(at, piece);
        }

        int end = json.IndexOfAny([',', ']', '}'], start + 1);
        return end < 0 ? json[..(start + 1)] + piece : json[..(start + 1)] + piece + json[end..];
    }
}
