namespace Musnad.Arabic.Dates;

/// <summary>A unit that time is counted in.</summary>
internal enum DateUnit
{
    Day,
    Week,
    Month,
    Year,
}
