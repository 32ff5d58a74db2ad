namespace Musnad.Arabic.Dates;

/// <summary>What a word may do in a date expression.</summary>
[Flags]
internal enum DateRoles
{
    None = 0,
    Weekday = 1 << 0,
    Month = 1 << 1,
    RelativeDay = 1 << 2,
    Ordinal = 1 << 3,
    Teen = 1 << 4,
    First = 1 << 5,
    Cardinal = 1 << 6,
    Unit = 1 << 7,
    Tense = 1 << 8,
    Head = 1 << 9,
    Dual = 1 << 10,
    Night = 1 << 11,
    DateWord = 1 << 12,
    After = 1 << 13,
    Before = 1 << 14,
    Approximate = 1 << 15,
    From = 1 << 16,
    Of = 1 << 17,
    Range = 1 << 18,
    And = 1 << 19,
    Article = 1 << 20,
    Corresponding = 1 << 21,
    EraHijri = 1 << 22,
    EraGregorian = 1 << 23,
    Same = 1 << 24,
    This = 1 << 25,
    That = 1 << 26,
    Epithet = 1 << 27,
    Period = 1 << 28,
    Every = 1 << 29,

    /// <summary>An expression may begin with these.</summary>
    Starters = Weekday | Month | RelativeDay | Ordinal | First | Unit | Head | After | Before | Article,
}
