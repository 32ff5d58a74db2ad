namespace Musnad.Arabic.Dates;

/// <summary>What one folded word means in dates; a word may mean several things.</summary>
internal sealed record DateTerm
{
    public DateRoles Roles { get; init; }

    public DayOfWeek Weekday { get; init; }

    public int Ordinal { get; init; }

    /// <summary>A written-out number; 0: some.</summary>
    public int Cardinal { get; init; }

    public DateUnit Unit { get; init; }

    /// <summary>How many units the form itself says; 0: it does not.</summary>
    public int UnitCount { get; init; }

    public bool IsDefinite { get; init; }

    public DateTense Tense { get; init; }

    /// <summary>The months whose names begin with the word, the longer names first.</summary>
    public IReadOnlyList<MonthName> Months { get; init; } = [];

    /// <summary>The relative days whose expressions begin with the word, the longer first.</summary>
    public IReadOnlyList<DayPhrase> Days { get; init; } = [];
}
