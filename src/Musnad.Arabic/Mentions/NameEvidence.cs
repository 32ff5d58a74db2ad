using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Mentions;

/// <summary>Tells which words look like parts of a person's name.</summary>
internal sealed class NameEvidence
{
    private const WordClass Names = WordClass.GivenName | WordClass.NameWord | WordClass.NameParticle;

    private const WordClass NeverNames = WordClass.Function | WordClass.RoleHead | WordClass.BodyHead | WordClass.AnonymousHead | WordClass.ContactNoun
        | WordClass.CueVerb | WordClass.CueParticiple | WordClass.ContactVerb | WordClass.LightVerb | WordClass.Adjunct | WordClass.Quantifier | WordClass.BeVerb
        | WordClass.CuePreposition | WordClass.Counterpart | WordClass.TitleAdjective | WordClass.DateWord | WordClass.Honorific | WordClass.OfficeNoun;

    private readonly List<Token> _tokens;
    private readonly SentenceTags _tags;

    public NameEvidence(TextLayout layout)
    {
        _tokens = layout.Tokens;
        _tags = layout.Tags;
    }

    /// <summary>Whether a name may begin at the word.</summary>
    public bool MayBegin(int token, NamePlace place)
    {
        WordForm form = _tokens[token].Form;
        if (place == NamePlace.Bare && PhraseWords.NoName.Contains(form.Folded)
            || token > 0 && PhraseWords.Behalf.Contains(form.Folded) && _tokens[token - 1].Form.Find(WordClass.RoleHead) is { Entry.Value: "spokesman" })
        {
            // "a spokesman for the police": the same letters as a first name.
            return false;
        }

        if (place != NamePlace.Bare && token + 1 < _tokens.Count && _tokens[token + 1].Form.Find(WordClass.NameParticle) is { Entry.Value: "between", HasConjunction: false, HasPreposition: false } && !form.Is(WordClass.Function | WordClass.CueVerb))
        {
            // "al-Naji Ould …": whatever the word is elsewhere.
            return true;
        }

        if (IsListed(form))
        {
            return form.Find(WordClass.NameParticle) is { Entry.Value: "between" } && !form.Is(WordClass.GivenName) ? IsBeforeKnownName(token) || (place != NamePlace.Bare && (LooksLikeName(token) || IsBeforeName(token)))
                : !IsCommon(form) || IsBeforeKnownName(token) || (place != NamePlace.Bare && (LooksLikeName(token) || IsBeforeName(token) || IsBeforeUnusualSurname(token)));
        }

        return place != NamePlace.Bare && form.Folded.Length >= 2 && !IsCommon(form) && !form.Is(NeverNames | WordClass.Nationality | WordClass.CueMasdar) && !IsPhrase(form)
            && (LooksLikeName(token) || (place == NamePlace.Office && IsSurname(form)) || (form.Readings.Length == 0 && token + 1 < _tokens.Count && _tokens[token + 1].IsWord && LooksLikeName(token + 1)) || (!IsOtherWord(token) && (place == NamePlace.Honored || IsBeforeName(token))));
    }

