using System.IO.Compression;
using System.Text;
using Musnad.Articles;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Ingest;

/// <summary>Reads inputs from memory.</summary>
internal static class Reading
{
    public static IReadOnlyList<ReadResult> All(byte[] bytes, string name, ReadOptions? options = null, IDatelineReader? datelines = null) =>
        [.. new ArticleReader(options ?? new ReadOptions(), datelines).Read(new MemoryStream(bytes, writable: false), name)];

    public static IReadOnlyList<ReadResult> All(string text, string name, ReadOptions? options = null, IDatelineReader? datelines = null) =>
        All(Encoding.UTF8.GetBytes(text), name, options, datelines);

    public static Article One(string text, string name, ReadOptions? options = null, IDatelineReader? datelines = null) =>
        One(Encoding.UTF8.GetBytes(text), name, options, datelines);

    public static Article One(byte[] bytes, string name, ReadOptions? options = null, IDatelineReader? datelines = null)
    {
        ReadResult result = Assert.Single(All(bytes, name, options, datelines));
        Assert.True(result.Succeeded, result.Failure?.ToString());
        return result.Article;
    }

    public static InputFailure Failure(string text, string name, ReadOptions? options = null) =>
        Failure(Encoding.UTF8.GetBytes(text), name, options);

    public static InputFailure Failure(byte[] bytes, string name, ReadOptions? options = null)
    {
        ReadResult result = Assert.Single(All(bytes, name, options));
        Assert.NotNull(result.Failure);
        Assert.Null(result.Article);
        return result.Failure;
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
