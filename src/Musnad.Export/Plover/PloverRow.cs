namespace Musnad.Export.Plover;

/// <summary>One row of data/plover-map.tsv.</summary>
internal sealed record PloverRow
{
    private const string None = "null";
    private const string NotThis = "-";
    private const string AnyMode = "*";
    private const int Columns = 7;

    /// <summary>The event type that the row is about; null: the row is about a stance.</summary>
    public required string? Type { get; init; }

    /// <summary>The contact's mode as it stands in the table.</summary>
    public required string Mode { get; init; }

    /// <summary>The stance that the row is about; null: the row is about an event type.</summary>
    public required string? Stance { get; init; }

    /// <summary>The condition as it stands in the table.</summary>
    public required string Condition { get; init; }

    public required PloverCondition Kind { get; init; }

    /// <summary>The words or the realis of the condition.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public required PloverCode Code { get; init; }

    /// <summary>Why this code.</summary>
    public required string Reason { get; init; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is no row.</exception>
    public static PloverRow Parse(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != Columns || cells.Any(string.IsNullOrWhiteSpace))
        {
            throw new FormatException($"A row of the PLOVER map has {Columns} columns: {line}");
        }

        (PloverCondition kind, string[] values) = ConditionOf(cells[3]);
        return new PloverRow
        {
            Type = Given(cells[0]),
            Mode = cells[1],
            Stance = Given(cells[2]),
            Condition = cells[3],
            Kind = kind,
            Values = values,
            Code = new PloverCode(Named(cells[4]), Named(cells[5])),
            Reason = cells[6],
        };
    }

    public bool IsOfMode(string? mode) => Mode == AnyMode || Mode == (mode ?? None);

    private static (PloverCondition Kind, string[] Values) ConditionOf(string cell)
    {
        string[] parts = cell.Split(['=', '~'], 2);
        PloverCondition? kind = parts[0] switch
        {
            NotThis when parts.Length == 1 => PloverCondition.Always,
            "realis" when parts.Length == 2 => PloverCondition.Realis,
            "trigger" when parts.Length == 2 => PloverCondition.Trigger,
            "cue" when parts.Length == 2 => PloverCondition.Cue,
            "content" when parts.Length == 2 => PloverCondition.Content,
            _ => null,
        };
        return (kind ?? throw new FormatException($"There is no such condition in the PLOVER map: {cell}"), parts.Length == 1 ? [] : parts[1].Split('|'));
    }

    private static string? Given(string cell) => cell == NotThis ? null : cell;

    private static string? Named(string cell) => cell == None ? null : cell;
}
