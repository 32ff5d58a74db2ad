namespace Musnad.Cli.Rendering.Answers;

/// <summary>One form of an answer.</summary>
internal interface IAnswerFormat
{
    /// <summary>Writes the answer in UTF-8, row by row.</summary>
    /// <returns>The number of rows.</returns>
    long Write(Answer answer, Stream output);
}
