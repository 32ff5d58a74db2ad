using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Records;

namespace Musnad.Extraction.Discourse;

/// <summary>A place where somebody spoke or acted: what a dropped subject, "the statement" or "the same source" can go back to.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Form">The grammatical form of the words that named him there.</param>
/// <param name="Position">Where.</param>
/// <param name="Sentence">In which sentence.</param>
/// <param name="Level">Within whose words: a frame's index, or -1 for the outlet's own.</param>
/// <param name="Channel">How he spoke, where it was told.</param>
/// <param name="IsSpeech">Whether he spoke rather than acted.</param>
internal readonly record struct Turn(ActorDraft Actor, Agreement Form, int Position, int Sentence, int Level, Channel? Channel, bool IsSpeech);
