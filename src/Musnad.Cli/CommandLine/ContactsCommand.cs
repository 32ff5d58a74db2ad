using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Contacts;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;
using Musnad.Json;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad contacts`.</summary>
internal sealed class ContactsCommand : AskCommand
{
    private const int RowsShown = 20;
    private const int MostParties = 2;

    private const int CodeLetters = 3;

    private readonly Option<string[]> _between = new("--between") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _mode = new("--mode");
    private readonly Option<string?> _realis = new("--realis");
    private readonly FilterOptions _filter = new(RowsShown);

    public ContactsCommand()
        : base("contacts", "Lists calls, visits, meetings, conferences, mediations and letters.") => Complete([_between, _mode, _realis, .. _filter.Options]);

    public override (string Usage, string Purpose) Summary => ("contacts [options]", "calls, visits, meetings, letters");

    public override string Help => AskHelp.Contacts;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string[] names = parsed.GetValue(_between) ?? [];
        if (names.Length > MostParties || names.Any(string.IsNullOrWhiteSpace))
        {
            problem ??= "--between takes one or two: codes of countries such as RUS, names, or ids.";
        }

        var selection = new ContactSelection
        {
            Mode = CommandWords.OneOf(_mode, ContractWords.Of(WireNames.ContactModes), parsed, ref problem),
            Realis = CommandWords.OneOf(_realis, ContractWords.Of(WireNames.Realities), parsed, ref problem),
        };
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => Ask(asking, names, selection, filter);
    }

    private static int Ask(Asking asking, string[] names, ContactSelection selection, ArchiveFilter filter)
    {
        var naming = new ActorNaming(asking);
        var parties = new List<ContactParty>();
        foreach (string name in names)
        {
            // Whoever stands for a country is found by its code, also where no text names the country itself.
            if (name.Length == CodeLetters && KnowledgeBase.Default.State(name.ToUpperInvariant()) is { } state)
            {
                parties.Add(new ContactParty(state.Code, null));
                continue;
            }

            if (naming.Find(name) is not { } actor)
            {
                return ExitCode.SomeFailed;
            }

            // A state is met through whoever stands for it.
            parties.Add(actor is { Kind: ActorKind.State, Country: { } country } ? new ContactParty(country, null) : new ContactParty(null, actor.Id));
        }

        return asking.Answer(Answer.Of(asking.Queries.Contacts(selection with { Between = parties }, filter), "no contact was found.", ContactColumns.Of<ContactSummary>(contact => contact)));
    }
}
