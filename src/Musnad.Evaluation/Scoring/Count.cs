namespace Musnad.Evaluation.Scoring;

/// <summary>What is counted.</summary>
internal enum Count
{
    Found,
    Gold,
    Aligned,
    Exact,
    Right,
    WrongSource,
    NestedFound,
    NestedGold,
    NestedRight,
    Stance,
    Quotation,
    Channel,
    Date,
    Addressees,
    Targets,
    ContactsFound,
    ContactsGold,
    Contacts,
    ContactsExact,
    DeedsFound,
    DeedsGold,
    Deeds,
    Realis,
    ActorsFound,
    WholeActors,
    Kind,
    Country,
    BadEvidence,
}
