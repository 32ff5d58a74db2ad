using Musnad.Text;

namespace Musnad.Records;

/// <summary>Something said: a source, a cue and a content.</summary>
public sealed record Statement
{
    /// <summary>Identifier within the record.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the actor who said it; null when the text does not tell or the reader could not.</summary>
    public string? Source { get; init; }

    /// <summary>How the text gives the source.</summary>
    public required SourceBasis SourceBasis { get; init; }

    /// <summary>Calibrated probability, from 0 to 1, that source and content are right.</summary>
    public double Confidence { get; init; }

    /// <summary>The words that name the source at this cue; null when there are none.</summary>
    public Evidence? SourceWords { get; init; }

    /// <summary>The word that reports the speaking; null for a free-standing quotation.</summary>
    public Evidence? Cue { get; init; }

    /// <summary>What is said: one range, or several when something interrupts it; never empty.</summary>
    public required IReadOnlyList<Evidence> Content { get; init; }

    /// <summary>Whether the content stands in its own quotation marks.</summary>
    public required QuotationKind Quotation { get; init; }

    /// <summary>The statement whose content holds this one; null when the outlet itself tells it.</summary>
    /// <remarks>Following it upwards gives the chain of sources: <see cref="Chain"/>.</remarks>
    public Statement? Within { get; init; }

    /// <summary>What the speech act does.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Ids of the actors at whom the stance is aimed.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Ids of the actors spoken to.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>How it was said, or null.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The day on which it was said, Gregorian, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Id of the contact in which it was said, or null.</summary>
    public string? Occasion { get; init; }

    /// <summary>Further places where the page repeats this content word for word.</summary>
    public IReadOnlyList<IReadOnlyList<Evidence>> Repeats { get; init; } = [];

    /// <summary>The sources from this statement outwards: its own first, the one nearest to the outlet last. The outlet is not among them.</summary>
    public IEnumerable<Statement> Chain()
    {
        for (Statement? link = this; link is not null; link = link.Within)
        {
            yield return link;
        }
    }
}