    /// <summary>Whether a name already begun may go on with the word.</summary>
    /// <param name="token">The word.</param>
    /// <param name="start">The name's first word.</param>
    /// <param name="place">What stands before the name.</param>
    public bool MayContinue(int token, int start, NamePlace place)
    {
        WordForm form = _tokens[token].Form;
        if (HasJoinedName(form) && !Array.Exists(form.Readings, reading => !reading.HasConjunction && (reading.Entry.Class & Names) != 0))
        {
            // "Muhammad Salih and Ahmad": no name of its own letters ("Walid").
            return false;
        }

        if (token > start && IsOffice(token))
        {
            return false;
        }

        if (IsListed(form))
        {
            return true;
        }

        if (form.Is(WordClass.CueVerb))
        {
            return _tags.NameAt(token) == NameLabel.InPerson && _tags.At(token).Pos != PartOfSpeech.Verb;
        }

        if (form.Is(WordClass.TitleAdjective) && AreFirstNames(start, token) && !form.Is(WordClass.CommonWord))
        {
            return true;
        }

        if (token == start + 1 && form.Folded.Length > 4 && form.Folded.StartsWith("ال", StringComparison.Ordinal) && AreFirstNames(start, token) && EndsPhrase(token + 1) && IsUnusualSurname(form))
        {
            return true;
        }

        if (form.Folded.Length < 2 || form.Is(NeverNames | WordClass.CueMasdar) || IsCommon(form) || IsPhrase(form))
        {
            return false;
        }

        // The word after first names is mostly a surname, and few surnames are known; what follows it is mostly none.
        if (HasJoinedName(form) || form.Folded.StartsWith("لل", StringComparison.Ordinal) || form.Folded.StartsWith("وال", StringComparison.Ordinal))
        {
            return false;
        }

        bool second = token == start + 1;
        return IsSurname(form) || ((second || form.Readings.Length == 0) && IsProper(token))
            || (AreFirstNames(start, token) && (form.Readings.Length == 0 && place != NamePlace.Bare ? _tags.At(token).Pos is not (PartOfSpeech.Verb or PartOfSpeech.Adverb) : !IsOtherWord(token)))
            || (second && place != NamePlace.Bare && form.Readings.Length == 0 && _tags.At(token) is { HasPreposition: false, HasConjunction: false } && (_tags.At(token).Pos is not (PartOfSpeech.Verb or PartOfSpeech.Adverb) || EndsPhrase(token + 1)))
            || IsNamed(token);
    }

    /// <summary>"Saud, emir of the region", "Ali, the secretary general": a title with the letters of a name, known by what follows it.</summary>
    private bool IsOffice(int token) =>
        _tokens[token].Form.Find(WordClass.RoleHead) is { HasConjunction: false, HasPreposition: false, Pronoun: null } title && token + 1 < _tokens.Count && _tokens[token + 1].IsWord
        && _tokens[token + 1].Form is var next && (next.Is(WordClass.TitleAdjective) || !_tokens[token].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && (next.Is(WordClass.OfficeNoun | WordClass.BodyHead) && !next.Is(WordClass.GivenName) || next.Is(WordClass.RoleHead) && title.Entry.Value == "deputy"));

    /// <summary>"Maher al-Gharbi said that": between a first name and the end of its phrase almost any definite word is a surname.</summary>
    private static bool IsUnusualSurname(WordForm form) =>
        !form.Is(WordClass.Function | WordClass.DateWord | WordClass.Nationality | WordClass.TitleAdjective | WordClass.Adjunct | WordClass.Latter);

    private bool IsBeforeUnusualSurname(int token) =>
        token + 2 < _tokens.Count && _tokens[token].Form.Is(WordClass.GivenName) && _tokens[token + 2].Form.Is(WordClass.Complementizer | WordClass.Particle) && _tokens[token + 1].Form is { Folded: ['ا', 'ل', _, _, ..] } next && IsUnusualSurname(next);

    /// <summary>The gender that a first name shows.</summary>
    public GrammaticalGender GenderOf(int token) =>
        _tokens[token].Form.Find(WordClass.GivenName) is { HasConjunction: false, HasPreposition: false } reading ? reading.Entry.Agreement.Gender : GrammaticalGender.Unknown;

    /// <summary>Of a word that tables do not tell: whether one of the models takes it for a name.</summary>
    /// <remarks>The word by itself is asked first, its sentence only where that does not tell, the model of names last: each costs more than the one before.</remarks>
    private bool LooksLikeName(int token) => IsProper(token) || IsNamed(token);

    private bool IsProper(int token) => (_tokens[token].Form is { Folded: not ['و', ..], LonePart: PartOfSpeech.ProperNoun }) || _tags.At(token).Pos == PartOfSpeech.ProperNoun;

    private bool IsNamed(int token) => (_tokens[token].Form.Readings.Length == 0 || _tags.At(token).Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Other) && _tags.NameAt(token) is NameLabel.BeginPerson or NameLabel.InPerson;

