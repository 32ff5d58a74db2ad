namespace Musnad.Ingest.Languages;

/// <summary>The script of letters.</summary>
internal static class Scripts
{
    private static readonly byte[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (byte)Classify((char)unit))];

    /// <summary>The script of a letter; none for digits, punctuation, marks and other scripts.</summary>
    public static Script Of(char letter) => (Script)Table[letter];

    private static Script Classify(char letter) => letter switch
    {
        < 'A' => Script.None,
        <= 'z' => char.IsAsciiLetter(letter) ? Script.Latin : Script.None,
        < '\u00C0' => Script.None,
        < '\u0250' => letter is '\u00D7' or '\u00F7' ? Script.None : Script.Latin,
        >= '\u0370' and < '\u0400' => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0531' and < '\u0590' => Script.Armenian,
        >= '\u05D0' and <= '\u05F2' => Script.Hebrew,
        >= '\u0620' and <= '\u064A' => letter == '\u0640' ? Script.None : Script.Arabic,
        >= '\u066E' and <= '\u06D3' => letter == '\u0670' ? Script.None : Script.Arabic,
        '\u06D5' or (>= '\u06FA' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') => Script.Arabic,
        >= '\u0710' and < '\u0750' => Script.Syriac,
        >= '\u0904' and < '\u0964' => Script.Devanagari,
        >= '\u0985' and < '\u09E6' => Script.Bengali,
        >= '\u0B85' and < '\u0BE6' => Script.Tamil,
        >= '\u0E01' and < '\u0E50' => Script.Thai,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1100' and < '\u1200' => Script.Hangul,
        >= '\u1200' and < '\u1360' => Script.Ethiopic,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u1F00' and < '\u2000' => Script.Greek,
        >= '\u3041' and < '\u3100' => Script.Kana,
        >= '\u4E00' and < '\uA000' => Script.Han,
        >= '\uAC00' and < '\uD7A4' => Script.Hangul,
        >= '\uFB50' and < '\uFE00' => Script.Arabic,
        >= '\uFE70' and < '\uFEFF' => Script.Arabic,
        _ => Script.None,
    };
}
