using System.Globalization;

namespace Musnad.Archive.Sqlite;

/// <summary>Instants as they stand in the file: ISO 8601, UTC, so that their order is the order of the text.</summary>
internal static class Instant
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Format(DateTimeOffset instant) => instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static string? Format(DateTimeOffset? instant) => instant is { } given ? Format(given) : null;

    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? instant : null;
}
