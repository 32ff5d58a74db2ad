using System.Globalization;

namespace Musnad.Cli.Running;

/// <summary>How far a run has come; read by the progress bar while others count.</summary>
internal sealed class RunProgress
{
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private long _bytes;
    private long _articles;

    public long Bytes => Interlocked.Read(ref _bytes);

    public long Articles => Interlocked.Read(ref _articles);

    /// <summary>Articles so far, and how many a second.</summary>
    public string Describe()
    {
        double seconds = TimeProvider.System.GetElapsedTime(_started).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{Articles:N0} articles, {(seconds > 0 ? Articles / seconds : 0):N0} a second");
    }

    public void AddBytes(int count) => Interlocked.Add(ref _bytes, count);

    public long AddArticle() => Interlocked.Increment(ref _articles);
}
