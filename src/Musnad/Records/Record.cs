using Musnad.Articles;

namespace Musnad.Records;

/// <summary>The attributed record of one article: its actors, what was said and what was done, each according to whom.</summary>
/// <remarks>Immutable. Every range in it agrees with the article's text, and every id names something in it.</remarks>
public sealed record Record
{
    /// <summary>The article that was read.</summary>
    public required Article Article { get; init; }

    /// <summary>Version of the program that made the record.</summary>
    public required string Extractor { get; init; }

    /// <summary>Whoever speaks or acts, in order of first mention.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>What was said, in order of the text.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>What was done, in order of first telling.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>The actor with an id, or null.</summary>
    public Actor? FindActor(string? id) => id is null ? null : Actors.FirstOrDefault(actor => actor.Id == id);
}
