namespace Musnad.Arabic.Datelines;

/// <summary>What a part of a dateline names.</summary>
internal enum PressKind
{
    None,
    Agency,
    Outlet,

    /// <summary>"متابعات", "وكالات": whoever wrote it, nobody named.</summary>
    Filler,
}
