using Musnad.Records;

namespace Musnad.Archive.Queries.Contacts;

/// <summary>Which contacts a question is about.</summary>
public sealed record ContactSelection
{
    /// <summary>Who took part: all of them, each by somebody else; empty for anybody.</summary>
    public IReadOnlyList<ContactParty> Between { get; init; } = [];

    /// <summary>How it took place.</summary>
    public ContactMode? Mode { get; init; }

    /// <summary>What at least one telling makes of it.</summary>
    public Realis? Realis { get; init; }
}
