using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Tells the senses of a contact's noun that are no contact: a channel, a standing relation, a court's sitting.</summary>
internal sealed class NounSenses
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public NounSenses(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>A channel ("press conference"), a standing relation ("in contact") or another sense.</summary>
    public bool IsOther(int i, Reading noun, TokenRange sentence)
    {
        if (noun.Entry.Unless is { } others && i + 1 < sentence.End && others.Contains(_tokens[i + 1].Form.Folded))
        {
            return true;
        }

        if (noun.Entry.Value != "letter" && PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is { Phrase.Words.Length: > 1 } && noun.Entry.Detail != "call")
        {
            return true;
        }

        if (noun.Entry.Detail == "council" && !(i + 1 < sentence.End && _tokens[i + 1].Is(ContactRole.CouncilKind)))
        {
            return true;
        }

        if (noun.Entry.Detail == "call" && (Standing(i - 1, sentence) || Standing(i + 1, sentence)))
        {
            return true;
        }

        if (noun.Entry.Detail is "talk" && IsOfRound(i, noun, sentence))
        {
            return true;
        }

        if (noun.Entry.Detail is "talk" && i > sentence.Start && _tokens[i - 1].Form.Find(WordClass.ContactNoun) is { Entry.Detail: "session" or "tour" or "talk" } && !noun.HasConjunction && !noun.HasPreposition)
        {
            return true;
        }

        return _reading.Covering(i) is { Form: not MentionForm.Adjective } mention && mention.Start <= i && mention.HeadClass is not ("described" or "document") && !(mention.Start == i && (mention.Kind == ActorKind.Group || (mention is { Kind: ActorKind.Organization or ActorKind.Body, KnownAs: null } && noun.Entry.Detail is "summit" or "council")));
    }

    public bool InCourt(TokenRange sentence)
    {
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            if (_tokens[t].Is(ContactRole.Court))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfRound(int i, Reading noun, TokenRange sentence)
    {
        if (noun.Preposition != 'ل' && !(i > sentence.Start && _tokens[i - 1].Is(ContactRole.From)))
        {
            return false;
        }

        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 4); t--)
        {
            if (_tokens[t].Form.Find(WordClass.ContactNoun) is { Entry.Detail: "session" or "tour" })
            {
                return true;
            }
        }

        return false;
    }

    private bool Standing(int t, TokenRange sentence) => t >= sentence.Start && t < sentence.End && _tokens[t].Is(ContactRole.Standing);
}
