using Musnad.Archive.Queries.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries;

/// <summary>An article as queries read it back: its record, and who its actors are across articles.</summary>
internal sealed class ShelvedArticle(long key, ArticleReference reference, SourceText text, Record? record, IReadOnlyDictionary<string, ActorReference> actors, IReadOnlyDictionary<string, string> utterances)
{
    private Dictionary<string, Statement>? _statements;

    public long Key { get; } = key;

    public ArticleReference Reference { get; } = reference;

    public SourceText Text { get; } = text;

    public Record? Record { get; } = record;

    public ActorReference? Actor(string? id) => id is null ? null : actors.GetValueOrDefault(id);

    public Statement? Statement(string id) =>
        (_statements ??= (Record?.Statements ?? []).ToDictionary(statement => statement.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>A statement of the record with its chain.</summary>
    public ToldStatement Told(Statement statement) => new()
    {
        Id = new ItemId(Reference.Id, statement.Id),
        Article = Reference,
        Text = Text,
        Statement = statement,
        Chain = Chain(statement),
        Targets = Actors(statement.Targets),
        Addressees = Actors(statement.Addressees),
        Utterance = utterances.GetValueOrDefault(statement.Id),
    };

    /// <summary>The sources from a statement outwards; empty for none.</summary>
    public IReadOnlyList<ChainLink> Chain(Statement? statement) => statement is null ? [] :
    [
        .. statement.Chain().Select(link => new ChainLink(new ItemId(Reference.Id, link.Id), Actor(link.Source), link.SourceBasis, link.SourceWords?.Words, link.Stance)),
    ];

    public IReadOnlyList<ActorReference> Actors(IReadOnlyList<string> ids) => [.. ids.Select(Actor).OfType<ActorReference>()];

    /// <summary>Whether a statement is aimed at an actor or names it.</summary>
    public bool IsAbout(Statement statement, Func<ActorReference, bool> isIt) => Record is { } record && (
        Actors(statement.Targets).Any(isIt)
        || record.Actors.Any(actor => Actor(actor.Id) is { } reference && isIt(reference)
            && actor.Mentions.Any(mention => statement.Content.Any(part => part.Span.Contains(mention.Span)))));
}
