namespace Musnad.Arabic.Models;

/// <summary>What kind of word the stem of a written word is.</summary>
internal enum PartOfSpeech : byte
{
    Noun,
    ProperNoun,
    Verb,
    Adjective,
    Adverb,
    Pronoun,
    Determiner,
    Adposition,
    Conjunction,
    Subordinator,
    Particle,
    Numeral,
    Interjection,
    Punctuation,
    Other,
}
