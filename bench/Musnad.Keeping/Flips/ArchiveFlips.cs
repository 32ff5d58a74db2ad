using System.Globalization;
using Microsoft.Data.Sqlite;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Fuzz.Mutations;
using Musnad.Keeping.Articles;
using Musnad.Text;

namespace Musnad.Keeping.Flips;

/// <summary>Flips one bit of an archive at a time and lets it be verified.</summary>
public sealed class ArchiveFlips : IDisposable
{
    private const int Window = 24;
    private const int Bits = 8;
    private const int Tries = 1000;

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly byte[] _bytes;
    private readonly ITextFolding _folding;
    private readonly List<byte[]> _texts;
    private readonly List<byte[]> _records;

    /// <param name="archive">A sound archive, closed; it is copied and stays as it is.</param>
    /// <param name="folding">Makes words comparable.</param>
    public ArchiveFlips(string archive, ITextFolding folding)
    {
        _folding = folding;

        // A backup holds no page that was given up, where the bytes of a text may stand without being stored.
        using (IArchive opened = ArchiveMaking.Open(archive, folding))
        {
            if (opened.BackUp(_file) is { } problem)
            {
                throw new InvalidOperationException(problem);
            }
        }

        _bytes = File.ReadAllBytes(_file);
        _texts = Payloads(FlipPlace.Text);
        _records = Payloads(FlipPlace.Record);
    }

    /// <summary>Flips so many bits, each alone in a sound file.</summary>
    public FlipReport Run(FlipPlace place, int count, ulong seed, Action<int>? progress = null)
    {
        var random = new SeededRandom(seed);
        var missed = new List<long>();
        var crashes = new List<string>();
        for (int number = 0; number < count; number++)
        {
            progress?.Invoke(number);
            (int offset, byte flipped) = Flip(place, random);
            try
            {
                if (IsReportedClean())
                {
                    missed.Add(offset);
                }
            }
            catch (Exception exception)
            {
                // A crash of the verification is what is counted here.
                crashes.Add(string.Create(CultureInfo.InvariantCulture, $"at {offset}, {_bytes[offset]:x2} to {flipped:x2}: {exception.GetType().Name}: {exception.Message}"));
            }
            finally
            {
                Put(offset, _bytes[offset]);
            }
        }

        return new FlipReport(place, count, count - missed.Count - crashes.Count, missed, crashes);
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);

    private bool IsReportedClean()
    {
        VerificationResult result = new SqliteVerifier(_folding).Verify(_file, _ => { });
        return result.IsClean;
    }

    /// <summary>Flips a bit where it is asked for.</summary>
    private (int Offset, byte Flipped) Flip(FlipPlace place, SeededRandom random)
    {
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            int offset = OffsetIn(place, random);
            if (offset >= 0)
            {
                byte flipped = (byte)(_bytes[offset] ^ (1 << random.Next(Bits)));
                Put(offset, flipped);
                if (place == FlipPlace.Anywhere || HasChanged(place))
                {
                    return (offset, flipped);
                }

                // The same bytes stand in the unused rest of another page: nothing that is stored was changed.
                Put(offset, _bytes[offset]);
            }
        }

        throw new InvalidOperationException("The archive holds nothing to flip.");
    }

    /// <summary>A place in the file, found by the bytes that follow it; negative when they go on in another page.</summary>
    private int OffsetIn(FlipPlace place, SeededRandom random)
    {
        if (place == FlipPlace.Anywhere)
        {
            return random.Next(_bytes.Length);
        }

        byte[] payload = random.Pick(place == FlipPlace.Text ? _texts : _records);
        return payload.Length > Window ? _bytes.AsSpan().IndexOf(payload.AsSpan(random.Next(payload.Length - Window), Window)) : -1;
    }

    private bool HasChanged(FlipPlace place) =>
        !Payloads(place).Zip(place == FlipPlace.Text ? _texts : _records, (held, sound) => held.AsSpan().SequenceEqual(sound)).All(same => same);

    private List<byte[]> Payloads(FlipPlace place)
    {
        using var connection = new SqliteConnection($"Data Source={_file};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = place == FlipPlace.Text
            ? "SELECT CAST(body AS BLOB) FROM text ORDER BY key"
            : "SELECT record FROM article WHERE record IS NOT NULL ORDER BY key";
        using SqliteDataReader reader = command.ExecuteReader();
        var payloads = new List<byte[]>();
        while (reader.Read())
        {
            payloads.Add(reader.GetFieldValue<byte[]>(0));
        }

        return payloads;
    }

    private void Put(int offset, byte value)
    {
        using FileStream file = File.Open(_file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = offset;
        file.WriteByte(value);
    }
}
