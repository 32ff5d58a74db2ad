using System.Globalization;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>How the figures of a scoring are written.</summary>
internal static class Numbers
{
    private const string Nothing = "-";

    public static string Share(double? value) => value is { } number ? number.ToString("F3", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>To the last digit, empty for nothing: for programs.</summary>
    public static string Exact(double? value) => value is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : "";

    public static string Whole(int? value) => value is { } number ? number.ToString(CultureInfo.InvariantCulture) : Nothing;

    public static string Edge(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
