using System.Diagnostics;
using System.Text;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class HostileInputTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void EmptyInputIsSaidToBeEmpty(string text) => Assert.Equal("a.txt: it is empty", Reading.Failure(text, "a.txt").ToString());

    [Theory]
    [InlineData(" \n\t ", "a.txt", "it holds no text")]
    [InlineData(" \n\n", "a.jsonl", "it is empty")]
    [InlineData("<html><body><script>x</script></body></html>", "a.html", "no article text was found on the page")]
    [InlineData("[]", "a.json", "it holds no articles")]
    [InlineData("<?xml version='1.0'?><rss><channel/></rss>", "a.xml", "it is a news feed; musnad reads pages, texts and JSON Lines")]
    public void InputWithoutTextIsRefused(string text, string name, string reason) => Assert.Equal(reason, Reading.Failure(text, name).Reason);

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 }, "ZIP")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }, "PNG")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, "JPEG")]
    [InlineData(new byte[] { 0x61, 0x62, 0, 0, 0, 0, 0x63, 0, 0, 1 }, "binary")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 0x61 }, "control characters")]
    public void BinaryFilesAreRefused(byte[] bytes, string word) => Assert.Contains(word, Reading.Failure(bytes, "a.txt").Reason, StringComparison.Ordinal);

    [Fact]
    public void ALineOf50MegabytesIsSkippedAndTheRestGoesOn()
    {
        using var stream = new ManyBytes("{\"text\":\"one\"}\n{\"text\":\"", 'x', 50 << 20, "\"}\n{\"text\":\"three\"}\n");
        long before = GC.GetAllocatedBytesForCurrentThread();

        List<ReadResult> results = [.. new ArticleReader(new ReadOptions()).Read(stream, "a.jsonl")];

        Assert.Equal([true, false, true], results.Select(result => result.Succeeded));
        Assert.Equal("a.jsonl:2: the line is longer than 8 MiB, the limit; it was skipped", results[1].Failure!.ToString());
        Assert.Equal("a.jsonl:3", results[2].Article!.Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 << 20);
    }

    [Fact]
    public void AnEndlessTextAndAnEndlessPageAreRefused()
    {
        var reader = new ArticleReader(new ReadOptions());

        string text = reader.Read(new ManyBytes("", 'x', 50 << 20, ""), "a.txt").Single().Failure!.Reason;
        string page = reader.Read(new ManyBytes("<p>", 'x', 50 << 20, ""), "a.html").Single().Failure!.Reason;

        Assert.Equal("it is longer than 3 MiB, the limit", text);
        Assert.Equal("it is longer than 4 MiB, the limit", page);
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<p><div>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<nav>", "</nav>")]
    public void TwoHundredThousandNestedTagsAreRefused(string open, string close)
    {
        string page = "<html>\n<body>\n" + Repeat(open, 200_000) + "words" + Repeat(close, 200_000);
        long start = Stopwatch.GetTimestamp();

        InputFailure failure = Reading.Failure(page, "deep.html", new ReadOptions { MaxPageBytes = 16 << 20 });

        Assert.Equal("deep.html:3: its elements are nested more than 512 deep, the limit", failure.ToString());
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Allowed);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<font size=1>")]
    [InlineData("<a href=x>")]
    [InlineData("<p>")]
    [InlineData("<br>")]
    [InlineData("</p>")]
    [InlineData("<li>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<x a=\"")]
    [InlineData("<")]
    [InlineData("&amp")]
    [InlineData("<p>قال المتحدث إن الأمر كذلك ")]
    [InlineData("<div>قال المتحدث إن الأمر كذلك</div> ")]
    public void FlatRepetitionIsReadInLinearTime(string piece)
    {
        string page = "<html><body><p>قال المتحدث إن الأمر كذلك.</p>" + Repeat(piece, 60_000);
        long start = Stopwatch.GetTimestamp();

        ReadResult result = Assert.Single(Reading.All(page, "flat.html", new ReadOptions { MaxPageBytes = 16 << 20 }));

        Assert.True(result.Succeeded || result.Failure.Reason.Length > 0);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Allowed);
    }

    [Fact]
    public void APageOfTooManyElementsIsRefused()
    {
        InputFailure failure = Reading.Failure("<html><body>\n" + Repeat("<p>x", 200_000), "many.html");

        Assert.Equal("many.html:2: it has more than 100000 elements, the limit", failure.ToString());
    }

    [Fact]
    public void DeeplyNestedJsonIsReported()
    {
        IReadOnlyList<ReadResult> results = Reading.All($"{{\"text\":{Repeat("[", 100_000)}\n{{\"text\":\"two\"}}\n", "a.jsonl");

        Assert.Equal([false, true], results.Select(result => result.Succeeded));
        Assert.Contains("not valid JSON", results[0].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedGzipKeepsWhatStandsBefore()
    {
        var random = new Random(5);
        string lines = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"text\":\"article {i} {random.Next()}\"}}\n"));
        byte[] packed = Reading.Gzip(lines);

        IReadOnlyList<ReadResult> results = Reading.All(packed[..(packed.Length / 2)], "a.jsonl.gz");

        Assert.InRange(results.Count(result => result.Succeeded), 5_000, 19_000);
        InputFailure failure = Assert.Single(results, result => !result.Succeeded).Failure!;
        Assert.Equal("the gzip data is damaged or cut off", failure.Reason);
        Assert.Equal(results.Count, failure.Line);
    }

    [Fact]
    public void AGzipBombIsStopped()
    {
        byte[] packed;
        using (var target = new MemoryStream())
        {
            using (var gzip = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionLevel.Optimal))
            {
                var blank = new byte[1 << 20];
                Array.Fill(blank, (byte)' ');
                for (int i = 0; i < 200; i++)
                {
                    gzip.Write(blank);
                }
            }

            packed = target.ToArray();
        }

        ReadResult last = Reading.All(packed, "bomb.jsonl.gz")[^1];

        Assert.Contains("500 times its size", last.Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AFailingStreamIsAFailureAndACancellationPasses()
    {
        var reader = new ArticleReader(new ReadOptions());

        List<ReadResult> results = [.. reader.Read(new FailingStream("{\"text\":\"one\"}\n{\"te", new IOException("disk gone")), "a.jsonl")];

        Assert.Equal([true, false], results.Select(result => result.Succeeded));
        Assert.Equal("a.jsonl:2: it cannot be read further: disk gone", results[1].Failure!.ToString());
        Assert.Throws<OperationCanceledException>(() => reader.Read(new FailingStream("{\"text\":", new OperationCanceledException()), "a.jsonl").ToList());
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private sealed class FailingStream(string head, Exception failure) : MemoryStream(Encoding.UTF8.GetBytes(head))
    {
        public override int Read(Span<byte> buffer)
        {
            var block = new byte[buffer.Length];
            int read = base.Read(block, 0, block.Length);
            block.AsSpan(0, read).CopyTo(buffer);
            return read > 0 ? read : throw failure;
        }
    }

    /// <summary>A long stream that takes no memory.</summary>
    private sealed class ManyBytes(string head, char filler, int count, string tail) : Stream
    {
        private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
        private readonly byte[] _tail = Encoding.UTF8.GetBytes(tail);
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count1)
        {
            int read = 0;
            int total = _head.Length + count + _tail.Length;
            while (read < count1 && _at < total)
            {
                int tailAt = _at - _head.Length - count;
                buffer[offset + read++] = _at < _head.Length ? _head[_at] : tailAt < 0 ? (byte)filler : _tail[tailAt];
                _at++;
            }

            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count1) => throw new NotSupportedException();
    }
}
