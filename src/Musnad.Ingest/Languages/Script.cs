namespace Musnad.Ingest.Languages;

/// <summary>Scripts that tell languages apart.</summary>
internal enum Script
{
    None,
    Latin,
    Arabic,
    Cyrillic,
    Hebrew,
    Greek,
    Armenian,
    Georgian,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Ethiopic,
    Han,
    Kana,
    Hangul,
    Syriac,
    Count,
}
