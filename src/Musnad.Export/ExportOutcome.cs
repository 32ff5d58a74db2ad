using System.Diagnostics.CodeAnalysis;

namespace Musnad.Export;

/// <summary>What came of an export: the manifest of what was written, or the reason why nothing was.</summary>
public sealed record ExportOutcome
{
    private ExportOutcome(ExportManifest? manifest, string? reason)
    {
        Manifest = manifest;
        Reason = reason;
    }

    /// <summary>What was written; null when nothing was.</summary>
    public ExportManifest? Manifest { get; }

    /// <summary>Why nothing was written, for a person; null when something was.</summary>
    public string? Reason { get; }

    /// <summary>Whether the export was written.</summary>
    [MemberNotNullWhen(true, nameof(Manifest))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Manifest is not null;

    internal static ExportOutcome Written(ExportManifest manifest) => new(manifest, null);

    internal static ExportOutcome Refused(string reason) => new(null, reason);
}
