namespace Musnad.Arabic.Lexicon;

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">How it begins.</param>
/// <param name="End">Token after its last word.</param>
internal readonly record struct PhraseMatch(PhraseStart Start, int End)
{
    public Phrase Phrase => Start.Phrase;
}
