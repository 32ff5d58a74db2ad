using System.Globalization;

namespace Musnad.Cli.Running;

/// <summary>Tells what failed, a line each; of one reason only so often, and the rest as a number.</summary>
internal sealed class FailureNotices(Notices notices)
{
    private const int ToldOfOneReason = 20;
    private const int ReasonsKept = 1000;
    private const string OtherReasons = "for other reasons";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Tells of one failure.</summary>
    /// <param name="place">The input, with its line where there is one.</param>
    /// <param name="reason">What was the matter.</param>
    public void Tell(string place, string reason)
    {
        // Reasons that differ in a number only are one.
        string kind = string.Concat(reason.Select(letter => char.IsAsciiDigit(letter) ? '#' : letter)).Replace("##", "#", StringComparison.Ordinal);
        kind = _counts.ContainsKey(kind) || _counts.Count < ReasonsKept ? kind : OtherReasons;
        int count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (count <= ToldOfOneReason)
        {
            notices.Tell($"{place}: {reason}");
        }
    }

    /// <summary>Tells how many more failed than were told of.</summary>
    public void Conclude()
    {
        foreach ((string reason, int count) in _counts.Where(pair => pair.Value > ToldOfOneReason).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"and {count - ToldOfOneReason:N0} more: {reason}"));
        }
    }
}
