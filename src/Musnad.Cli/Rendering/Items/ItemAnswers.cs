using System.Buffers;
using System.Globalization;
using System.Text;
using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Items;
using Musnad.Archive.Queries.Timelines;
using Musnad.Cli.Rendering.Answers;
using Musnad.Collation.Origins;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Items;

/// <summary>Single things as programs get them.</summary>
internal static class ItemAnswers
{
    public static Answer Of(HeldArticle held) => Single(
        held,
        [
            (new AnswerColumn("id"), article => article.Reference.Id),
            .. ArticleColumns.Of<HeldArticle>(article => article.Reference),
            (new AnswerColumn("language"), article => article.Reference.Language),
            (new AnswerColumn("superseded", ColumnType.Flag), article => article.Reference.Superseded),
            (new AnswerColumn("addedRun", ColumnType.Number), article => article.AddedRun),
            (new AnswerColumn("extractor"), article => article.Extractor),
            (new AnswerColumn("failure"), article => article.Failure),
            (new AnswerColumn("versions", ColumnType.List), article => article.Versions.Select(version => version.Id).ToList()),
            (new AnswerColumn("copyGroup"), article => article.CopyGroup),
            (new AnswerColumn("identities", ColumnType.Objects), article => Map(article.Identities)),
            (new AnswerColumn("contacts", ColumnType.Objects), article => Map(article.Contacts)),
            (new AnswerColumn("utterances", ColumnType.Objects), article => Map(article.Utterances)),
            (new AnswerColumn("record", ColumnType.Json), article => article.Record is { } record ? Json(record) : null),
        ]);

    public static Answer Of(ToldEvent told) => Single(
        told,
        [
            (new AnswerColumn("id"), row => row.Id.ToString()),
            .. ArticleColumns.Of<ToldEvent>(row => row.Article),
            (new AnswerColumn("type"), row => WireNames.EventTypes.Name(row.Event.Type)),
            (new AnswerColumn("mode"), row => WireNames.ContactModes.Name(row.Event.Mode)),
            (new AnswerColumn("date", ColumnType.Day), row => row.Event.Date),
            (new AnswerColumn("realis"), row => WireNames.Realities.Name(row.Event.Realis)),
            (new AnswerColumn("actors", ColumnType.Objects), row => StatementColumns.Actors(row.Actors)),
            (new AnswerColumn("recipients", ColumnType.Objects), row => StatementColumns.Actors(row.Recipients)),
            (new AnswerColumn("place", ColumnType.Objects), row => row.Event.Place is { } place ? StatementColumns.Evidence(place, row.Text) : null),
            (new AnswerColumn("topics", ColumnType.Objects), row => row.Event.Topics.Select(topic => StatementColumns.Evidence(topic, row.Text)).ToList()),
            (new AnswerColumn("tellings", ColumnType.Objects), Tellings),
            (new AnswerColumn("contact"), row => row.Contact),
        ]);

    public static Answer Of(ToldContact told) => Single(
        told,
        [.. ContactColumns.Of<ToldContact>(row => row.Contact), (new AnswerColumn("tellingsOf", ColumnType.Objects, ColumnPlace.Nowhere), row => row.Tellings.Select(Telling).ToList())]);

    public static Answer Of(ToldUtterance told) => Single(
        told,
        [
            (new AnswerColumn("id"), row => row.Id),
            (new AnswerColumn("speakerId"), row => row.Speaker),
            (new AnswerColumn("speaker", ColumnType.Words), row => row.SpeakerIs?.Name),
            .. Counts<ToldUtterance>(row => row.Tally),
            (new AnswerColumn("toldBy", ColumnType.Objects), row => row.Origins.Select(ContactColumns.Origin).ToList()),
            (new AnswerColumn("tellingsOf", ColumnType.Objects, ColumnPlace.Nowhere), row => row.Tellings.Select(telling => new AnswerObject(
                telling.Statement.Id.ToString(),
                ("statement", telling.Statement.Id.ToString()),
                ("published", telling.Statement.Article.Published?.ToString()),
                ("outlet", telling.Statement.Article.Outlet),
                ("share", telling.Share),
                ("origin", telling.Origin),
                ("chain", StatementColumns.Links(telling.Statement.Chain)),
                ("content", telling.Statement.Statement.Content.Select(part => StatementColumns.Evidence(part, telling.Statement.Text)).ToList()))).ToList()),
        ]);

    public static Answer Of(HeldCopies copies) => Single(
        copies,
        [
            (new AnswerColumn("id"), row => row.Id),
            (new AnswerColumn("articles", ColumnType.Objects), row => row.Articles.Select(member => new AnswerObject(
                $"{member.Article.Id} ({member.Article.Outlet ?? "?"}, {member.Article.Published?.ToString() ?? "no date"}, {member.Likeness.ToString("0.00", CultureInfo.InvariantCulture)})",
                ("id", member.Article.Id),
                ("outlet", member.Article.Outlet),
                ("published", member.Article.Published?.ToString()),
                ("title", member.Article.Title),
                ("url", member.Article.Url),
                ("likeness", member.Likeness))).ToList()),
        ]);

