namespace Musnad.Arabic.Dates;

/// <summary>Which occurrence an adjective asks for.</summary>
internal enum DateTense
{
    None,
    Past,
    Next,
    Current,
}
