namespace Musnad.Extraction.Actors;

/// <summary>Tells whether two words of names are spellings of one word.</summary>
/// <remarks>Pure and thread-safe. A language layer may bring its own, which knows its weak letters and its ways of transliterating.</remarks>
public interface INameComparer
{
    /// <summary>Whether two folded words spell one name. Equal words are never asked about.</summary>
    bool AreAlike(string one, string other);
}
