using Musnad.Arabic.Lexicon;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact's noun while its clause is being read.</summary>
internal sealed class NounClause(EventDraft draft, Reading noun, string construction)
{
    public EventDraft Draft { get; } = draft;

    public Reading Noun { get; } = noun;

    public string Construction { get; } = construction;

    /// <summary>After the last token of the clause.</summary>
    public required int End { get; init; }

    /// <summary>The verb that carries the noun, before it or behind it.</summary>
    public Carrier? Carrier { get; set; }

    /// <summary>Whether the members of a body meet, not bodies or states with each other.</summary>
    public bool IsOfMembers { get; set; }

    /// <summary>Whether it only tells again of a contact told before.</summary>
    public bool TellsBack { get; set; }

    /// <summary>Whether the words name all sides: "between X and Y", "that brought together".</summary>
    public bool IsRound { get; set; }
}
