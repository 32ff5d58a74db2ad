using System.Globalization;
using Musnad.Articles;

namespace Musnad.Ingest.Json;

/// <summary>Reads the dates of JSON articles and pages.</summary>
internal static class JsonTimes
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

        return FromEpoch(text) is { } instant
            ? new PublicationTime(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), TimeSpan.Zero)
            : PublicationTime.Parse(text);
    }

    /// <summary>The instant that a text names, or null when it names none or leaves the offset open.</summary>
    public static DateTimeOffset? ParseInstant(string? text) => Parse(text) is { Time: { } time, Offset: { } offset } parsed
        ? new DateTimeOffset(parsed.Day, time, offset)
        : null;

    private static DateTimeOffset? FromEpoch(string text) =>
        text.Length is SecondDigits or MillisecondDigits
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? text.Length == SecondDigits ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number)
            : null;
}
