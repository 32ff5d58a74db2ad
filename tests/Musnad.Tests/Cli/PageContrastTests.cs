using System.Globalization;
using System.Text.RegularExpressions;
using Musnad.Cli.Rendering.Html;
using Xunit;

namespace Musnad.Tests.Cli;

/// <summary>Contrast by WCAG from the colour tokens of the page, because checkers skip purely Arabic text.</summary>
public sealed partial class PageContrastTests
{
    private const double Readable = 4.5;

    private static readonly string Css = PageResource.Read("page.css");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TextIsReadableOnEveryColour(bool dark)
    {
        Dictionary<string, string> tokens = Tokens(dark);
        double[] hues = [.. HueRule().Matches(Css).Select(match => Number(match.Groups[1].Value))];
        double[] tints = [.. hues.Select(hue => Oklch(tokens, "tint", hue))];
        double[] deeps = [.. hues.Select(hue => Oklch(tokens, "deep", hue))];

        Assert.Equal(10, hues.Length);
        Assert.All(tints, tint => Assert.True(Contrast(tint, Hex(tokens["ink"])) >= 7));
        Assert.All(deeps, deep => Assert.True(Contrast(deep, Hex(tokens["card"])) >= Readable));
        Assert.All(deeps.SelectMany(deep => tints.Select(tint => Contrast(deep, tint))), contrast => Assert.True(contrast >= Readable));
        foreach ((string ink, string paper) in new[] { ("soft", "paper"), ("soft", "card"), ("accent", "card"), ("bad", "bad-paper"), ("warn", "warn-paper") })
        {
            Assert.True(Contrast(Hex(tokens[ink]), Hex(tokens[paper])) >= Readable, ink);
        }
    }

    private static Dictionary<string, string> Tokens(bool dark)
    {
        int media = Css.IndexOf("@media", StringComparison.Ordinal);
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        string rules = dark ? Css[..Css.IndexOf(".c0 {", StringComparison.Ordinal)] : Css[..media];
        foreach (Match match in TokenRule().Matches(rules))
        {
            tokens[match.Groups[1].Value] = match.Groups[2].Value;
        }

        return tokens;
    }

    private static double Oklch(Dictionary<string, string> tokens, string name, double hue)
    {
        double lightness = Number(tokens[name + "-l"]);
        double chroma = Number(tokens[name + "-c"]);
        double a = chroma * Math.Cos(hue * Math.PI / 180);
        double b = chroma * Math.Sin(hue * Math.PI / 180);
        double l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        double m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        double s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return Luminance(
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static double Hex(string color)
    {
        double[] channels = [.. new[] { 1, 3, 5 }.Select(at => Linear(int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return Luminance(channels[0], channels[1], channels[2]);
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static double Luminance(double red, double green, double blue)
        => (0.2126 * Math.Clamp(red, 0, 1)) + (0.7152 * Math.Clamp(green, 0, 1)) + (0.0722 * Math.Clamp(blue, 0, 1));

    private static double Contrast(double first, double second) => (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"--([\w-]+):\s*([^;]+);")]
    private static partial Regex TokenRule();

    [GeneratedRegex(@"\.c\d \{ --h: (\d+)")]
    private static partial Regex HueRule();
}
