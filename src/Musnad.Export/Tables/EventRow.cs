using Musnad.Export.Plover;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.Tables;

/// <summary>One telling of one event. There is no row of an event by itself: an event is somebody's report.</summary>
/// <param name="Article">The article.</param>
/// <param name="Event">The event.</param>
/// <param name="Number">The telling's place among the event's tellings, from 1.</param>
/// <param name="Telling">The telling.</param>
/// <param name="Plover">The code of the event as this telling gives it.</param>
internal sealed record EventRow(ExportedArticle Article, Event Event, int Number, Telling Telling, PloverCode Plover)
{
    public Attribution AccordingTo { get; } = new(Article, Telling.Within);

    public SourceText Text => Article.Record.Article.Text;

    /// <summary>The origin of this telling; null when unattributed or not collated.</summary>
    public string? Origin => Article.Origins.Of(Telling.Within?.Id ?? Event.Id);

    /// <summary>A row for each telling of each selected event.</summary>
    public static IEnumerable<EventRow> Of(ExportedArticle article, PloverMap plover) =>
        article.Events.SelectMany(occurrence => Of(article, occurrence, plover));

    /// <summary>A row for each telling of an event.</summary>
    public static IEnumerable<EventRow> Of(ExportedArticle article, Event occurrence, PloverMap plover) =>
        occurrence.Tellings.Select((telling, index) => new EventRow(article, occurrence, index + 1, telling, plover.Of(occurrence, telling)));
}
