using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Deeds;

/// <summary>Finds deeds: what a clause reports as done or planned by somebody it names.</summary>
internal sealed class DeedReader
{
    private readonly ArabicReading _reading;
    private readonly DeedSetting _setting;
    private readonly DeedVerbReader _verbs;
    private readonly DeedNounReader _nouns;
    private readonly ClashReader _clashes;
    private readonly BlowReader _blows;

    public DeedReader(ArabicReading reading, List<FrameDraft> frames, List<EventDraft> contacts)
    {
        _reading = reading;
        _setting = new DeedSetting(reading, frames);
        var arguments = new DeedArgumentReader(reading);
        var builder = new DeedBuilder(reading);
        _verbs = new DeedVerbReader(reading, _setting, arguments, builder, contacts);
        _nouns = new DeedNounReader(reading, _setting, arguments, builder);
        _clashes = new ClashReader(reading, _setting, builder);
        _blows = new BlowReader(reading, _setting, arguments, builder);
    }

    public List<EventDraft> Read()
    {
        var deeds = new List<EventDraft>();
        foreach (TokenRange sentence in _reading.Layout.Sentences)
        {
            EventDraft? last = null;
            int end = sentence.Start;
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                WordForm form = _reading.Tokens[i].Form;
                if (i < end || !form.Is(WordClass.DeedVerb | WordClass.DeedCarrier | WordClass.DeedNoun | WordClass.ClashNoun | WordClass.BlowNoun | WordClass.CarrierNoun) || _reading.Covering(i) is { Form: not MentionForm.Adjective })
                {
                    continue;
                }

                EventDraft? found = form.Is(WordClass.DeedVerb | WordClass.DeedCarrier) ? _verbs.Read(i, sentence, last) : null;
                found ??= form.Is(WordClass.DeedNoun) && !_setting.IsCue(i) ? _nouns.Read(i, sentence) : null;
                found ??= form.Is(WordClass.CarrierNoun) ? _verbs.ReadNoun(i, sentence) : null;
                found ??= form.Is(WordClass.BlowNoun) ? _blows.Read(i, sentence) : null;
                found ??= form.Is(WordClass.ClashNoun) ? _clashes.Read(i, sentence) : null;
                if (found is not null)
                {
                    deeds.Add(found);
                    last = found;
                    end = Math.Max(i + 1, found.Trigger.End);
                }
            }
        }

        return deeds;
    }
}
