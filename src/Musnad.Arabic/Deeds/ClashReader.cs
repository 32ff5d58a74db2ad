using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Fighting or an agreement told by a noun with both sides: "clashes between X and Y", "the treaty signed between X and Y".</summary>
internal sealed class ClashReader
{
    private const int Reach = 10;

    private static readonly DeedLemma Clash = new("", EventType.Assault, new Dictionary<string, DeedRole>(), new HashSet<string>(), new DeedThings(), new HashSet<string>(["armed"]));

    private static readonly DeedLemma Accord = Clash with { Type = EventType.Agree, Flags = new HashSet<string>() };

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DeedSetting _setting;
    private readonly DeedBuilder _builder;

    public ClashReader(ArabicReading reading, DeedSetting setting, DeedBuilder builder)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _setting = setting;
        _builder = builder;
    }

    public EventDraft? Read(int i, TokenRange sentence)
    {
        Reading noun = _tokens[i].Form.Find(WordClass.ClashNoun)!;
        bool accord = noun.Entry.Value == "AGREE";
        bool concluded = !accord || noun.Entry.Stem is "توقيع" or "ابرام";
        if (IsBackground(i, sentence) || (_setting.FrameAt(i) is { } frame && _setting.StanceOf(frame) is Stance.Request or Stance.Threaten or Stance.Reject or Stance.Agree))
        {
            return null;
        }

        for (int t = i + 1; t < Math.Min(sentence.End, i + Reach); t++)
        {
            concluded |= _tokens[t].Form.Folded is "الموقع" or "الموقعه" or "المبرم" or "المبرمه" or "موقع" or "مبرم" or "موقعه" or "مبرمه" or "وقع" or "وقعت" or "ابرم" or "ابرمت";
            if ((!accord && _tokens[t].Form.Is(WordClass.Relative)) || _tokens[t].Form.Is(WordClass.Complementizer) || _tokens[t].Kind is TokenKind.Stop)
            {
                return null;
            }

            if (_tokens[t].Form.Folded is not "بين")
            {
                continue;
            }

            return concluded && _reading.MentionAt(t + 1) is { } first && Sides(first, sentence) is { Count: >= 2 } sides
                ? _builder.Build(accord ? Accord : Clash, new TokenRange(i, i + 1), noun.Prefix, sides, new DeedArguments(), null, Realis.Asserted, sentence)
                : null;
        }

        return null;
    }

    /// <summary>"in the wake of the clashes": a circumstance of something else.</summary>
    private bool IsBackground(int i, TokenRange sentence) =>
        i > sentence.Start && _tokens[i - 1].Form.Folded.TrimStart('و') is "اعقاب" or "منذ" or "بسبب" or "لوقف" or "وقف" or "انهاء" or "دون" or "تجنب" or "قبل";

    private List<Participant> Sides(MentionDraft first, TokenRange sentence)
    {
        List<Participant> sides = DeedSubjectReader.Members(first);
        for (int t = first.End; t < Math.Min(sentence.End, first.End + 6); t++)
        {
            if (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } mention)
            {
                if (mention is { HasConjunction: true, Preposition: '\0' })
                {
                    sides.AddRange(DeedSubjectReader.Members(mention));
                }

                break;
            }
        }

        return sides;
    }
}
