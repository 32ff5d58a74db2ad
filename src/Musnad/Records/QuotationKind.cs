namespace Musnad.Records;

/// <summary>Whether a statement's content stands in its own quotation marks.</summary>
public enum QuotationKind
{
    /// <summary>All of it does.</summary>
    Direct,

    /// <summary>None of it does.</summary>
    Indirect,

    /// <summary>Part of it does.</summary>
    Mixed,
}
