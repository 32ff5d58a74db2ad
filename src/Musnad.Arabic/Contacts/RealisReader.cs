using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Whether a clause asserts, plans, supposes or negates what it tells, by the words before the trigger.</summary>
internal sealed class RealisReader
{
    private readonly ArabicReading _reading;

    public RealisReader(ArabicReading reading) => _reading = reading;

    public Realis Read(int trigger, TokenRange sentence)
    {
        List<Token> tokens = _reading.Tokens;
        int from = Math.Max(sentence.Start, trigger - 12);
        for (int t = trigger; t >= from; t--)
        {
            WordForm form = tokens[t].Form;
            if (tokens[t].Kind is TokenKind.Stop or TokenKind.Colon)
            {
                break;
            }

            if (form.Readings.Any(reading => reading.IsFuture) || form.Is(WordClass.Plan) || form.Folded is "المقرر" or "المقرره" or "المرتقب" or "المرتقبه" or "يعتزم" or "تعتزم" or "المتوقع" or "تستعد" or "يستعد" or "سيجري" or "مقرره")
            {
                return Realis.Planned;
            }

            if (form.Folded is "لم" or "لن" or "ولم" or "عدم" or "نفي" or "نفت" or "ينفي" or "تنفي" or "الغاء" or "الغي" or "الغت")
            {
                return Realis.Negated;
            }

            if (form.Folded is "دعا" or "دعت" or "دعوه" or "طلب" or "طلبت" or "اقترح" or "يطلب" or "لعقد" or "امكانيه" or "احتمال" or "اذا" or "لو" or "استعداد" or "استعداده" or "يدعو" or "تدعو" or "داعيا" or "ضروره")
            {
                return Realis.Hypothetical;
            }

            if (t < trigger && form.Is(WordClass.Complementizer) && t > from && form.Find(WordClass.Complementizer)!.Entry.Value != "bthat" && tokens[t].Form.Written.StartsWith("أن", StringComparison.Ordinal) && tokens[t + 1].Form.Find(WordClass.ContactVerb | WordClass.LightVerb) is { } verb && verb.Entry.Stem.Length > 0 && verb.Entry.Stem[0] is 'ي' or 'ت' && !tokens[t + 1].Form.Folded.EndsWith('ت'))
            {
                return Realis.Hypothetical;
            }
        }

        return Realis.Asserted;
    }
}
