using Musnad.Records;

namespace Musnad.Archive.Queries;

/// <summary>An actor where an answer names it.</summary>
/// <param name="Item">The actor of the article.</param>
/// <param name="Identity">Who it is across articles; null for one that stays inside its article.</param>
/// <param name="Name">The identity's name, else the article's for it.</param>
/// <param name="NameEn">The name in English, or null.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the country it stands for, or null.</param>
public sealed record ActorReference(ItemId Item, string? Identity, string Name, string? NameEn, ActorKind Kind, string? Country)
{
    /// <summary>By what it can be asked for: the identity, else "article/actor".</summary>
    public string Id => Identity ?? Item.ToString();
}
