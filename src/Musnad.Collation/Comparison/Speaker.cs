namespace Musnad.Collation.Comparison;

/// <summary>Who says a point.</summary>
/// <param name="Key">The same for the same one in every article.</param>
/// <param name="Side">The side for which it speaks.</param>
/// <param name="Party">What to call it.</param>
internal sealed record Speaker(string Key, string Side, Party Party)
{
    private const string UnknownKey = "?";

    /// <summary>Somebody whom the text does not tell, or the reader could not.</summary>
    public static readonly Speaker Unknown = new(UnknownKey, UnknownKey, new Party(UnknownKey, UnknownKey, null));
}
