using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Tests.Specs;

/// <summary>One case: a short article and what its record must hold.</summary>
internal sealed record SpecCase
{
    /// <summary>Name of the file, without extension.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    /// <summary>The text as the case writes it, a line break as ⏎.</summary>
    public required string Text { get; init; }

    public string? Headline { get; init; }

    public PublicationTime? Published { get; init; }

    public IReadOnlyList<ExpectedStatement> Statements { get; init; } = [];

    public IReadOnlyList<ExpectedEvent> Contacts { get; init; } = [];

    /// <summary>The deeds; null when the case does not speak of them.</summary>
    public IReadOnlyList<ExpectedEvent>? Deeds { get; init; }

    public IReadOnlyList<ExpectedActor> Actors { get; init; } = [];

    /// <summary>What tests and lists call it: "file: title".</summary>
    public string Name => $"{File}: {Title}";

    public Article ToArticle()
    {
        string body = Text.Replace("⏎", "\n", StringComparison.Ordinal);
        return new Article
        {
            Id = Name,
            Text = new SourceText(Headline is null ? body : $"{Headline}\n{body}"),
            Title = Headline,
            Published = Published,
            Language = "ar",
        };
    }
}
