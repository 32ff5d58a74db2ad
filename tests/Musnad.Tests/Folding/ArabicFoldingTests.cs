using CsCheck;
using Musnad.Arabic.Folding;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Folding;

public sealed class ArabicFoldingTests
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, One('\u0621', '\u064A')),
        (3, One('\u064B', '\u065F')),
        (1, One('\u0610', '\u061C')),
        (1, One('\u0670', '\u06DC')),
        (2, One('\u0660', '\u0669')),
        (1, One('\u06F0', '\u06F9')),
        (3, One('\uFB50', '\uFDFF')),
        (3, One('\uFE70', '\uFEFF')),
        (2, One('\u200B', '\u200F')),
        (1, One('\u202A', '\u202E')),
        (1, One('\u2060', '\u206F')),
        (2, One(' ', '~')),
        (1, One('\u00A0', '\u024F')),
        (1, Gen.Const("\U0001F600")),
        (1, Gen.Const("\U00010E60")),
        (1, One('\uD800', '\uDFFF')),
        (1, One('\uFFF0', '\uFFFF')));

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    [Fact]
    public void EveryFoldedSpanMapsBackToWhereItCameFrom() =>
        Gen.Select(Text, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((text, first, second) =>
        {
            FoldedText folded = ArabicFolding.FoldWithOrigins(text);
            int start = first % (folded.Text.Length + 1);
            int end = start + (second % (folded.Text.Length - start + 1));
            TextSpan original = folded.ToOriginal(new TextSpan(start, end));

            string back = ArabicFolding.Fold(text.AsSpan(original.Start, original.Length));
            string wanted = folded.Text[start..end];

            // Only a ligature cut in two gives more than was asked for.
            return back == wanted || (back.Contains(wanted, StringComparison.Ordinal) && IsCut(folded, start, end));
        });

    [Fact]
    public void WholeCharactersMapBackExactly() =>
        Text.Sample(text =>
        {
            FoldedText folded = ArabicFolding.FoldWithOrigins(text);
            for (int i = 0; i < folded.Text.Length; i++)
            {
                TextSpan original = folded.ToOriginal(new TextSpan(i, i + 1));
                string back = ArabicFolding.Fold(text.AsSpan(original.Start, original.Length));
                if (original.IsEmpty || !back.Contains(folded.Text[i], StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return folded.ToOriginal(new TextSpan(0, folded.Text.Length)).End == (folded.Text.Length == 0 ? folded.ToOriginal(default).End : text.Length);
        });

    [Fact]
    public void TheThreeWaysOfFoldingAgree() =>
        Text.Sample(text =>
        {
            string folded = ArabicFolding.Fold(text);
            char[] buffer = new char[(text.Length * 20) + 1];
            int length = ArabicFolding.Fold(text, buffer);
            return folded == ArabicFolding.FoldWithOrigins(text).Text && folded == new string(buffer, 0, length);
        });

    [Fact]
    public void ATooShortBufferIsRefused() =>
        Text.Sample(text =>
        {
            string folded = ArabicFolding.Fold(text);
            return folded.Length == 0
                || (ArabicFolding.Fold(text, new char[folded.Length - 1]) == -1 && ArabicFolding.Fold(text, new char[folded.Length]) == folded.Length);
        });

    [Fact]
    public void FoldingTwiceIsFoldingOnce() =>
        Text.Sample(text =>
        {
            string folded = ArabicFolding.Fold(text);
            return folded == ArabicFolding.Fold(folded);
        });

    [Fact]
    public void FoldingAPartIsAPartOfTheFolding() =>
        Gen.Select(Text, Text).Sample((left, right) =>
            ArabicFolding.Fold(left + right) == ArabicFolding.Fold(left) + ArabicFolding.Fold(right));

    [Fact]
    public void EveryCharacterFoldsToItselfOrToSomethingThatDoes()
    {
        for (int letter = 0; letter <= char.MaxValue; letter++)
        {
            string folded = ArabicFolding.Fold([(char)letter]);
            Assert.Equal(folded, ArabicFolding.Fold(folded));
        }
    }

    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("إيران", "ايران")]
    [InlineData("آسيا", "اسيا")]
    [InlineData("ٱلله", "الله")]
    [InlineData("مؤتمر", "موتمر")]
    [InlineData("رئيس", "رييس")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("ایران", "ايران")]
    [InlineData("القاهرة", "القاهره")]
    [InlineData("کویت", "كويت")]
    [InlineData("محمَّدٌ", "محمد")]
    [InlineData("هٰذا", "هذا")]
    [InlineData("الســـلام", "السلام")]
    [InlineData("وفد\u200F \u200Eسلام\u200C\u200D", "وفد سلام")]
    [InlineData("\uFEFFنص\u00AD\u2067\u061C", "نص")]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "0123456789")]
    [InlineData("۰۱۲۳۴۵۶۷۸۹", "0123456789")]
    [InlineData("Reuters", "reuters")]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFEB3\uFEFC\uFEE1", "سلام")]
    [InlineData("\uFDF2", "الله")]
    [InlineData("سوء", "سوء")]
    [InlineData("😀 قال", "😀 قال")]
    [InlineData("É «»“”،؛؟", "É «»“”،؛؟")]
    public void ARule(string text, string folded) => Assert.Equal(folded, ArabicFolding.Fold(text));

    [Fact]
    public void ALigatureCutInTwoMapsToTheWholeLigature()
    {
        FoldedText folded = ArabicFolding.FoldWithOrigins("ق\uFEFB\u064Bل");

        Assert.Equal("قلال", folded.Text);
        Assert.Equal(new TextSpan(1, 3), folded.ToOriginal(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(1, 3), folded.ToOriginal(new TextSpan(2, 3)));
        Assert.Equal(new TextSpan(0, 1), folded.ToOriginal(new TextSpan(0, 1)));
        Assert.Equal(new TextSpan(3, 4), folded.ToOriginal(new TextSpan(3, 4)));
    }

    /// <summary>Whether a range begins or ends inside the letters of one original character.</summary>
    private static bool IsCut(FoldedText folded, int start, int end) =>
        (start > 0 && Start(folded, start - 1) == Start(folded, start)) || (end < folded.Text.Length && end > 0 && Start(folded, end - 1) == Start(folded, end));

    private static int Start(FoldedText folded, int i) => folded.ToOriginal(new TextSpan(i, i)).Start;

    private static Gen<string> One(char first, char last) => Gen.Char[first, last].Select(letter => letter.ToString());
}
