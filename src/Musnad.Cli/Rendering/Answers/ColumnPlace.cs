namespace Musnad.Cli.Rendering.Answers;

/// <summary>Where a table for a person shows a column. Programs get all of them.</summary>
internal enum ColumnPlace
{
    /// <summary>Beside the others, aligned.</summary>
    Beside,

    /// <summary>On lines of its own under the row: for long words.</summary>
    Below,

    /// <summary>Nowhere.</summary>
    Nowhere,
}
