using Musnad.Articles;
using Musnad.Collation.Names;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Digests;

/// <summary>Makes the digest of an article.</summary>
internal sealed class ArticleDigester(ITextFolding folding, KnownActors known)
{
    private const int LeastLetters = 3;
    private const int MostWordsOfStatement = 1000;

    // What lies behind in a very long or hostile text is not compared.
    private const int MostWords = 6000;
    private const long MinutesOfDay = 24 * 60;

    private readonly ActorReader _actors = new(folding, known);

    public ArticleDigest Digest(string article, Record record)
    {
        Article source = record.Article;
        ActorDigest[] actors = _actors.Read(record);
        Dictionary<string, int> actorPlaces = actors.Select((actor, place) => (actor.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        Dictionary<Statement, int> statementPlaces = record.Statements.Select((statement, place) => (statement, place))
            .ToDictionary(pair => pair.statement, pair => pair.place, ReferenceEqualityComparer.Instance as IEqualityComparer<Statement>);
        return new ArticleDigest(article)
        {
            Outlet = source.Outlet,
            Day = source.Published?.Day,
            Moment = source.Published is { } published ? Moment(published) : long.MaxValue,
            TextHash = source.Text.Sha256,
            Shingles = Shingles.Of(WordForms.Hashes(folding, source.Text.ToString(), 1, MostWords)),
            Actors = actors,
            Statements = [.. record.Statements.Select(statement => Digest(statement, actors, actorPlaces, statementPlaces))],
            Contacts = [.. record.Events.Where(happening => happening.Type == EventType.Consult).Select(contact => Digest(contact, actors, actorPlaces, statementPlaces))],
        };
    }

    private StatementDigest Digest(
        Statement statement, ActorDigest[] actors, Dictionary<string, int> actorPlaces, Dictionary<Statement, int> statementPlaces)
    {
        int source = statement.Source is { } id ? actorPlaces.GetValueOrDefault(id, -1) : -1;
        bool canBeKnown = source >= 0 && (actors[source].KnownAs is not null || actors[source].Key is not null);
        return new StatementDigest(
            statement.Id,
            source,
            statement.Within is { } within ? statementPlaces.GetValueOrDefault(within, -1) : -1,
            statement.Quotation == QuotationKind.Direct,
            statement.Date,
            canBeKnown ? ContentWords(statement.Content) : []);
    }

    /// <summary>Hashes of the longer words: short ones are mostly particles, which every text shares.</summary>
    private uint[] ContentWords(IReadOnlyList<Evidence> content) =>
        [.. content.SelectMany(part => WordForms.Hashes(folding, part.Words, LeastLetters, MostWordsOfStatement)).Take(MostWordsOfStatement).Select(hash => (uint)hash)];

    private static ContactDigest Digest(Event contact, ActorDigest[] actors, Dictionary<string, int> actorPlaces, Dictionary<Statement, int> statementPlaces) => new(
        contact.Id,
        contact.Mode,
        Places(contact.Actors, actors, actorPlaces),
        Places(contact.Recipients, actors, actorPlaces),
        contact.Date,
        contact.Realis,
        [.. contact.Tellings.Select(telling => telling.Within is { } within ? statementPlaces.GetValueOrDefault(within, -1) : -1).Distinct()]);

    private static int[] Places(IReadOnlyList<string> ids, ActorDigest[] actors, Dictionary<string, int> places) =>
        [.. ids.Where(places.ContainsKey).Select(id => places[id]).SelectMany(place => actors[place].Members.Length > 0 ? actors[place].Members : [place]).Distinct()];

    private static long Moment(PublicationTime published) =>
        (published.Day.DayNumber * MinutesOfDay) + (long)(published.Time ?? TimeOnly.MinValue).ToTimeSpan().TotalMinutes - (long)(published.Offset ?? TimeSpan.Zero).TotalMinutes;
}
