using Musnad.Cli.Running;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class OrderedWorkTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void ASlowItemNeitherStallsTheOthersNorLetsThemPileUp()
    {
        const int Window = 16;
        using var othersDone = new ManualResetEventSlim();
        int done = 0;
        int taken = 0;
        int mostInFlight = 0;
        var results = new List<int>();
        IEnumerable<int> Items()
        {
            for (int item = 0; item < 300; item++)
            {
                mostInFlight = Math.Max(mostInFlight, ++taken - Volatile.Read(ref done));
                yield return item;
            }
        }

        int finished = 0;
        OrderedWork<int, int>.Run(
            Items(),
            4,
            Window,
            (item, _) =>
            {
                if (item == 0)
                {
                    Assert.True(othersDone.Wait(Limit), "the others wait for the slow one");
                }
                else if (Interlocked.Increment(ref finished) == Window - 1)
                {
                    othersDone.Set();
                }

                return item;
            },
            item =>
            {
                results.Add(item);
                done++;
            },
            () => { },
            CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 300), results);
        Assert.True(mostInFlight <= Window + 1, $"{mostInFlight} in flight");
    }

    [Fact]
    public void ASlowWriterStopsTheReading()
    {
        int taken = 0;
        int written = 0;
        int lead = 0;
        OrderedWork<int, int>.Run(
            Enumerable.Range(0, 100).Select(item => { taken++; return item; }),
            4,
            8,
            (item, _) => item,
            _ =>
            {
                Thread.Sleep(1);
                lead = Math.Max(lead, Volatile.Read(ref taken) - written++);
            },
            () => { },
            CancellationToken.None);

        Assert.True(lead <= 9, $"{lead} ahead");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnExceptionOfItemOrWorkReachesTheCaller(bool inItem)
    {
        IEnumerable<int> items = Enumerable.Range(0, 50).Select(item => inItem && item == 20 ? throw new InvalidOperationException("x") : item);

        Assert.Throws<InvalidOperationException>(() => OrderedWork<int, int>.Run(
            items, 3, 24, (item, _) => !inItem && item == 20 ? throw new InvalidOperationException("x") : item, _ => { }, () => { }, CancellationToken.None));
    }

    [Fact]
    public void StoppingDoesNotWaitForInputThatNeverComes()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        using var never = new ManualResetEventSlim();
        IEnumerable<int> Items()
        {
            yield return 1;
            never.Wait(Limit * 6);
        }

        var results = new List<int>();
        long start = TimeProvider.System.GetTimestamp();
        OrderedWork<int, int>.Run(Items(), 2, 16, (item, _) => item, results.Add, () => { }, stop.Token);

        Assert.Equal([1], results);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < Limit);
        never.Set();
    }

    [Fact]
    public void IdleIsToldBeforeWaiting()
    {
        int idle = 0;
        OrderedWork<int, int>.Run(
            Enumerable.Range(0, 3), 1, 8, (item, _) => { Thread.Sleep(30); return item; }, _ => { }, () => idle++, CancellationToken.None);

        Assert.True(idle >= 3);
    }
}
