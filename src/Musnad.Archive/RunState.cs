namespace Musnad.Archive;

/// <summary>How a run of adding stands.</summary>
public enum RunState
{
    /// <summary>It went through all its inputs.</summary>
    Done,

    /// <summary>The user ended it; what was added stays.</summary>
    Stopped,

    /// <summary>It never came to its end; what was acknowledged stays.</summary>
    Killed,

    /// <summary>Its process is alive on this machine.</summary>
    Running,
}
