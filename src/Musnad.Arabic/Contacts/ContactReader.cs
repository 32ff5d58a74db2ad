using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Finds contacts: calls, meetings, visits, conferences, mediations and letters, told by a verb or by a noun.</summary>
internal sealed class ContactReader
{
    private readonly ArabicReading _reading;
    private readonly List<FrameDraft> _frames;
    private readonly List<Token> _tokens;
    private readonly NounContactReader _nouns;
    private readonly VerbContactReader _verbs;

    public ContactReader(ArabicReading reading, List<FrameDraft> frames)
    {
        _reading = reading;
        _frames = frames;
        _tokens = reading.Tokens;
        var parties = new PartyReader(reading);
        var carriers = new CarrierReader(reading, parties);
        var circumstances = new Circumstances(reading);
        _nouns = new NounContactReader(reading, parties, carriers, circumstances);
        _verbs = new VerbContactReader(reading, parties, carriers, circumstances);
    }

    public List<EventDraft> Read()
    {
        var events = new List<EventDraft>();
        foreach (TokenRange sentence in _reading.Layout.Sentences)
        {
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                WordForm form = _tokens[i].Form;
                EventDraft? found = null;
                if (form.Is(WordClass.ContactVerb))
                {
                    found = _verbs.Read(i, sentence);
                }

                if (found is null && form.Is(WordClass.ContactNoun))
                {
                    FrameDraft? frame = FrameAround(i, sentence);
                    found = _nouns.Read(i, sentence, frame, events);
                    if (found is { IsTime: false, Mode: not ContactMode.Mediation } && frame is not null && InHead(frame, i, sentence))
                    {
                        frame.Occasion ??= found;
                    }
                }

                if (found is not null)
                {
                    if (found.Realis == Realis.Asserted && (found.Date > _reading.Published || (found.Date == _reading.Published && found.Date is not null && found.IsPresent && !(_reading.Layout.HasHeadline && _reading.Layout.LineOfToken[i] == 0))))
                    {
                        found.Realis = Realis.Planned;
                    }

                    events.Add(found);
                }
            }
        }

        return events;
    }

    /// <summary>The attribution in whose clause a word stands.</summary>
    private FrameDraft? FrameAround(int i, TokenRange sentence)
    {
        FrameDraft? best = null;
        foreach (FrameDraft frame in _frames)
        {
            if (frame.Anchor >= sentence.Start && frame.Anchor < sentence.End && frame.Class != CueClass.Preposition && InHead(frame, i, sentence) && (best is null || frame.Anchor > best.Anchor))
            {
                best = frame;
            }
        }

        return best;
    }

    /// <summary>Whether a word stands in an attribution outside its content: before it, or after it at the sentence's end.</summary>
    private static bool InHead(FrameDraft frame, int i, TokenRange sentence)
    {
        bool before = i < frame.ContentStart && i >= Math.Min(frame.Start, frame.Anchor) || frame.ContentStart < 0 && i >= frame.Head.Start && i < frame.Head.End;
        bool opening = i >= sentence.Start && i < frame.Anchor && frame.Anchor - i < 30 && frame.ContentStart > frame.Anchor && frame.Class == CueClass.Verb && !frame.HasConjunction;
        return before || opening;
    }
}
