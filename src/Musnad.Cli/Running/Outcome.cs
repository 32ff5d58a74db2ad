using System.Buffers;
using Musnad.Ingest;

namespace Musnad.Cli.Running;

/// <summary>What came of one article.</summary>
internal sealed record Outcome
{
    /// <summary>Differs from article to article within the run.</summary>
    public required string Key { get; init; }

    /// <summary>The record as it is to be written; null when the article failed.</summary>
    public ArrayBufferWriter<byte>? Output { get; init; }

    /// <summary>What a format needs to know of the article beyond its output; null when the article failed.</summary>
    public Headline? Headline { get; init; }

    /// <summary>Why there is no record, or null.</summary>
    public InputFailure? Failure { get; init; }

    /// <summary>The article's language when no layer reads it, or null.</summary>
    public string? UnreadLanguage { get; init; }
}
