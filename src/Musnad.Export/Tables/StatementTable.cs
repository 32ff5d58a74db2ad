using Musnad.Export.Plover;
using Musnad.Json;
using Musnad.Text;

namespace Musnad.Export.Tables;

/// <summary>The table of statements.</summary>
internal static class StatementTable
{
    /// <summary>What stands between the parts of an interrupted content.</summary>
    public const string Interruption = " … ";

    public static Table<StatementRow> With(PloverMap plover) => Table<StatementRow>.Attributed(
        ExportTable.Statements,
        [],
        row => row.AccordingTo,
        After(),
        article => article.Statements.Select(statement => new StatementRow(article, statement, plover.Of(statement))));

    private static IEnumerable<Column<StatementRow>> After() =>
    [
        .. RangeColumns.One<StatementRow>("source_words", "The words that name the source at this cue, with title; null when there are none.", row => row.Text, row => row.Statement.SourceWords),
        .. RangeColumns.One<StatementRow>("cue", "The word that reports the speaking; null for a free-standing quotation.", row => row.Text, row => row.Statement.Cue),
        Column<StatementRow>.Text("content", "What is said, in the article's words; the parts of an interrupted content joined by ` … `.", row => string.Join(Interruption, row.Statement.Content.Select(part => part.Words))),
        .. RangeColumns.Several<StatementRow>("content_parts", "The parts of the content; more than one when something interrupts it.", row => row.Text, row => row.Statement.Content),
        Column<StatementRow>.Text("quotation", "`direct`, `indirect` or `mixed`: whether all, none or part of the content stands in its own quotation marks.", row => WireNames.Quotations.Name(row.Statement.Quotation)),
        .. ActorColumns.Of<StatementRow>("targets", "target", "At whom the stance is aimed", row => row.Article, row => row.Statement.Targets),
        .. ActorColumns.Of<StatementRow>("addressees", "addressee", "Who is spoken to", row => row.Article, row => row.Statement.Addressees),
        Column<StatementRow>.Text("channel", "How it was said, where the article tells it: `press-statement`, `phone`, `interview` …", row => WireNames.Channels.Name(row.Statement.Channel)),
        Column<StatementRow>.Day("date", "Gregorian day on which it was said, where the article tells it.", row => row.Statement.Date),
        Column<StatementRow>.Text("within", "Id of the statement whose content holds this one; null when the outlet itself tells it.", row => row.Statement.Within is { } within ? row.Article.Id(within.Id) : null),
        Column<StatementRow>.Text("occasion", "Id of the contact (an event of the article) in which it was said.", row => row.Statement.Occasion is { } occasion ? row.Article.Id(occasion) : null),
        Column<StatementRow>.Text("utterance", "Id shared by the statements that give the same words of the same speaker.", row => row.Article.Utterances.Of(row.Statement.Id)),
        Column<StatementRow>.Text("origin", "Who stands at the beginning of this telling: an identity, or an actor of the article; null when unattributed or not collated.", row => row.Article.Origins.Of(row.Statement.Id)),
        Column<StatementRow>.Text("plover_type", "PLOVER's event type for the stance, by `data/plover-map.tsv`; null: none fits.", row => row.Plover.Type),
        Column<StatementRow>.Text("plover_mode", "PLOVER's mode; null: none.", row => row.Plover.Mode),
        .. ArticleColumns.Publication.Select(column => column.Of<StatementRow>(row => row.Article)),
    ];
}
