using System.Globalization;
using Musnad.Articles;

namespace Musnad.Ingest;

/// <summary>Reads the dates of JSON articles and pages.</summary>
internal static class PublishedTimes
{
    private const int SecondDigits = 10;
    private const int MillisecondDigits = 13;

    /// <summary>The time that a text names: what <see cref="PublicationTime.Parse"/> reads, in Arabic-Indic digits too, or seconds or milliseconds since 1970.</summary>
    public static PublicationTime? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 64)
        {
            return null;
        }

        text = string.Create(text.Length, text, static (digits, given) =>
        {
            for (int i = 0; i < given.Length; i++)
            {
                digits[i] = given[i] switch
                {
                    >= '\u0660' and <= '\u0669' => (char)(given[i] - '\u0660' + '0'),
                    >= '\u06F0' and <= '\u06F9' => (char)(given[i] - '\u06F0' + '0'),
                    _ => given[i],
                };
            }
        });

        if (FromEpoch(text) is { } instant)
        {
            return new PublicationTime(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), TimeSpan.Zero);
        }

        // Without a year or an offset the parser would take them from the machine's clock and zone.
        PublicationTime? parsed = HasYear(text) ? PublicationTime.Parse(text) : null;
        return parsed is { Offset: not null } && !HasOffset(text) ? parsed with { Offset = null } : parsed;
    }

    /// <summary>The instant that a text names, or null when it names none or leaves the offset open.</summary>
    public static DateTimeOffset? ParseInstant(string? text) => Parse(text) is { Time: { } time, Offset: { } offset } parsed
        ? new DateTimeOffset(parsed.Day, time, offset)
        : null;

    private static bool HasYear(string text)
    {
        int digits = 0;
        foreach (char letter in text)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOffset(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && (text.AsSpan(colon).IndexOfAny('+', '-') >= 0
            || text.EndsWith('Z')
            || text.EndsWith("GMT", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("UTC", StringComparison.OrdinalIgnoreCase));
    }

    private static DateTimeOffset? FromEpoch(string text) =>
        text.Length is SecondDigits or MillisecondDigits
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? text.Length == SecondDigits ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number)
            : null;
}
