namespace Musnad.Collation.Names;

/// <summary>What a title tells.</summary>
/// <param name="Class">The kind of its head.</param>
/// <param name="Tail">The stems after its head, without the country: of what it is the office; parted by spaces.</param>
/// <param name="IsOfState">Whether who bears it speaks for the country.</param>
/// <param name="IsUnique">Whether a country has one such office.</param>
/// <param name="OrganizationSide">The side of the known body or organization that it is an office of, or null.</param>
internal sealed record Office(RoleClass Class, string Tail, bool IsOfState, bool IsUnique, string? OrganizationSide);
