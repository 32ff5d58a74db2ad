using Musnad.Arabic.Contacts;

namespace Musnad.Arabic.Deeds;

/// <summary>Who does what a verb tells.</summary>
/// <param name="Actors">The actors; empty when the clause names none.</param>
/// <param name="Next">First token after the verb and a subject behind it: where the arguments begin.</param>
/// <param name="IsNamed">Whether words of the clause name them rather than the verb's form alone.</param>
internal sealed record DeedSubject(IReadOnlyList<Participant> Actors, int Next, bool IsNamed);
