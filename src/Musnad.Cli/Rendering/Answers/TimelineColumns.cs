using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Statements;
using Musnad.Archive.Queries.Timelines;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Json;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>A timeline as columns. Nothing stands in it without according to whom.</summary>
internal static class TimelineColumns
{
    public static IReadOnlyList<(AnswerColumn, Func<TimelineEntry, object?>)> All { get; } =
    [
        (new AnswerColumn("day", ColumnType.Day), entry => entry.Day),
        (new AnswerColumn("kind"), entry => Name(entry.Kind)),
        (new AnswerColumn("what", Style: Style.Stance), What),
        (new AnswerColumn("realis"), entry => entry.Deed is { } deed ? WireNames.Realities.Name(deed.Event.Realis)
            : entry.Contact is { } contact ? string.Join('+', contact.Realities.Select(WireNames.Realities.Name)) : null),
        (new AnswerColumn("outlet", ColumnType.Words), entry => Article(entry)?.Outlet),
        (new AnswerColumn("id"), entry => entry.Id),
        (new AnswerColumn("article", Place: ColumnPlace.Nowhere), entry => Article(entry)?.Id),
        (new AnswerColumn("who", ColumnType.Objects, ColumnPlace.Below, Style.Source), Who),
        (new AnswerColumn("whom", ColumnType.Objects, ColumnPlace.Nowhere), entry => entry.Deed is { } deed ? StatementColumns.Actors(deed.Recipients) : entry.Statement is { } told ? StatementColumns.Actors(told.Targets) : null),
        (new AnswerColumn("accordingTo", ColumnType.List, ColumnPlace.Below, Style.Label) { Joint = " ; " }, AccordingTo),
        (new AnswerColumn("chains", ColumnType.Objects, ColumnPlace.Nowhere), Chains),
        (StatementColumns.WordsBelow, Words),
    ];

    private static string Name(TimelineKind kind) => kind switch
    {
        TimelineKind.Said => "said",
        TimelineKind.SaidOf => "said-of",
        TimelineKind.Contact => "contact",
        _ => "deed",
    };

    private static string? What(TimelineEntry entry) => entry.Statement is { } told ? WireNames.Stances.Name(told.Statement.Stance)
        : entry.Contact is { } contact ? WireNames.ContactModes.Name(contact.Mode)
        : entry.Deed is { } deed ? WireNames.EventTypes.Name(deed.Event.Type)
        : null;

    private static ArticleReference? Article(TimelineEntry entry) => entry.Statement?.Article ?? entry.Deed?.Article;

    private static IReadOnlyList<AnswerObject>? Who(TimelineEntry entry) => entry.Deed is { } deed ? StatementColumns.Actors([.. deed.Actors, .. deed.Recipients])
        : entry.Contact is { } contact
            ? [.. contact.Participants.Select(participant => new AnswerObject(participant.Name, ("id", participant.Id), ("name", participant.Name), ("country", participant.Country)))]
            : entry.Statement?.Source is { } source ? StatementColumns.Actors([source]) : null;

    private static IReadOnlyList<string> AccordingTo(TimelineEntry entry) => entry.Statement is { } told ? [Path(told.Article, told.Chain)]
        : entry.Deed is { } deed ? [.. deed.Chains.Select(chain => Path(deed.Article, chain)).Distinct(StringComparer.Ordinal)]
        : entry.Contact is { } contact ? [.. contact.Origins.Select(origin => origin.Name), .. Unattributed(contact)]
        : [];

    private static IEnumerable<string> Unattributed(ContactSummary contact) => contact.Tally.Unattributed > 0 ? ["outlets themselves (unattributed)"] : [];

    private static string Path(ArticleReference article, IReadOnlyList<ChainLink> chain) => string.Join(" ← ", StatementColumns.Inward(article, chain));

    private static IReadOnlyList<AnswerObject>? Chains(TimelineEntry entry) => entry.Statement is { } told ? StatementColumns.Links(told.Chain)
        : entry.Deed is { } deed ? [.. deed.Chains.Select(chain => new AnswerObject("", ("outlet", deed.Article.Outlet), ("chain", StatementColumns.Links(chain))))]
        : entry.Contact is { } contact ? [.. contact.Origins.Select(ContactColumns.Origin)]
        : null;

    private static string? Words(TimelineEntry entry) => entry.Statement is { } told ? told.Content
        : entry.Deed is { } deed ? string.Join(" … ", deed.Event.Tellings.Select(telling => telling.Trigger.Words).Distinct(StringComparer.Ordinal))
        : null;
}
