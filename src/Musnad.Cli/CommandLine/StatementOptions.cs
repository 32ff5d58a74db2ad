using System.CommandLine;
using Musnad.Archive.Queries.Statements;
using Musnad.Cli.Running;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.CommandLine;

/// <summary>The words that say which statements a question or an export is about.</summary>
internal sealed class StatementOptions
{
    private readonly Option<string?> _by = new("--by");
    private readonly Option<string?> _about = new("--about");
    private readonly Option<string?> _target = new("--target");
    private readonly Option<string?> _stance = new("--stance");
    private readonly Option<string?> _channel = new("--channel");
    private readonly Option<string?> _basis = new("--basis");
    private readonly Option<string?> _within = new("--within");

    /// <summary>Every option, in the order of the help.</summary>
    public IReadOnlyList<Option> Options => [_by, _about, _target, _stance, _channel, _basis, _within];

    /// <summary>What was asked for, with actors still by the user's words: <see cref="Named"/> finds out who they are.</summary>
    public StatementSelection Selection(ParseResult parsed, ref string? problem) => new()
    {
        By = Word(_by, parsed, ref problem),
        About = Word(_about, parsed, ref problem),
        Target = Word(_target, parsed, ref problem),
        Stance = CommandWords.OneOf(_stance, ContractWords.Of(WireNames.Stances), parsed, ref problem),
        Channel = CommandWords.OneOf(_channel, ContractWords.Of(WireNames.Channels), parsed, ref problem),
        Basis = CommandWords.OneOf(_basis, ContractWords.Of(WireNames.SourceBases), parsed, ref problem),
        Within = Word(_within, parsed, ref problem),
    };

    /// <summary>The selection with actors by identity; null when it is not clear who one of them is, or --within names nothing: the user has been told.</summary>
    public static StatementSelection? Named(StatementSelection selection, Asking asking)
    {
        var names = new ActorNaming(asking);
        return names.Find(selection.By, out string? by) && names.Find(selection.About, out string? about) && names.Find(selection.Target, out string? target) && Exists(selection.Within, asking)
            ? selection with { By = by, About = about, Target = target }
            : null;
    }

    private static bool Exists(string? id, Asking asking)
    {
        bool exists = id is null
            || (ItemId.TryParse(id, out ItemId item) ? asking.Queries.FindStatement(item) is not null : asking.Queries.FindContact(id) is not null || asking.Queries.FindArticle(id) is not null);
        if (!exists)
        {
            asking.Note($"there is no article, statement or contact {id}.");
        }

        return exists;
    }

    private static string? Word(Option<string?> option, ParseResult parsed, ref string? problem)
    {
        string? word = parsed.GetValue(option);
        if (word is not null && string.IsNullOrWhiteSpace(word))
        {
            problem ??= $"{option.Name} is empty.";
        }

        return word;
    }
}
