using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Statements;

namespace Musnad.Extraction.Events;

/// <summary>One telling of an event with those it names.</summary>
/// <param name="Frame">The telling as the language layer read it.</param>
/// <param name="Actors">Who did it or took part.</param>
/// <param name="Recipients">To whom it was done.</param>
/// <param name="Teller">The statement within which it stands, or null.</param>
internal sealed record EventTelling(EventFrame Frame, IReadOnlyList<ActorDraft> Actors, IReadOnlyList<ActorDraft> Recipients, StatementDraft? Teller);
