using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Whether a mention can take part in a contact, receive a visit, be travelled to.</summary>
internal sealed class Eligibility
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public Eligibility(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>Whether a mention can take part in a contact.</summary>
    public bool CanTakePart(MentionDraft mention, bool places = false)
    {
        if (mention.Form == MentionForm.Adjective || mention.HeadClass is "document" or "described" || (mention.IsPlace && mention.HeadClass == "Place" && !places))
        {
            return false;
        }

        if (mention.End == mention.Start + 1 && mention.KnownAs is null && _reading.Tags.At(mention.Start).Pos == PartOfSpeech.Adjective && !_tokens[mention.Start].Form.Folded.StartsWith("ال", StringComparison.Ordinal))
        {
            return false;
        }

        Token head = _tokens[mention.Start];
        if (mention.End == mention.Start + 1 && head.Form.Is(WordClass.Plan | WordClass.Coming))
        {
            return false;
        }

        return !(mention is { Anaphor: AnaphorKind.Both, Members.Count: 0 } && !IsDual(mention));
    }

    /// <summary>Whether a mention can receive a visit: a state, a region with a government, somebody; not a city within a country.</summary>
    public bool CanHost(MentionDraft mention) => !(mention.KnownAs is null && _tokens[mention.Start].Is(ContactRole.District)) && MayHost(mention);

    /// <summary>Whether somebody travels there, rather than turns to it: a state, an international organization.</summary>
    public bool IsDestination(MentionDraft mention) => CanHost(mention) && (mention.KnownAs is not null || _tokens[mention.Start].Is(ContactRole.Region) || (mention.Kind == ActorKind.State && mention.Country is not null));

    private bool MayHost(MentionDraft mention) =>
        mention.Kind != ActorKind.State || mention.Anaphor != AnaphorKind.None || (mention.KnownAs is not null && mention.HeadClass != "Place") || (mention.Form == MentionForm.Description && !_tokens[mention.Start].Form.Is(WordClass.OfficeNoun)) || _tokens[mention.Start].Is(ContactRole.Region);

    public bool IsDual(MentionDraft mention)
    {
        string head = _tokens[mention.Start].Form.Folded;
        return mention.End > mention.Start + 1 || head.EndsWith("ان", StringComparison.Ordinal) || head.EndsWith("ين", StringComparison.Ordinal);
    }
}
