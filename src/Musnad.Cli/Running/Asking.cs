using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Terminal;

namespace Musnad.Cli.Running;

/// <summary>What a question has at hand while it is answered: the open archive, and the form of the answer.</summary>
/// <param name="Call">The call.</param>
/// <param name="Archive">The open archive; closed by whoever asks.</param>
/// <param name="Form">The form of the answer.</param>
internal sealed record Asking(CliCall Call, IArchive Archive, AnswerForm Form)
{
    /// <summary>The questions that the archive answers.</summary>
    public IArchiveQueries Queries => Archive.Queries;

    /// <summary>How text for a person is to look on this output.</summary>
    public TextOptions Text => TextOptions.For(Call.Environment);

    /// <summary>Writes the answer.</summary>
    /// <returns><see cref="ExitCode.Done"/>, also when nothing was found.</returns>
    public int Answer(Answer answer)
    {
        IAnswerFormat format = Form switch
        {
            AnswerForm.Json => new JsonAnswers(),
            AnswerForm.Csv => new CsvAnswers(),
            _ => new TableAnswers(Text),
        };

        // Not disposed: that would close the output, to which more may follow.
        var buffered = new BufferedStream(Call.Output, 1 << 16);
        long rows = format.Write(answer, buffered);
        buffered.Flush();
        if (Form == AnswerForm.Table && Remark(answer, rows) is { } remark)
        {
            Note(remark);
        }

        return ExitCode.Done;
    }

    /// <summary>Tells something beside the answer, on standard error.</summary>
    public void Note(string sentence) => Call.Error.WriteLine($"musnad: {sentence}");

    private static string? Remark(Answer answer, long rows)
    {
        if (rows == 0)
        {
            return answer.Total > 0 ? $"there are only {Counted(answer.Total.Value)}: a smaller --offset shows them." : answer.WhenEmpty;
        }

        long end = answer.Offset + rows;
        return answer.Total > end ? $"{Counted(answer.Offset + 1)} to {Counted(end)} of {Counted(answer.Total.Value)}; further ones: --offset {end.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : null;
    }

    private static string Counted(long count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
