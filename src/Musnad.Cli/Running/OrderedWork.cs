using System.Runtime.ExceptionServices;

namespace Musnad.Cli.Running;

/// <summary>Works on items in parallel and hands the results over in the items' order.</summary>
/// <remarks>
/// Workers take items from the sequence themselves, one at a time, so that nothing is read ahead of need. At most
/// <c>window</c> items are in flight: a slow one does not stop the others until the window is full, and a slow consumer
/// stops the reading. Results are handed over on the calling thread.
/// </remarks>
internal sealed class OrderedWork<TItem, TResult>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly Lock _taking = new();
    private readonly object _gate = new();
    private readonly IEnumerator<TItem> _items;
    private readonly Func<TItem, long, TResult> _work;
    private readonly TResult?[] _results;
    private readonly bool[] _ready;
    private long _taken;
    private long _handedOver;
    private bool _exhausted;
    private bool _ended;
    private Exception? _error;

    private OrderedWork(IEnumerator<TItem> items, int window, Func<TItem, long, TResult> work)
    {
        _items = items;
        _work = work;
        _results = new TResult?[window];
        _ready = new bool[window];
    }

    /// <summary>Runs to the end of the items, or until <paramref name="stop"/>.</summary>
    /// <param name="items">The items; enumerated on the workers' threads, never by two at once.</param>
    /// <param name="workers">Number of threads.</param>
    /// <param name="window">Greatest number of items in flight.</param>
    /// <param name="work">Turns an item and its number into a result.</param>
    /// <param name="handOver">Takes the results in order.</param>
    /// <param name="idle">Called when there is no result to hand over for the moment.</param>
    /// <param name="stop">Ends the run: what is not handed over yet is dropped.</param>
    /// <exception cref="Exception">Whatever an item, its work or the hand-over threw.</exception>
    public static void Run(
        IEnumerable<TItem> items,
        int workers,
        int window,
        Func<TItem, long, TResult> work,
        Action<TResult> handOver,
        Action idle,
        CancellationToken stop)
    {
        IEnumerator<TItem> enumerator = items.GetEnumerator();
        var run = new OrderedWork<TItem, TResult>(enumerator, Math.Max(window, workers), work);
        Thread[] threads = [.. Enumerable.Range(0, workers).Select(number => new Thread(run.Work) { IsBackground = true, Name = $"worker {number}" })];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        try
        {
            using CancellationTokenRegistration registration = stop.Register(run.End);
            run.HandOver(handOver, idle);
        }
        finally
        {
            run.End();

            // A worker may be waiting for input that never comes; it is left behind then, with its enumerator.
            if (threads.All(thread => thread.Join(Patience)))
            {
                enumerator.Dispose();
            }
        }
    }

    private void HandOver(Action<TResult> handOver, Action idle)
    {
        while (Next(idle, out TResult? result))
        {
            handOver(result!);
            lock (_gate)
            {
                _handedOver++;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool Next(Action idle, out TResult? result)
    {
        bool waited = false;
        while (true)
        {
            lock (_gate)
            {
                if (_error is not null)
                {
                    ExceptionDispatchInfo.Throw(_error);
                }

                long slot = _handedOver % _ready.Length;
                if (_ready[slot] && !_ended)
                {
                    result = _results[slot];
                    _results[slot] = default;
                    _ready[slot] = false;
                    return true;
                }

                if (_ended || (_exhausted && _taken == _handedOver))
                {
                    result = default;
                    return false;
                }

                if (waited)
                {
                    Monitor.Wait(_gate);
                    continue;
                }
            }

            // Outside the lock: writing may block.
            idle();
            waited = true;
        }
    }

    private void Work()
    {
        try
        {
            while (Take(out TItem? item, out long number))
            {
                TResult result = _work(item!, number);
                lock (_gate)
                {
                    long slot = number % _ready.Length;
                    _results[slot] = result;
                    _ready[slot] = true;
                    Monitor.PulseAll(_gate);
                }
            }
        }
        catch (Exception exception)
        {
            // Not handled here: the calling thread throws it.
            lock (_gate)
            {
                _error ??= exception;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool Take(out TItem? item, out long number)
    {
        lock (_taking)
        {
            item = default;
            number = _taken;
            lock (_gate)
            {
                while (!_ended && _error is null && _taken - _handedOver >= _ready.Length)
                {
                    Monitor.Wait(_gate);
                }

                if (_ended || _exhausted || _error is not null)
                {
                    return false;
                }
            }

            bool any = _items.MoveNext();
            item = any ? _items.Current : default;
            lock (_gate)
            {
                _taken += any ? 1 : 0;
                _exhausted = !any;
                Monitor.PulseAll(_gate);
            }

            return any;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }
}
