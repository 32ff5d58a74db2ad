using Musnad.Cli.Rendering.Terminal;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>One column of an answer.</summary>
/// <param name="Name">Its name, in lower camel case: the heading, the key in JSON, the head of the CSV column.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Place">Where a table shows it.</param>
/// <param name="Style">How a table colours it.</param>
internal sealed record AnswerColumn(string Name, ColumnType Type = ColumnType.Text, ColumnPlace Place = ColumnPlace.Beside, Style Style = Style.Plain)
{
    /// <summary>Whether a table sets it to the right.</summary>
    public bool IsNumber => Type is ColumnType.Number or ColumnType.Share;
}
