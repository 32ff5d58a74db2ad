using Musnad.Records;

namespace Musnad.Export;

/// <summary>One article with its record, what the archive knows of it beyond the record, and what of it is to be exported.</summary>
/// <remarks>Ids in the dictionaries' keys and in the selections are those of the record ("a1", "s2", "e1"). A key may be missing.</remarks>
public sealed record ExportedArticle
{
    /// <summary>The record. Its article's id is the archive's and differs from every other article's; its text is at hand.</summary>
    public required Record Record { get; init; }

    /// <summary>The input's own id or name of the article, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Actor id to the identity that the actor has across articles.</summary>
    public IReadOnlyDictionary<string, string> Identities { get; init; } = NoIds;

    /// <summary>Event id to the contact that several articles may tell.</summary>
    public IReadOnlyDictionary<string, string> Contacts { get; init; } = NoIds;

    /// <summary>Statement id to the utterance that several statements may give.</summary>
    public IReadOnlyDictionary<string, string> Utterances { get; init; } = NoIds;

    /// <summary>Statement id to the origin of what is told in it. An event's id stands for what the outlet itself tells of the event.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = NoIds;

    /// <summary>The group of copies to which the article belongs, or null.</summary>
    public string? CopyGroup { get; init; }

    /// <summary>The statements that a query selected; null: all.</summary>
    public IReadOnlySet<string>? SelectedStatements { get; init; }

    /// <summary>The events that a query selected; null: all.</summary>
    public IReadOnlySet<string>? SelectedEvents { get; init; }

    private static Dictionary<string, string> NoIds { get; } = [];

    /// <summary>The selected statements, in order of the text.</summary>
    internal IEnumerable<Statement> Statements => Record.Statements.Where(statement => SelectedStatements?.Contains(statement.Id) ?? true);

    /// <summary>The selected events, in order of first telling.</summary>
    internal IEnumerable<Event> Events => Record.Events.Where(occurrence => SelectedEvents?.Contains(occurrence.Id) ?? true);

    /// <summary>The selected statements and every statement within which one of them, or a telling of a selected event, stands.</summary>
    /// <remarks>For formats that refer from one statement to the next: without these, who tells it would be lost.</remarks>
    internal IReadOnlyList<Statement> StatementsWithChains()
    {
        IEnumerable<Statement> tellers = Events.SelectMany(occurrence => occurrence.Tellings).Select(telling => telling.Within).OfType<Statement>();
        HashSet<string> kept = [.. Statements.Concat(tellers).SelectMany(statement => statement.Chain()).Select(statement => statement.Id)];
        return [.. Record.Statements.Where(statement => kept.Contains(statement.Id))];
    }

    /// <summary>The actors that these statements and events name, in order of first mention.</summary>
    internal IEnumerable<Actor> ActorsOf(IReadOnlyList<Statement> statements, IReadOnlyList<Event> events)
    {
        HashSet<string> named =
        [
            .. statements.SelectMany(statement => statement.Targets.Concat(statement.Addressees)),
            .. statements.Select(statement => statement.Source).OfType<string>(),
            .. events.SelectMany(occurrence => occurrence.Actors.Concat(occurrence.Recipients)),
        ];
        return Record.Actors.Where(actor => named.Contains(actor.Id));
    }

    /// <summary>The identifier of something in this record among many articles.</summary>
    internal string Id(string item) => new ItemId(Record.Article.Id, item).ToString();
}
