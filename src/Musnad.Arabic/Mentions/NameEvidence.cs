using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
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

    public NameEvidence(TextLayout layout) => _tokens = layout.Tokens;

    /// <summary>Whether a name may begin at the word.</summary>
    /// <param name="token">The word.</param>
    /// <param name="afterTitle">A title stands before it: then a word that is no known other word suffices.</param>
    public bool MayBegin(int token, bool afterTitle)
    {
        WordForm form = _tokens[token].Form;
        if (IsListed(form))
        {
            return afterTitle || !IsCommon(form) || form.Is(WordClass.NameParticle);
        }

        return afterTitle && form.Folded.Length >= 2 && !IsCommon(form) && !form.Is(NeverNames | WordClass.Nationality | WordClass.CueMasdar) && !IsPhrase(form);
    }

    /// <summary>Whether a name already begun may go on with the word.</summary>
    public bool MayContinue(int token)
    {
        WordForm form = _tokens[token].Form;
        if (IsListed(form))
        {
            return true;
        }

        if (form.Folded.Length < 2 || form.Is(NeverNames | WordClass.CueMasdar) || IsCommon(form) || IsPhrase(form))
        {
            return false;
        }

        return true;
    }

    /// <summary>Whether the word is a particle inside names ("bin", "Abu", "Al").</summary>
    public bool IsParticle(int token) => _tokens[token].Form.Find(WordClass.NameParticle) is { HasConjunction: false, HasPreposition: false, HasArticle: false };

    private static bool IsListed(WordForm form) => !form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.CueVerb) && form.Find(Names) is { HasConjunction: false, HasPreposition: false, Pronoun: null };

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
