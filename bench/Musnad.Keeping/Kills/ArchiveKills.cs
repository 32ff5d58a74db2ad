using System.Diagnostics;
using System.Globalization;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Fuzz.Mutations;
using Musnad.Keeping.Articles;
using Musnad.Text;

namespace Musnad.Keeping.Kills;

/// <summary>Kills the adding process at random moments and looks at what it left; it goes on each time, until all is added.</summary>
public sealed class ArchiveKills(ArchiveMaking making, ITextFolding folding, string folder, string input, ulong seed)
{
    private const int IdLength = 16;

    private readonly SeededRandom _random = new(seed);
    private readonly List<string> _problems = [];
    private int _kills;
    private int _whileWriting;
    private long _acknowledged;
    private TimeSpan _whole;

    /// <summary>Kills so often, then goes on to the end.</summary>
    public KillReport Run(int kills, Action<int>? progress = null)
    {
        string undisturbed = Path.Combine(folder, "undisturbed.db");
        long start = Stopwatch.GetTimestamp();
        making.Add(input, undisturbed);
        _whole = Stopwatch.GetElapsedTime(start);
        string expected = HashOf(undisturbed);
        int rounds = 0;
        while (_kills < kills && _problems.Count == 0)
        {
            string archive = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"killed-{++rounds}.db"));
            var held = new HashSet<string>(StringComparer.Ordinal);
            bool ended = false;
            while (!ended && _kills < kills)
            {
                progress?.Invoke(_kills);
                ended = KillOnce(archive, held);
                Check(archive, held);
            }

            making.Add(input, archive);
            if (HashOf(archive) != expected)
            {
                _problems.Add($"round {rounds}: the records are not those of an undisturbed run");
            }
        }

        return new KillReport(_kills, _whileWriting, _acknowledged, rounds, _problems);
    }

    /// <summary>Whether the process came to its end before it was killed.</summary>
    private bool KillOnce(string archive, HashSet<string> held)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = making.Start(input, archive);
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var first = new ManualResetEventSlim();
        var printed = new List<string>();
        Task reading = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                printed.Add(line);
                first.Set();
            }

            first.Set();
        });

        // Most moments lie where articles are written; some in the start of the program.
        if (!_random.OneIn(5))
        {
            first.Wait();
        }

        bool ended = process.WaitForExit(TimeSpan.FromMilliseconds(_random.Next((int)_whole.TotalMilliseconds)));
        if (ended)
        {
            // The machine has become faster; a later moment would come after the end.
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            _whole = took < _whole ? took : _whole;
        }
        else
        {
            process.Kill();
            process.WaitForExit();
        }

        reading.Wait();
        error.Wait();

        // A line that was cut off by the kill is no acknowledgment.
        string[] complete = [.. printed.Where(line => line.Length == IdLength)];
        held.UnionWith(complete);
        if (!ended)
        {
            _kills++;
            _whileWriting += complete.Length > 0 ? 1 : 0;
            _acknowledged += complete.Length;
        }

        return ended;
    }

    private void Check(string archive, HashSet<string> acknowledged)
    {
        if (!File.Exists(archive))
        {
            if (acknowledged.Count > 0)
            {
                _problems.Add($"kill {_kills}: the archive is gone");
            }

            return;
        }

        using (IArchive opened = ArchiveMaking.Open(archive, folding))
        {
            string[] ids = [.. opened.Articles().Select(article => article.Article.Id)];
            int lost = acknowledged.Except(ids, StringComparer.Ordinal).Count();
            if (lost > 0)
            {
                _problems.Add($"kill {_kills}: {lost} acknowledged articles are lost");
            }

            if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
            {
                _problems.Add($"kill {_kills}: an article is there twice");
            }
        }

        VerificationResult result = new SqliteVerifier(folding).Verify(archive, damage => _problems.Add($"kill {_kills}: {damage}"));
        if (result.Reason is { } reason)
        {
            _problems.Add($"kill {_kills}: {reason}");
        }
    }

    private string HashOf(string archive)
    {
        using IArchive opened = ArchiveMaking.Open(archive, folding);
        return RecordsHash.Of(opened);
    }
}
