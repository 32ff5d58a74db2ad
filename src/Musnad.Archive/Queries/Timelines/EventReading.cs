using Musnad.Records;

namespace Musnad.Archive.Queries.Timelines;

/// <summary>Reads an event of an article's record with what says according to whom.</summary>
internal static class EventReading
{
    /// <summary>The event with an id in the record, or null.</summary>
    public static ToldEvent? Told(ShelvedArticle article, string id, string? contact) => article.Record?.Events.FirstOrDefault(known => known.Id == id) is not { } told ? null : new ToldEvent
    {
        Id = new ItemId(article.Reference.Id, id),
        Article = article.Reference,
        Text = article.Text,
        Event = told,
        Actors = article.Actors(told.Actors),
        Recipients = article.Actors(told.Recipients),
        Chains = [.. told.Tellings.Select(telling => article.Chain(telling.Within))],
        Contact = contact,
    };
}
