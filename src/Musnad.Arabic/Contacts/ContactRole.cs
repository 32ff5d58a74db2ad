namespace Musnad.Arabic.Contacts;

/// <summary>What a function word does in a contact's clause.</summary>
[Flags]
internal enum ContactRole
{
    None = 0,
    With = 1 << 0,
    WithPronoun = 1 << 1,
    Between = 1 << 2,
    To = 1 << 3,
    From = 1 << 4,
    In = 1 << 5,
    Attended = 1 << 6,
    Chaired = 1 << 7,
    Mediated = 1 << 8,
    Accompanied = 1 << 9,
    Leading = 1 << 10,
    After = 1 << 11,
    Before = 1 << 12,
    During = 1 << 13,
    Aside = 1 << 14,
    Telephone = 1 << 15,
    RoundTable = 1 << 16,
    LetterKind = 1 << 17,
    Standing = 1 << 18,
    CouncilKind = 1 << 19,
    Delegation = 1 << 20,
    Whole = 1 << 21,
    Occasion = 1 << 22,
    Intent = 1 << 23,
    Members = 1 << 24,
    Wish = 1 << 25,
    Region = 1 << 26,
    Attending = 1 << 27,
    Match = 1 << 28,
    Court = 1 << 29,
    Time = After | Before | During,
}