    /// <summary>Whether the next word looks like a name that goes on.</summary>
    public bool IsBeforeName(int token) =>
        IsBeforeKnownName(token) || (token + 1 < _tokens.Count && _tokens[token + 1].IsWord && LooksLikeName(token + 1));

    /// <summary>Whether the next word is a name of the tables, or made as a surname.</summary>
    public bool IsBeforeKnownName(int token) =>
        token + 1 < _tokens.Count && _tokens[token + 1].IsWord && _tokens[token + 1].Form is var next && ((IsListed(next) && !IsCommon(next)) || IsSurname(next));

    /// <summary>"and Walid": another person begins.</summary>
    public static bool HasJoinedName(WordForm form) =>
        form.Find(WordClass.NameParticle) is { HasConjunction: true, Entry.Value: not "between" } || Array.Exists(form.Readings, reading => reading is { Conjunction: 'و', Entry.Class: WordClass.GivenName });

    private bool AreFirstNames(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (!_tokens[t].Form.Is(WordClass.GivenName | WordClass.NameParticle))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word that the sentence uses as a verb, or with a pronoun or particle attached.</summary>
    private bool IsOtherWord(int token) =>
        _tags.At(token) is { Pos: PartOfSpeech.Verb or PartOfSpeech.Adposition or PartOfSpeech.Adverb } or { Enclitic: > 0 } or { HasConjunction: true } or { HasPreposition: true };

    /// <summary>"al-…i", as most Arabic surnames are made, and no known adjective.</summary>
    private static bool IsSurname(WordForm form) =>
        form.Folded.Length > 4 && form.Folded.StartsWith("ال", StringComparison.Ordinal) && form.Folded.EndsWith('ي') && !form.Is(NeverNames | WordClass.Nationality) && !IsCommon(form);

    /// <summary>Whether a phrase ends before the word, so that the one before it is no verb: a sign, "that", "had", a cue.</summary>
    private bool EndsPhrase(int token) =>
        token >= _tokens.Count || !_tokens[token].IsWord || _tokens[token].Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.CueParticiple | WordClass.Particle);

    /// <summary>"van", "de" between a first name and a surname that no table knows.</summary>
    public bool IsForeignParticle(int token) =>
        token + 1 < _tokens.Count && _tokens[token].Form.Find(WordClass.NameParticle) is { Entry.Value: "between", HasConjunction: false, HasPreposition: false }
        && !_tokens[token].Form.Written.Contains('إ', StringComparison.Ordinal) && !_tokens[token].Form.Written.Contains('أ', StringComparison.Ordinal)
        && _tokens[token + 1].Form is { Folded: [not 'ا', not 'ل', _, ..] } next && !next.Is(WordClass.Function | WordClass.CueVerb);

    /// <summary>Whether the word is a particle inside names ("bin", "Abu", "Al").</summary>
    public bool IsParticle(int token) => _tokens[token].Form.Find(WordClass.NameParticle) is { HasConjunction: false, HasPreposition: false, HasArticle: false };

    private static bool IsListed(WordForm form) => !form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative)
        && !Array.Exists(form.Readings, reading => reading is { Entry.Class: WordClass.CueVerb, Pronoun: null }) 
        && Array.Exists(form.Readings, reading => (reading.Entry.Class & Names) != 0 && reading is { HasConjunction: false, HasPreposition: false, Pronoun: null });

    private static bool IsCommon(WordForm form)
    {
        foreach (Reading reading in form.Readings)
        {
            if (reading.Entry.Class == WordClass.CommonWord && reading.Pronoun is not { Person: GrammaticalPerson.First, Number: GrammaticalNumber.Singular })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPhrase(WordForm form)
    {
        foreach (PhraseStart start in form.PhraseStarts)
        {
            if ((start.Phrase.Kind & (PhraseKind.Actor | PhraseKind.Place)) != 0 && start.Phrase.Kind != PhraseKind.Person && start.Phrase.Words.Length == 1 && !form.Is(WordClass.GivenName))
            {
                return true;
            }
        }

        return false;
    }
}
