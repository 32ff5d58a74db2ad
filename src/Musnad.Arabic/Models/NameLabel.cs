namespace Musnad.Arabic.Models;

/// <summary>Whether a written word is part of a proper name, and of whose; a name begins after the word's proclitics.</summary>
internal enum NameLabel : byte
{
    Outside,
    BeginPerson,
    InPerson,
    BeginOrganization,
    InOrganization,
    BeginPlace,
    InPlace,
}
