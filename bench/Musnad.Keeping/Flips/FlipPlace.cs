namespace Musnad.Keeping.Flips;

/// <summary>Where in the file a bit is flipped.</summary>
public enum FlipPlace
{
    /// <summary>In the bytes of a text.</summary>
    Text,

    /// <summary>In the bytes of a packed record.</summary>
    Record,

    /// <summary>Anywhere: also in indexes, in the header, and where nothing is stored.</summary>
    Anywhere,
}
