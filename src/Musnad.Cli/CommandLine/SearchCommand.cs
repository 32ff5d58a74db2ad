using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Search;
using Musnad.Archive.Queries.Statements;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad search`.</summary>
internal sealed class SearchCommand : AskCommand
{
    private const int RowsShown = 20;

    private static readonly Dictionary<string, SearchScope> Scopes = new(StringComparer.Ordinal)
    {
        ["statements"] = SearchScope.Statements,
        ["articles"] = SearchScope.Articles,
        ["all"] = SearchScope.All,
    };

    private static readonly Dictionary<string, SearchOrder> Orders = new(StringComparer.Ordinal)
    {
        ["rank"] = SearchOrder.Rank,
        ["date"] = SearchOrder.Date,
    };

    private static readonly IReadOnlyList<(AnswerColumn, Func<SearchHit, object?>)> Columns =
    [
        (new AnswerColumn("id"), hit => hit.Id),
        (new AnswerColumn("found"), hit => hit.Statement is null ? "article" : "statement"),
        .. ArticleColumns.Of<SearchHit>(hit => hit.Article),
        .. StatementColumns.Of<SearchHit>(hit => hit.Statement),
        (new AnswerColumn("rank", ColumnType.Share, ColumnPlace.Nowhere), hit => hit.Rank),
        (new AnswerColumn("headline", ColumnType.Words, ColumnPlace.Below, Style.Title), hit => hit.Statement is null ? hit.Article.Title : null),
        (StatementColumns.ChainBelow, hit => hit.Statement is { } told ? StatementColumns.Inward(told.Article, told.Chain) : null),
        (new AnswerColumn("snippet", ColumnType.MarkedWords, ColumnPlace.Below, Style.Words) { Frame = ("«", "»") }, hit => new MarkedWords(hit.Snippet.Text, hit.Snippet.Marks)),
    ];

    private readonly Argument<string[]> _words = new("QUERY") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _in = new("--in");
    private readonly Option<bool> _exact = new("--exact");
    private readonly Option<string?> _sort = new("--sort");
    private readonly StatementOptions _statements = new();
    private readonly FilterOptions _filter = new(RowsShown);

    public SearchCommand()
        : base("search", "Finds words in statements and articles.")
    {
        Command.Add(_words);
        Complete([_in, _exact, _sort, .. _statements.Options, .. _filter.Options]);
    }

    public override (string Usage, string Purpose) Summary => ("search QUERY [options]", "find words in statements, articles");

    public override string Help => AskHelp.Search;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string[] words = parsed.GetValue(_words) ?? [];
        RefuseUnknownOptions(words, call, ref problem);
        if (words.Length == 0)
        {
            problem ??= "say what to look for: musnad search \"word\"";
        }

        SearchScope? scope = CommandWords.OneOf(_in, Scopes, parsed, ref problem);
        StatementSelection selection = _statements.Selection(parsed, ref problem);
        if (scope is SearchScope.Articles or SearchScope.All && !selection.IsEmpty)
        {
            problem ??= "--by, --about, --target, --stance, --channel, --basis and --within are of statements: --in statements.";
        }

        var question = new SearchQuestion
        {
            Query = string.Join(' ', words),
            Exact = parsed.GetValue(_exact),
            Scope = scope ?? SearchScope.All,
            Order = CommandWords.OneOf(_sort, Orders, parsed, ref problem) ?? SearchOrder.Rank,
            Filter = _filter.Filter(parsed, ref problem),
        };
        return asking => Ask(asking, question, selection);
    }

    /// <summary>Only a selection of statements rests on what is told again, and the utterances named beside them.</summary>
    protected override bool NeedsCollation(ParseResult parsed)
    {
        string? problem = null;
        StatementSelection selection = _statements.Selection(parsed, ref problem);
        return (selection.By ?? selection.About ?? selection.Target ?? selection.Within) is not null;
    }

    private static int Ask(Asking asking, SearchQuestion question, StatementSelection selection)
    {
        if (StatementOptions.Named(selection, asking) is not { } named)
        {
            return ExitCode.SomeFailed;
        }

        SearchAnswer answer = asking.Queries.Search(question with { Statements = named });
        return answer.Hits is { } hits
            ? asking.Answer(Answer.Of(hits, "that is not among the texts held.", Columns))
            : asking.Call.Failed(answer.Reason!);
    }
}
