using System.CommandLine;
using System.Globalization;
using System.Text;
using Musnad.Archive;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Items;
using Musnad.Archive.Queries.Statements;
using Musnad.Archive.Queries.Timelines;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Items;
using Musnad.Cli.Running;
using Musnad.Records;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad show`: anything by its identifier.</summary>
internal sealed class ShowCommand : AskCommand
{
    private const int MostAppearances = 50;

    private readonly Argument<string[]> _id = new("ID") { Arity = ArgumentArity.ZeroOrMore };

    public ShowCommand()
        : base("show", "Shows anything by its identifier, with its evidence and chain.")
    {
        Command.Add(_id);
        Complete();
    }

    public override (string Usage, string Purpose) Summary => ("show ID [options]", "anything by id, with its evidence");

    public override string Help => AskHelp.Show;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string[] words = parsed.GetValue(_id) ?? [];
        RefuseUnknownOptions(words, call, ref problem);
        if (words.Length != 1 || string.IsNullOrWhiteSpace(words[0]))
        {
            problem ??= "musnad show takes one ID: of an article, a statement, an actor, an event, a contact, an utterance, a group of copies or a run.";
            return null;
        }

        string id = words[0].Trim();
        return asking => Show(asking, id) ?? asking.Call.Failed($"nothing is held under {id}. (musnad search, contacts and actors give ids)");
    }

    /// <summary>Null when nothing is held under the identifier.</summary>
    private static int? Show(Asking asking, string id)
    {
        if (asking.Queries.FindArticle(id) is { } article)
        {
            return Show(asking, article);
        }

        if (ItemId.TryParse(id, out ItemId item) && asking.Queries.FindArticle(item.Article) is { Record: { } record } holder)
        {
            return ShowItem(asking, item, holder, record);
        }

        if (asking.Queries.FindContact(id) is { } contact)
        {
            return Write(asking, ItemAnswers.Of(contact), ItemText.Of(contact.Tellings, asking.Text), afterTable: true);
        }

        if (asking.Queries.FindUtterance(id) is { } utterance)
        {
            return Write(asking, ItemAnswers.Of(utterance), ItemText.Of(utterance.Tellings, asking.Text), afterTable: true);
        }

        if (asking.Queries.FindCopies(id) is { } copies)
        {
            return asking.Answer(ItemAnswers.Of(copies));
        }

        if (asking.Queries.FindActor(id) is { } actor)
        {
            IReadOnlyList<ItemId> appearances = asking.Queries.AppearancesOf(id);
            return asking.Answer(ItemAnswers.Of(actor, asking.Form == AnswerForm.Table ? [.. appearances.Take(MostAppearances)] : appearances));
        }

        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && asking.Archive.Runs().FirstOrDefault(run => run.Number == number) is { } found
            ? asking.Answer(ItemAnswers.Of(found, [.. asking.Archive.FailuresOf(number)]))
            : null;
    }

    private static int Show(Asking asking, HeldArticle article) => article.Record is { } record
        ? Write(asking, ItemAnswers.Of(article), ItemText.Of(article, record, asking.Text))
        : asking.Answer(ItemAnswers.Of(article));

    private static int? ShowItem(Asking asking, ItemId item, HeldArticle article, Record record)
    {
        if (asking.Queries.FindStatement(item) is { } told && record.Statements.FirstOrDefault(statement => statement.Id == item.Item) is { } own)
        {
            return Write(asking, Answer.Of([told], StatementColumns.Rows) with { IsSingle = true }, ItemText.Of(told with { Statement = own }, record, asking.Text));
        }

        if (asking.Queries.FindEvent(item) is { } occurrence)
        {
            return Write(asking, ItemAnswers.Of(occurrence), ItemText.Of(occurrence, record, asking.Text));
        }

        if (record.FindActor(item.Item) is { } actor)
        {
            string? identity = article.Identities.GetValueOrDefault(item.Item);
            return Write(asking, ItemAnswers.Of(article.Reference, record.Article.Text, actor, identity), ItemText.Of(actor, identity, record, asking.Text));
        }

        return null;
    }

    private static int Write(Asking asking, Answer answer, string text, bool afterTable = false)
    {
        int code = asking.Form != AnswerForm.Table || afterTable ? asking.Answer(answer) : ExitCode.Done;
        if (asking.Form == AnswerForm.Table)
        {
            asking.Call.Output.Write(Encoding.UTF8.GetBytes(text));
            asking.Call.Output.Flush();
        }

        return code;
    }
}
