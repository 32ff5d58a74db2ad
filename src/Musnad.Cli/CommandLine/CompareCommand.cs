using System.CommandLine;
using System.Text;
using Musnad.Cli.Rendering.Comparisons;
using Musnad.Cli.Rendering.Html;
using Musnad.Cli.Running;
using Musnad.Collation.Comparison;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad compare`.</summary>
internal sealed class CompareCommand : AskCommand
{
    private readonly Argument<string> _contact;

    public CompareCommand()
        : this(new Argument<string>("CONTACT"))
    {
    }

    private CompareCommand(Argument<string> contact)
        : base("compare", "Lays the readouts of one contact next to each other.", contact)
    {
        _contact = contact;
        Complete();
    }

    public override (string Usage, string Purpose) Summary => ("compare CONTACT [options]", "one contact, readout beside readout");

    public override string Help => CompareHelp.Compare;

    protected override bool HasPage => true;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string id = parsed.GetValue(_contact) ?? "";
        RefuseUnknownOptions([id], call, ref problem);
        return asking => asking.Queries.MaterialOf(id) is { } material
            ? Write(asking, new ContactComparer(call.Environment.Folding()).Compare(material))
            : call.Failed($"there is no contact \"{id}\" in this archive. (musnad contacts lists them.)");
    }

    private static int Write(Asking asking, ContactComparison comparison)
    {
        switch (asking.Form)
        {
            case AnswerForm.Csv:
                return asking.Answer(ComparisonAnswer.Of(comparison));
            case AnswerForm.Json:
                JsonComparison.Write(comparison, asking.Call.Output);
                break;
            case AnswerForm.Html:
                asking.Call.Output.Write(Encoding.UTF8.GetBytes(ComparisonPage.Render(comparison)));
                break;
            default:
                asking.Call.Output.Write(Encoding.UTF8.GetBytes(TextComparison.Render(comparison, asking.Text)));
                break;
        }

        asking.Call.Output.Flush();
        return ExitCode.Done;
    }
}
