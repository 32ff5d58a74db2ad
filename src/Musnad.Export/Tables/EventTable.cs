using Musnad.Export.Plover;
using Musnad.Json;

namespace Musnad.Export.Tables;

/// <summary>The table of tellings of events.</summary>
internal static class EventTable
{
    public static Table<EventRow> With(PloverMap plover) => Table<EventRow>.Attributed(
        ExportTable.Events,
        Before(),
        row => row.AccordingTo,
        After(),
        article => EventRow.Of(article, plover));

    private static IEnumerable<Column<EventRow>> Before() =>
    [
        Column<EventRow>.Text("event", "Id of the event: article and event, joined by `/`. An event that is told several times has several rows.", row => row.Article.Id(row.Event.Id)),
        Column<EventRow>.Integer("telling", "Which telling of the event, from 1. `event` and `telling` together are unique.", row => row.Number),
        Column<EventRow>.Text("type", "`CONSULT` for a contact; else a deed: `AGREE`, `COOPERATE`, `AID`, `CONCEDE`, `RETREAT`, `SANCTION`, `PROTEST`, `MOBILIZE`, `COERCE`, `ASSAULT`.", row => WireNames.EventTypes.Name(row.Event.Type)),
        Column<EventRow>.Text("mode", "How a contact took place: `phone`, `visit`, `meeting`, `multilateral`, `mediation`, `letter`; null for a deed or where open.", row => WireNames.ContactModes.Name(row.Event.Mode)),
        Column<EventRow>.Day("date", "The (first) Gregorian day on which it took place, where the article tells it.", row => row.Event.Date),
        Column<EventRow>.Text("realis", "What its tellers make of it: `asserted`, `planned`, `hypothetical`, `negated`. Nothing is recorded as a fact.", row => WireNames.Realities.Name(row.Event.Realis)),
        .. ActorColumns.Of<EventRow>("actors", "actor", "Who did it; of a call, meeting or conference all who took part", row => row.Article, row => row.Event.Actors),
        .. ActorColumns.Of<EventRow>("recipients", "recipient", "To whom it was done: the host of a visit, the addressee of a letter", row => row.Article, row => row.Event.Recipients),
        .. RangeColumns.One<EventRow>("trigger", "The word that reports it in this telling.", row => row.Text, row => row.Telling.Trigger),
    ];

    private static IEnumerable<Column<EventRow>> After() =>
    [
        .. RangeColumns.One<EventRow>("place", "Where it took place, in the article's words.", row => row.Text, row => row.Event.Place),
        .. RangeColumns.Several<EventRow>("topics", "Of a contact: what it was about, in the article's words.", row => row.Text, row => row.Event.Topics),
        Column<EventRow>.Text("contact", "Id shared by the events of several articles that are one contact.", row => row.Article.Contacts.Of(row.Event.Id)),
        Column<EventRow>.Text("origin", "Who stands at the beginning of this telling: an identity, or an actor of the article; null when unattributed or not collated.", row => row.Origin),
        Column<EventRow>.Text("plover_type", "PLOVER's event type, by `data/plover-map.tsv`; null: none fits.", row => row.Plover.Type),
        Column<EventRow>.Text("plover_mode", "PLOVER's mode; null: none.", row => row.Plover.Mode),
        .. ArticleColumns.Publication.Select(column => column.Of<EventRow>(row => row.Article)),
    ];
}
