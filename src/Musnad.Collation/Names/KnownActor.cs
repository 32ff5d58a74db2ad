using Musnad.Records;

namespace Musnad.Collation.Names;

/// <summary>An entry of the knowledge file as collation needs it.</summary>
internal sealed record KnownActor(string Id, ActorKind Kind, string Name, string English, string? Wikidata, string? Country, string Side);
