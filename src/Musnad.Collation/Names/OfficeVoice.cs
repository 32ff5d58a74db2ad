namespace Musnad.Collation.Names;

/// <summary>For whom an office speaks.</summary>
internal enum OfficeVoice
{
    /// <summary>For whoever holds it, or for what the title names after its head.</summary>
    Own,

    /// <summary>For its country when nothing but the country follows the head of the title.</summary>
    StateAlone,

    /// <summary>For its country.</summary>
    State,
}
