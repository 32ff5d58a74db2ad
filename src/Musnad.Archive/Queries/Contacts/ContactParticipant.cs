namespace Musnad.Archive.Queries.Contacts;

/// <summary>Who took part in a contact.</summary>
/// <param name="Id">The identity, or "article/actor".</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its name in English, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the country it stands for, or null.</param>
public sealed record ContactParticipant(string Id, string Name, string? NameEn, string? Country);
