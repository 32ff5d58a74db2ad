using Musnad.Archive.Queries.Exports;
using Musnad.Records;

namespace Musnad.Cli.Running;

/// <summary>Which statements and events of an article an export is about.</summary>
/// <param name="Country">A country for which a statement's source, or a participant of an event, must stand; null: any.</param>
/// <param name="By">Who must say it: an identity or "article/actor"; null: anybody.</param>
/// <param name="About">At whom it must be aimed or whom it must name, or who must take part; null: anybody.</param>
internal sealed record ItemSelection(string? Country, string? By, string? About)
{
    /// <summary>Whether nothing is left out.</summary>
    public bool IsEverything => Country is null && !IsOfActors;

    /// <summary>Whether actors are asked for, so that articles without anything of them are left out.</summary>
    public bool IsOfActors => By is not null || About is not null;

    /// <summary>The ids of the selected statements.</summary>
    public IReadOnlySet<string> Statements(Record record, ArticleKnowledge knowledge) => record.Statements
        .Where(statement => IsOfCountry(record, statement.Source)
            && (By is null || Is(By, statement.Source, record, knowledge))
            && (About is null || IsAbout(statement, record, knowledge)))
        .Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids of the selected events. What somebody says of an event is a telling within his statement.</summary>
    public IReadOnlySet<string> Events(Record record, ArticleKnowledge knowledge) => record.Events
        .Where(occurrence =>
        {
            string[] parties = [.. occurrence.Actors, .. occurrence.Recipients];
            return parties.Any(party => IsOfCountry(record, party))
                && (By is null || occurrence.Tellings.Any(telling => Is(By, telling.Within?.Source, record, knowledge)))
                && (About is null || parties.Any(party => Is(About, party, record, knowledge)));
        })
        .Select(occurrence => occurrence.Id).ToHashSet(StringComparer.Ordinal);

    private bool IsOfCountry(Record record, string? actor) => Country is null || record.FindActor(actor)?.Country == Country;

    private bool IsAbout(Statement statement, Record record, ArticleKnowledge knowledge) =>
        statement.Targets.Any(target => Is(About!, target, record, knowledge))
        || record.Actors.Any(actor => Is(About!, actor.Id, record, knowledge)
            && actor.Mentions.Any(mention => statement.Content.Any(part => part.Span.Contains(mention.Span))));

    private static bool Is(string who, string? actor, Record record, ArticleKnowledge knowledge) => actor is not null
        && (knowledge.Identities.TryGetValue(actor, out string? identity) ? identity == who : new ItemId(record.Article.Id, actor).ToString() == who);
}
