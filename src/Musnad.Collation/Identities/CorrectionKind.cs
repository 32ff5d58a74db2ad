namespace Musnad.Collation.Identities;

/// <summary>What a correction says of two actors.</summary>
public enum CorrectionKind
{
    /// <summary>They are one (must-link).</summary>
    Merge,

    /// <summary>They are two (cannot-link).</summary>
    Split,
}