    public static Answer Of(ActorSummary actor, IReadOnlyList<ItemId> appearances) => Single(
        actor,
        [
            (new AnswerColumn("id"), row => row.Id),
            (new AnswerColumn("kind"), row => WireNames.ActorKinds.Name(row.Kind)),
            (new AnswerColumn("name", ColumnType.Words), row => row.Name),
            (new AnswerColumn("nameEn", ColumnType.Words), row => row.NameEn),
            (new AnswerColumn("country"), row => row.Country),
            (new AnswerColumn("side"), row => row.Side),
            (new AnswerColumn("wikidata"), row => row.Wikidata),
            (new AnswerColumn("names", ColumnType.List), row => row.Names),
            (new AnswerColumn("articles", ColumnType.Number), row => row.Articles),
            (new AnswerColumn("statements", ColumnType.Number), row => row.Statements),
            (new AnswerColumn("actors", ColumnType.List), _ => appearances.Select(item => item.ToString()).ToList()),
        ]);

    public static Answer Of(ArticleReference article, SourceText text, Actor actor, string? identity) => Single(
        actor,
        [
            (new AnswerColumn("id"), row => new ItemId(article.Id, row.Id).ToString()),
            .. ArticleColumns.Of<Actor>(_ => article),
            (new AnswerColumn("kind"), row => WireNames.ActorKinds.Name(row.Kind)),
            (new AnswerColumn("name", ColumnType.Words), row => row.Name),
            (new AnswerColumn("nameEn", ColumnType.Words), row => row.NameEn),
            (new AnswerColumn("role", ColumnType.Words), row => row.Role),
            (new AnswerColumn("country"), row => row.Country),
            (new AnswerColumn("wikidata"), row => row.Wikidata),
            (new AnswerColumn("identity"), _ => identity),
            (new AnswerColumn("mentions", ColumnType.Objects), row => row.Mentions.Select(mention => StatementColumns.Evidence(mention, text)).ToList()),
        ]);

    public static Answer Of(LedgerRun run, IReadOnlyList<RunFailure> failures) => Single(
        run,
        [
            (new AnswerColumn("run", ColumnType.Number), row => row.Number),
            (new AnswerColumn("started"), row => Time(row.Started)),
            (new AnswerColumn("ended"), row => row.Ended is { } ended ? Time(ended) : null),
            (new AnswerColumn("state"), row => $"{row.State}".ToLowerInvariant()),
            (new AnswerColumn("added", ColumnType.Number), row => row.Counts.Added),
            (new AnswerColumn("unchanged", ColumnType.Number), row => row.Counts.Unchanged),
            (new AnswerColumn("redone", ColumnType.Number), row => row.Counts.Redone),
            (new AnswerColumn("failed", ColumnType.Number), row => row.Counts.Failed),
            (new AnswerColumn("extractor"), row => row.Extractor),
            (new AnswerColumn("what", ColumnType.Words), row => row.What),
            (new AnswerColumn("failures", ColumnType.Objects, ColumnPlace.Nowhere), _ => failures.Select(failure =>
                new AnswerObject(failure.Input, ("input", failure.Input), ("line", failure.Line), ("reason", failure.Reason))).ToList()),
        ]);

    private static Answer Single<T>(T thing, IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> columns) => Answer.Of([thing], columns) with { IsSingle = true };

    private static IReadOnlyList<AnswerObject> Tellings(ToldEvent told) =>
    [
        .. told.Event.Tellings.Zip(told.Chains, (telling, chain) => new AnswerObject(
            telling.Trigger.Words, ("trigger", StatementColumns.Evidence(telling.Trigger, told.Text)), ("chain", StatementColumns.Links(chain)))),
    ];

    private static AnswerObject Telling(ToldTelling telling) => new(
        telling.Event.Id.ToString(),
        ("event", telling.Event.Id.ToString()),
        ("published", telling.Event.Article.Published?.ToString()),
        ("outlet", telling.Event.Article.Outlet),
        ("realis", WireNames.Realities.Name(telling.Realis)),
        ("origin", telling.Origin),
        ("chain", StatementColumns.Links(telling.Chain)),
        ("tellings", Tellings(telling.Event)));

    private static IEnumerable<(AnswerColumn Column, Func<T, object?> Cell)> Counts<T>(Func<T, Tally> tally) =>
    [
        (new AnswerColumn("articles", ColumnType.Number), row => tally(row).Articles),
        (new AnswerColumn("outlets", ColumnType.Number), row => tally(row).Outlets),
        (new AnswerColumn("copies", ColumnType.Number), row => tally(row).Copies),
        (new AnswerColumn("origins", ColumnType.Number), row => tally(row).Origins),
        (new AnswerColumn("sides", ColumnType.Number), row => tally(row).Sides),
        (new AnswerColumn("unattributed", ColumnType.Number), row => tally(row).Unattributed),
    ];

    private static IReadOnlyList<AnswerObject> Map(IReadOnlyDictionary<string, string> pairs) =>
        [.. pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new AnswerObject($"{pair.Key}={pair.Value}", ("item", pair.Key), ("is", pair.Value)))];

    private static RawJson Json(Record record)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(record, json, withText: true);
        return new RawJson(Encoding.UTF8.GetString(json.WrittenSpan));
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
