namespace Musnad.Export.Plover;

/// <summary>What has to hold besides type, mode or stance. A greater value goes before a smaller one.</summary>
internal enum PloverCondition
{
    /// <summary>Nothing.</summary>
    Always,

    /// <summary>Words stand in the trigger.</summary>
    Trigger,

    /// <summary>Words stand in the cue.</summary>
    Cue,

    /// <summary>Words stand in the content.</summary>
    Content,

    /// <summary>The tellers make a certain thing of it.</summary>
    Realis,
}
