namespace Musnad.Export.Tables;

/// <summary>What a column's cells hold. Every cell but those of lists may be null.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A Gregorian day.</summary>
    Day,

    /// <summary>A list of texts, of which some may be null.</summary>
    TextList,

    /// <summary>A list of whole numbers.</summary>
    IntegerList,

    /// <summary>A list of numbers.</summary>
    NumberList,
}
