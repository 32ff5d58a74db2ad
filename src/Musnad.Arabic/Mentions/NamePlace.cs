namespace Musnad.Arabic.Mentions;

/// <summary>What stands before a word that may begin a name.</summary>
internal enum NamePlace
{
    /// <summary>Nothing that announces a name.</summary>
    Bare,

    /// <summary>An office, which may stand without a name.</summary>
    Titled,

    /// <summary>A public office in one definite word ("the president"), which a surname may follow.</summary>
    Office,

    /// <summary>An honorific or rank, which a name follows.</summary>
    Honored,
}
