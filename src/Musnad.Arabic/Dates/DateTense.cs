namespace Musnad.Arabic.Dates;

/// <summary>Which occurrence an adjective asks for.</summary>
internal enum DateTense
{
    None,
    Past,
    Next,
    Current,

    /// <summary>From publication on, that day included: what a verb in the future asks for.</summary>
    Coming,
}
