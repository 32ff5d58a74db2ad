using System.Diagnostics.CodeAnalysis;

namespace Musnad.Archive;

/// <summary>What came of opening an archive: it, or the reason why it cannot be used.</summary>
public sealed record ArchiveOpening
{
    private ArchiveOpening(IArchive? archive, string? reason)
    {
        Archive = archive;
        Reason = reason;
    }

    /// <summary>The archive, or null.</summary>
    public IArchive? Archive { get; }

    /// <summary>A sentence for the user, or null.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is an archive.</summary>
    [MemberNotNullWhen(true, nameof(Archive))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Archive is not null;

    internal static ArchiveOpening Of(IArchive archive) => new(archive, null);

    internal static ArchiveOpening Refused(string reason) => new(null, reason);
}
