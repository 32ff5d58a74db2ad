using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>How and when something was said, from the words of its clause outside the content.</summary>
internal sealed class CircumstanceReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public CircumstanceReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    public void Read(List<FrameDraft> frames)
    {
        for (int f = 0; f < frames.Count; f++)
        {
            FrameDraft frame = frames[f];
            TokenRange sentence = _reading.Layout.SentenceAt(frame.Anchor);
            int from = frame.Start;
            bool first = f == 0 || frames[f - 1].Anchor < sentence.Start;
            if (first && frame.Class != CueClass.VerbalNoun)
            {
                from = sentence.Start;
            }

            int to = frame.ContentStart > frame.Anchor ? frame.ContentStart : frame.Head.End;
            Look(frame, from, Math.Min(to, sentence.End));
            bool last = f + 1 == frames.Count || frames[f + 1].Anchor >= sentence.End;
            if (last && frame.ContentEnd > 0 && frame.ContentEnd < sentence.End)
            {
                Look(frame, frame.ContentEnd, sentence.End);
            }
        }
    }

    private void Look(FrameDraft frame, int from, int to)
    {
        for (int t = from; t < to; t++)
        {
            if (frame.Before is { } before && before.Contains(t))
            {
                continue;
            }

            if (_reading.DateAt[t] is >= 0 and int d)
            {
                frame.Date ??= _reading.Dates[d].Day;
            }

            if (frame.Addressees.Count == 0 && frame.Channel is null or Channel.PressStatement && SessionAt(t, to) is { } assembly && assembly != frame.Source)
            {
                frame.Addressees.Add(assembly);
                frame.Channel = Channel.Speech;
            }

            if (frame.Channel is null && _tokens[t].IsWord && PhraseTable.Longest(_tokens, t, PhraseKind.Channel) is { } channel && IsCircumstance(t, channel))
            {
                Channel told = ChannelNames.Parse(channel.Phrase.Value);
                frame.Channel = told == Channel.Briefing && GivenToMedium(channel.End, to) ? Channel.Interview : told;
            }
        }
    }

    /// <summary>"during the 46th session of the council": the assembly in whose session something is said.</summary>
    private MentionDraft? SessionAt(int t, int to)
    {
        if (t == 0 || !_tokens[t].IsWord || _tokens[t].Form.Folded is not ("دوره" or "الدوره" or "جلسه" or "الجلسه") || _tokens[t - 1].Form.Folded is not ("في" or "خلال" or "وفي" or "وخلال" or "اثناء"))
        {
            return null;
        }

        for (int next = t + 1; next < Math.Min(to, t + 9); next++)
        {
            if (_reading.MentionAt(next) is { Kind: ActorKind.Body or ActorKind.Organization, Form: MentionForm.Name } assembly && (assembly.Preposition == 'ل' || next == t + 1))
            {
                return assembly;
            }

            if (_tokens[next].Kind is TokenKind.Comma or TokenKind.Stop)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"in a remark to the agency": remarks made to one medium are an interview, those to the press are not.</summary>
    private bool GivenToMedium(int from, int to)
    {
        for (int t = from; t < Math.Min(to, from + 4); t++)
        {
            WordForm form = _tokens[t].Form;
            if (_tokens[t].Kind is TokenKind.Comma or TokenKind.Stop)
            {
                return false;
            }

            if (_reading.MentionAt(t) is { Preposition: 'ل' } spokenTo)
            {
                return spokenTo.Kind is ActorKind.Medium or ActorKind.Organization;
            }

            if (form.Folded == "ل")
            {
                return t + 1 < to && (_tokens[t + 1].Kind == TokenKind.Quote || _reading.MentionAt(t + 1) is { Kind: ActorKind.Medium });
            }

            if (form.Folded.Length > 3 && form.Folded[0] == 'ل' && form.Find(WordClass.MediumWord) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in a statement", "during a press conference": a preposition stands before the noun or at it.</summary>
    private bool IsCircumstance(int t, PhraseMatch channel) =>
        channel.Start.Preposition is 'ب' or 'ل'
        || (t > 0 && _tokens[t - 1].Form.Folded is "في" or "خلال" or "عبر" or "علي" or "اثناء" or "ضمن" or "وفي" or "وخلال" or "عقب" or "حسب" or "بحسب" or "وفق" or "من");
}
