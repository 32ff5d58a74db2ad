using System.Globalization;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Fuzz.Mutations;
using Musnad.Text;

namespace Musnad.Keeping.Flips;

/// <summary>Flips one bit of an archive at a time and lets it be verified.</summary>
public sealed class ArchiveFlips : IDisposable
{
    private const int Window = 24;
    private const int Bits = 8;
    private const int Tries = 1000;

    private readonly string _file = Path.GetTempFileName();
    private readonly byte[] _bytes;
    private readonly ITextFolding _folding;
    private readonly List<byte[]> _texts = [];
    private readonly List<byte[]> _records = [];

    /// <param name="archive">A sound archive, closed; it is copied and stays as it is.</param>
    /// <param name="folding">Makes words comparable.</param>
    public ArchiveFlips(string archive, ITextFolding folding)
    {
        _folding = folding;
        _bytes = File.ReadAllBytes(archive);
        File.WriteAllBytes(_file, _bytes);
        using var connection = new SqliteConnection($"Data Source={archive};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT CAST(body AS BLOB), record FROM article JOIN text ON text.key = text_key ORDER BY article.key";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            _texts.Add(reader.GetFieldValue<byte[]>(0));
            if (!reader.IsDBNull(1))
            {
                _records.Add(reader.GetFieldValue<byte[]>(1));
            }
        }
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
            int offset = OffsetIn(place, random);
            byte flipped = (byte)(_bytes[offset] ^ (1 << random.Next(Bits)));
            try
            {
                Put(offset, flipped);
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

    private int OffsetIn(FlipPlace place, SeededRandom random)
    {
        if (place == FlipPlace.Anywhere)
        {
            return random.Next(_bytes.Length);
        }

        // A place is found by the bytes that follow; where they go on in another page they are not found, and another is taken.
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            byte[] payload = random.Pick(place == FlipPlace.Text ? _texts : _records);
            if (payload.Length > Window && _bytes.AsSpan().IndexOf(payload.AsSpan(random.Next(payload.Length - Window), Window)) is >= 0 and var offset)
            {
                return offset;
            }
        }

        throw new InvalidOperationException("The archive holds nothing to flip.");
    }

    private void Put(int offset, byte value)
    {
        using FileStream file = File.Open(_file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = offset;
        file.WriteByte(value);
    }
}
