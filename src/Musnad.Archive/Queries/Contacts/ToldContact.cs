namespace Musnad.Archive.Queries.Contacts;

/// <summary>A contact with every place where an article tells it.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Tellings">The tellings, the earliest published first.</param>
public sealed record ToldContact(ContactSummary Contact, IReadOnlyList<ToldTelling> Tellings);
