using Musnad.Arabic.Folding;
using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>From the tags of Universal Dependencies, which the Arabic treebanks use unlike each other, to ours.</summary>
internal static class PartsOfSpeech
{
    /// <summary>The part of speech of a treebank's token; أن and إن, which PUD tags in three ways, are always subordinators.</summary>
    public static PartOfSpeech OfUniversal(string[] token)
    {
        string form = ArabicFolding.Fold(token[1]);
        return token[3] switch
        {
            "ADP" or "PART" or "SCONJ" when form is "ان" or "كان" && token[3] != "VERB" => PartOfSpeech.Subordinator,
            "ADP" or "PART" or "CCONJ" when form is "لكن" or "و" or "ف" => PartOfSpeech.Conjunction,
            "NOUN" => PartOfSpeech.Noun,
            "PROPN" => PartOfSpeech.ProperNoun,
            "VERB" or "AUX" => PartOfSpeech.Verb,
            "ADJ" => PartOfSpeech.Adjective,
            "ADV" => PartOfSpeech.Adverb,
            "PRON" => PartOfSpeech.Pronoun,
            "DET" => PartOfSpeech.Determiner,
            "ADP" => PartOfSpeech.Adposition,
            "CCONJ" => PartOfSpeech.Conjunction,
            "SCONJ" => PartOfSpeech.Subordinator,
            "PART" => PartOfSpeech.Particle,
            "NUM" => PartOfSpeech.Numeral,
            "INTJ" => PartOfSpeech.Interjection,
            "PUNCT" or "SYM" => PartOfSpeech.Punctuation,
            _ => PartOfSpeech.Other,
        };
    }

    /// <summary>A coarse class in which PUD and PADT can be compared: PADT marks almost no proper names and calls relative pronouns determiners.</summary>
    public static char Coarse(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Other => 'N',
        PartOfSpeech.Verb => 'V',
        PartOfSpeech.Adjective => 'A',
        PartOfSpeech.Numeral => '9',
        PartOfSpeech.Punctuation => '.',
        PartOfSpeech.Adposition => 'P',
        _ => 'F',
    };
}
