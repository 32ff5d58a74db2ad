namespace Musnad.Cli.Rendering.Answers;

/// <summary>What the cells of a column hold. Every cell may also hold nothing (null).</summary>
internal enum ColumnType
{
    /// <summary>A string of ours: an id, a name of the contract.</summary>
    Text,

    /// <summary>A string of the articles, in whatever script.</summary>
    Words,

    /// <summary>A <see cref="MarkedWords"/>: words of the articles with places marked in them.</summary>
    MarkedWords,

    /// <summary>A list of strings.</summary>
    List,

    /// <summary>A whole number (int or long).</summary>
    Number,

    /// <summary>A double from 0 to 1.</summary>
    Share,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>A boolean.</summary>
    Flag,

    /// <summary>An <see cref="AnswerObject"/>, or a list of them.</summary>
    Objects,
}
