namespace Musnad.Cli.Running;

/// <summary>How far a run has come; read by the progress bar while others count.</summary>
internal sealed class RunProgress
{
    private long _bytes;
    private long _articles;

    public long Bytes => Interlocked.Read(ref _bytes);

    public long Articles => Interlocked.Read(ref _articles);

    public void AddBytes(int count) => Interlocked.Add(ref _bytes, count);

    public long AddArticle() => Interlocked.Increment(ref _articles);
}
