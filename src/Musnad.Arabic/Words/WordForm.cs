using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Models;

namespace Musnad.Arabic.Words;

/// <summary>All that can be told of a written word without its context; computed once per spelling.</summary>
internal sealed class WordForm
{
    public static WordForm Empty { get; } = new("", "", [], []);

    private const int Unasked = -1;

    private int _lonePart = Unasked;

    private const WordClass MentionClasses = WordClass.RoleHead | WordClass.Honorific | WordClass.Counterpart | WordClass.BodyHead | WordClass.AnonymousHead
        | WordClass.Quantifier | WordClass.OwnCountry | WordClass.Latter | WordClass.Nationality | WordClass.GivenName | WordClass.NameWord | WordClass.NameParticle;

    public WordForm(string written, string folded, Reading[] readings, PhraseStart[] phraseStarts)
    {
        Written = written;
        Folded = folded;
        Readings = readings;
        PhraseStarts = phraseStarts;
        foreach (Reading reading in readings)
        {
            Classes |= reading.Entry.Class;
        }
    }

    /// <summary>The model's part of speech for the word by itself, computed when first asked for; where the sentence matters ask <see cref="SentenceTags"/>.</summary>
    public PartOfSpeech LonePart
    {
        get
        {
            if (_lonePart == Unasked)
            {
                WordAnalysis[] analysis = new WordAnalysis[1];
                WordModel.Default.Analyze([Folded], analysis);
                _lonePart = (int)analysis[0].Pos;
            }

            return (PartOfSpeech)_lonePart;
        }
    }

    /// <summary>Whether a mention may begin with the word at all.</summary>
    public bool MayBeginMention => PhraseStarts.Length > 0 || (Classes & MentionClasses) != 0;

    /// <summary>As written, with marks.</summary>
    public string Written { get; }

    /// <summary>Folded.</summary>
    public string Folded { get; }

    /// <summary>The entries of the lexicon that the word can be, with its particles.</summary>
    public Reading[] Readings { get; }

    /// <summary>The phrases of the tables that the word may begin.</summary>
    public PhraseStart[] PhraseStarts { get; }

    /// <summary>The classes of all readings.</summary>
    public WordClass Classes { get; }

    /// <summary>Whether one of the readings is of one of the classes.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>The first reading of one of the classes.</summary>
    public Reading? Find(WordClass classes)
    {
        foreach (Reading reading in Readings)
        {
            if ((reading.Entry.Class & classes) != 0)
            {
                return reading;
            }
        }

        return null;
    }
}
