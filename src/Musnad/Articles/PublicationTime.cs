using System.Globalization;

namespace Musnad.Articles;

/// <summary>When an article was published: a day of the Gregorian calendar, with time and offset where known.</summary>
/// <param name="Day">The day at the place of publication.</param>
/// <param name="Time">The time of day, or null when only the day is known.</param>
/// <param name="Offset">The offset from UTC, or null when not known.</param>
public sealed record PublicationTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "dd/MM/yyyy", "yyyyMMdd"];

    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd HH:mm", "ddd, dd MMM yyyy HH:mm:ss", "ddd, d MMM yyyy HH:mm:ss", "d MMM yyyy", "MMMM d, yyyy",
    ];

    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K",
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz",
    ];

    /// <summary>Reads ISO 8601 and the common forms of feeds and data sets; null when the text is none of them.</summary>
    public static PublicationTime? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, DayFormats, culture, DateTimeStyles.None, out DateOnly day))
        {
            return new PublicationTime(day);
        }

        if (DateTime.TryParseExact(text, TimeFormats, culture, DateTimeStyles.None, out DateTime local))
        {
            return new PublicationTime(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        // Exact forms only: a looser parse would fill what is missing from this machine's clock and time zone.
        return DateTimeOffset.TryParseExact(text, InstantFormats, culture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? new PublicationTime(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), instant.Offset)
            : null;
    }

    /// <summary>ISO 8601: the day, with time and offset when known.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        string text = Day.ToString("yyyy-MM-dd", culture);
        if (Time is { } time)
        {
            text += time.ToString("'T'HH:mm:ss", culture);
            if (Offset is { } offset)
            {
                text += offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh':'mm", culture);
            }
        }

        return text;
    }
}
