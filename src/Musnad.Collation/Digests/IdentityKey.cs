namespace Musnad.Collation.Digests;

/// <summary>By what an actor without an entry in the knowledge file is the same in several articles.</summary>
/// <param name="Class">What kind of name it is.</param>
/// <param name="Name">The comparable form of its name.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or empty.</param>
/// <param name="Field">Of a person: the field of the title, in which one name is one person; narrower for names that many bear.</param>
internal sealed record IdentityKey(string Class, string Name, string Country, string Field)
{
    public const string Person = "person";
    public const string OfficeHolder = "office";
    public const string Institution = "institution";
    public const string Medium = "medium";

    public override string ToString() => string.Join('\t', Class, Name, Country, Field);
}
