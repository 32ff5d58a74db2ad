using CsCheck;
using Musnad.Annotations;
using Musnad.Arabic.Dates;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Dates;

public sealed class DateReaderFuzzTests
{
    private static readonly string[] Vocabulary =
    [
        "اليوم", "أمس", "الأول", "أول", "من", "غد", "بعد", "قبل", "يوم", "يومي", "مساء", "ليل", "الثلاثاء", "والخميس", "الجمعة", "للأحد",
        "الماضي", "المقبل", "المقبلين", "الجاري", "مارس", "آذار", "كانون", "الثاني", "رمضان", "ذي", "القعدة", "صفر", "شهر", "الشهر", "عام", "العام",
        "أسبوع", "الأسبوع", "يومين", "أيام", "ثلاثة", "العاشر", "الحادي", "والعشرين", "عشر", "غرة", "الموافق", "ل", "ه", "م", "و", "ال", "إلى", "نفسه",
        "10", "3", "31", "2026", "1436", "1436هـ", "2015م", "٠٩", "و12", "ال15", "99999999999", "0", "30", "12", "سيصل", "قال", "هذا", "ذلك", "نحو", "ـ",
    ];

    private static readonly string[] Marks = [" ", " ", " ", " ", "/", "-", ".", "، ", " (", ") ", "\n", "", "\u200F", " – ", "«", "»", ":"];

    private static readonly Gen<string> Text =
        Gen.Select(Gen.Int[0, Vocabulary.Length - 1], Gen.Int[0, Marks.Length - 1], (word, mark) => Vocabulary[word] + Marks[mark]).Array[0, 30].Select(string.Concat);

    private static readonly Gen<DateOnly?> Published = Gen.OneOf(
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number => (DateOnly?)DateOnly.FromDayNumber(number)),
        Gen.Int[730000, 745000].Select(number => (DateOnly?)DateOnly.FromDayNumber(number)),
        Gen.Const((DateOnly?)null), Gen.Const((DateOnly?)DateOnly.MinValue), Gen.Const((DateOnly?)DateOnly.MaxValue));

    [Fact]
    public void AnyTextIsReadAndItsDatesStandInOrderInsideIt() =>
        Gen.Select(Text, Published, Gen.Bool).Sample(
            (sentence, published, partsDigits) =>
            {
                var text = new SourceText(sentence);
                List<DateMention> dates = DateReader.Default.Read(text, CaseWords.Of(text, partsDigits), published);
                int end = 0;
                foreach (DateMention date in dates)
                {
                    if (date.Span.IsEmpty || date.Span.Start < end || date.Span.End > text.Length)
                    {
                        return false;
                    }

                    end = date.Span.End;
                }

                return true;
            },
            iter: 20_000);
}
