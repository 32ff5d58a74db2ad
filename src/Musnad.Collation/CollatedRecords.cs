using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Identities;
using Musnad.Collation.Utterances;

namespace Musnad.Collation;

/// <summary>What a set of records tells more than once: copies, actors, contacts and utterances.</summary>
/// <remarks>A function of the set and of the user's corrections alone; the same whatever the order in which articles came. Every list is ordered by id.</remarks>
public sealed record CollatedRecords
{
    /// <summary>Groups of articles that are copies of each other, word for word or with edits; only groups of two and more.</summary>
    public IReadOnlyList<CopyGroup> Copies { get; init; } = [];

    /// <summary>States, bodies, organizations, media and people in a public role, each with the actors of articles that are it.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>Calls, visits, meetings, conferences, mediations and letters, each with every telling; also those told once.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Words of one speaker that several articles or several statements give; only those told twice and more.</summary>
    public IReadOnlyList<Utterance> Utterances { get; init; } = [];
}
