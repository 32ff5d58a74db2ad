using System.CommandLine;
using System.Text;
using Musnad.Archive;
using Musnad.Archive.Queries.Traces;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad trace`.</summary>
internal sealed class TraceCommand : AskCommand
{
    private const int DefaultLimit = 50;

    private readonly Argument<string> _quotation;
    private readonly FilterOptions _filter = new(DefaultLimit);

    public TraceCommand()
        : this(new Argument<string>("QUOTATION"))
    {
    }

    private TraceCommand(Argument<string> quotation)
        : base("trace", "Tells where a quotation comes from.", quotation)
    {
        _quotation = quotation;
        Complete(_filter.Options);
    }

    public override (string Usage, string Purpose) Summary => ("trace \"QUOTATION\" [options]", "where a quotation comes from");

    public override string Help => CompareHelp.Trace;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string quotation = parsed.GetValue(_quotation) ?? "";
        RefuseUnknownOptions([quotation], call, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => Write(asking, quotation, asking.Queries.Trace(quotation, filter));
    }

    private static int Write(Asking asking, string quotation, TraceAnswer trace)
    {
        if (trace.Reports is null)
        {
            return asking.Call.Failed(trace.Reason!);
        }

        switch (asking.Form)
        {
            case AnswerForm.Json:
                return asking.Answer(TraceAnswers.Whole(quotation, trace));
            case AnswerForm.Csv:
                return asking.Answer(TraceAnswers.Reports(trace, forPerson: false));
            default:
                asking.Call.Output.Write(Encoding.UTF8.GetBytes(TraceAnswers.Summary(trace, asking.Text)));
                return trace.Reports.Total == 0 ? ExitCode.Done : asking.Answer(TraceAnswers.Reports(trace, forPerson: true));
        }
    }
}
