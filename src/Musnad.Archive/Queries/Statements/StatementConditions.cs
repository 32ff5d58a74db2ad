using Musnad.Json;
using Musnad.Records;

namespace Musnad.Archive.Queries.Statements;

/// <summary>A selection of statements as conditions on the tables statement and article.</summary>
internal static class StatementConditions
{
    /// <summary>With what the identifier of a contact begins.</summary>
    public const string ContactPrefix = "contact-";

    /// <summary>Adds what the tables can tell of a selection; whom a statement is about, only its record tells in full.</summary>
    public static QueryText AndStatement(this QueryText query, StatementSelection selection, ArchiveFilter filter)
    {
        if (selection.By is { } by)
        {
            query.And($"statement.source_key IN ({ActorsOf(query, by)})");
        }

        if (selection.Target is { } target)
        {
            query.And($"EXISTS (SELECT 1 FROM statement_target WHERE statement_key = statement.key AND actor_key IN ({ActorsOf(query, target)}))");
        }

        if (selection.About is { } about)
        {
            query.And($"statement.article_key IN (SELECT article_key FROM actor WHERE key IN ({ActorsOf(query, about)}))");
        }

        if (selection.Within is { } within)
        {
            query.And(Within(query, within));
        }

        return query.And("statement.stance = @", WireNames.Stances.Name(selection.Stance))
            .And("statement.channel = @", WireNames.Channels.Name(selection.Channel))
            .And("statement.basis = @", WireNames.SourceBases.Name(selection.Basis))
            .And("EXISTS (SELECT 1 FROM actor WHERE key = statement.source_key AND country = @)", filter.Country)
            .AndArticle(filter);
    }

    /// <summary>The keys of the actors that an identity, or "article/actor", stands for.</summary>
    public static string ActorsOf(QueryText query, string actor) => ItemId.TryParse(actor, out ItemId item)
        ? $"SELECT actor.key FROM actor JOIN article ON article.key = article_key WHERE article.id = {query.Add(item.Article)} AND actor.id = {query.Add(item.Item)}"
        : $"SELECT actor_key FROM actor_identity JOIN identity ON identity.key = identity_key WHERE identity.id = {query.Add(actor)}";

    private static string Within(QueryText query, string id)
    {
        if (ItemId.TryParse(id, out ItemId item))
        {
            return $"""
                statement.key IN (
                  WITH RECURSIVE held(key) AS (
                    SELECT part.key FROM statement AS part JOIN statement AS holder ON holder.key = part.within_key JOIN article ON article.key = holder.article_key
                    WHERE article.id = {query.Add(item.Article)} AND holder.id = {query.Add(item.Item)}
                    UNION SELECT part.key FROM statement AS part JOIN held ON part.within_key = held.key)
                  SELECT key FROM held)
                """;
        }

        // During which contact a statement was made, only its record tells.
        return id.StartsWith(ContactPrefix, StringComparison.Ordinal)
            ? $"""
                statement.article_key IN (
                  SELECT event.article_key FROM contact JOIN contact_telling ON contact_key = contact.key JOIN event ON event.key = event_key
                  WHERE contact.id = {query.Add(id)})
                """
            : $"article.id = {query.Add(id)}";
    }
}
