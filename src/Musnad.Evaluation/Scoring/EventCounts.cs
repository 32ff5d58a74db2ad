namespace Musnad.Evaluation.Scoring;

/// <summary>Where contacts and deeds are counted.</summary>
internal sealed record EventCounts(Count Found, Count Gold, Count Right, Count? Exact, FindingKind Missed, FindingKind Spurious)
{
    public static EventCounts Contacts { get; } =
        new(Count.ContactsFound, Count.ContactsGold, Count.Contacts, Count.ContactsExact, FindingKind.MissedContact, FindingKind.SpuriousContact);

    public static EventCounts Deeds { get; } = new(Count.DeedsFound, Count.DeedsGold, Count.Deeds, null, FindingKind.MissedDeed, FindingKind.SpuriousDeed);
}
