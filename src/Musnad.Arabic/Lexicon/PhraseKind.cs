namespace Musnad.Arabic.Lexicon;

/// <summary>What a phrase of the tables names.</summary>
[Flags]
internal enum PhraseKind
{
    None = 0,
    State = 1 << 0,
    Capital = 1 << 1,
    Place = 1 << 2,
    Organization = 1 << 3,
    Medium = 1 << 4,
    Person = 1 << 5,
    Channel = 1 << 6,
    Group = 1 << 7,
    Both = 1 << 8,
    StanceHead = 1 << 9,
    StanceClause = 1 << 10,
    SpeechNoun = 1 << 11,
    NoCue = 1 << 12,
    OutletJoint = 1 << 13,
    Title = 1 << 14,
    Actor = State | Capital | Organization | Medium | Person,
}
