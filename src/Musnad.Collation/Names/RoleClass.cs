namespace Musnad.Collation.Names;

/// <summary>What the kind of a title tells of who bears it.</summary>
/// <param name="Name">The class, as data/arabic/role-titles.tsv calls it.</param>
/// <param name="IsPublic">Whether a person with such a title is known beyond an article.</param>
/// <param name="Speaks">For whom the office speaks.</param>
/// <param name="Relays">Whether what such a person reports comes from others, as with a medium.</param>
/// <param name="Field">Titles of one field may be one person's.</param>
internal sealed record RoleClass(string Name, bool IsPublic, OfficeVoice Speaks, bool Relays, string Field);
