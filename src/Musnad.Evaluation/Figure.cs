using System.Globalization;

namespace Musnad.Evaluation;

/// <summary>One figure of a scoring.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; null when there was nothing to count.</param>
/// <param name="IsCount">Whether it is a number of things, not a share.</param>
public sealed record Figure(string Name, double? Value, bool IsCount)
{
    private const int NameWidth = 16;

    /// <summary>Name and value on one line: shares with three decimals, "-" where there was nothing to count.</summary>
    public override string ToString()
    {
        string value = Value is { } number ? number.ToString(IsCount ? "F0" : "F3", CultureInfo.InvariantCulture) : "-";
        return Name.PadRight(NameWidth) + value;
    }
}
