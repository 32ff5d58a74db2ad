using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Describes groups whose noun the mentions leave out: "a parliamentary delegation".</summary>
internal sealed class DelegationReader
{
    private const int LongestDescription = 9;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly Eligibility _eligible;

    public DelegationReader(ArabicReading reading, Eligibility eligible)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _eligible = eligible;
    }

    /// <summary>Describes a group whose noun the mentions leave out: "a parliamentary delegation".</summary>
    public MentionDraft? Describe(int t, int limit)
    {
        if (t >= limit || !_tokens[t].Is(ContactRole.Delegation) || _reading.Covering(t) is { Form: not MentionForm.Adjective, HeadClass: not "described" })
        {
            return null;
        }

        int end = EndOf(t, limit);
        int letters = HasConjunction(t) ? 1 : 0;
        var mention = new MentionDraft
        {
            Start = t,
            End = Math.Min(end, limit),
            StartChar = _tokens[t].Start + letters,
            HasConjunction = letters > 0,
            Form = MentionForm.Description,
            Kind = ActorKind.Group,
            Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown),
            IsDefinite = false,
            HeadClass = "group",
        };
        mention.EndChar = _tokens[mention.End - 1].End;
        mention.Name = _reading.Layout.Text[mention.Span];
        _reading.Add(mention);
        return mention;
    }

    public MentionDraft? DescribeBefore(int at, int start)
    {
        for (int t = at - 1; t >= Math.Max(start, at - 4); t--)
        {
            if (_tokens[t].Is(ContactRole.Delegation))
            {
                return !(t > start && _tokens[t - 1].Form.Is(WordClass.Preposition)) && Describe(t, at + 1) is { } group && group.End == at + 1 ? group : null;
            }
        }

        return null;
    }

    /// <summary>Takes in what belongs to a group's noun and its mention leaves out.</summary>
    public void Extend(MentionDraft group, int limit)
    {
        if (group.HeadClass != "group" || group.End != group.Start + 1 || !_tokens[group.Start].Is(ContactRole.Delegation) || EndOf(group.Start, limit) is not (> 0 and var end) || end <= group.End)
        {
            return;
        }

        group.End = end;
        group.EndChar = _tokens[end - 1].End;
        group.Name = _reading.Layout.Text[group.Span];
    }

    private int EndOf(int t, int limit)
    {
        int end = t + 1;
        while (end < limit && end - t < LongestDescription && _tokens[end].IsWord && _reading.DateAt[end] < 0)
        {
            WordForm form = _tokens[end].Form;
            if (_tokens[end].Is(ContactRole.Whole) && end + 1 < limit)
            {
                end = _reading.MentionAt(end + 1) is { } whole ? whole.End : end + 2;
                break;
            }

            if (_reading.MentionAt(end) is { Form: not MentionForm.Adjective, HasConjunction: false, Preposition: '\0' } nested && !IsLoneAdjective(nested))
            {
                end = nested.End;
                break;
            }

            if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.ContactNoun | WordClass.ContactVerb | WordClass.Carrier) || _tokens[end].Is(ContactRole.Chaired | ContactRole.Attended) || _reading.Tags.At(end).HasPreposition
                || _reading.Tags.At(end).Pos is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Adverb) || HasConjunction(end))
            {
                break;
            }

            end++;
        }

        return Math.Min(end, limit);
    }

    private bool HasConjunction(int t) => _reading.Tags.At(t).HasConjunction;

    private bool IsLoneAdjective(MentionDraft mention) => mention.End == mention.Start + 1 && !_eligible.IsDual(mention) && mention.Anaphor == AnaphorKind.Both;
}
