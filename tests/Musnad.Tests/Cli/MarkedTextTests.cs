using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Musnad.Cli.Rendering.Html;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class MarkedTextTests
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public void HoweverMarksOverlapEachLetterStandsInItsOwn()
    {
        const int MaxLength = 60;
        var letter = Gen.Int[0, 7].Select(index => "abب \n<&\""[index]);
        var span = Gen.Select(Gen.Int[0, MaxLength], Gen.Int[1, MaxLength], Gen.Enum<MarkKind>(), Gen.Int[0, 3]);
        Gen.Select(letter.Array[0, MaxLength], span.Array[0, 12]).Sample(
            (letters, spans) =>
            {
                var text = new SourceText(new string(letters));
                Mark[] marks =
                [
                    .. spans.Where(item => item.Item1 < text.Length).Select((item, number) => new Mark
                    {
                        Kind = item.Item3,
                        Span = new TextSpan(item.Item1, Math.Min(item.Item1 + item.Item2, text.Length)),
                        Depth = item.Item4,
                        Number = number,
                        Hint = "m" + number,
                        Id = "id" + number,
                        Target = "t",
                        Label = "x",
                    }),
                ];
                IElement body = Parser.ParseDocument("<!DOCTYPE html><title>x</title>" + MarkedText.Render(text, marks, hasHeadline: true)).Body!;
                string expected = string.Concat(Visible(text).Select(index => Sets(text[index], marks.Where(mark => mark.Span.Contains(index)).Select(mark => mark.Hint))));
                string actual = string.Concat(Letters(body).Select(item => Sets(item.Letter, item.Node.GetAncestors().OfType<IElement>().Select(element => element.GetAttribute("title")).OfType<string>())));
                Assert.Equal(expected, actual);
            },
            iter: 1000,
            threads: 1);
    }

    [Fact]
    public void AnInterruptedMarkCarriesItsAnchorOnce()
    {
        var text = new SourceText("one two\nthree");
        string html = MarkedText.Render(text, [new Mark { Kind = MarkKind.Content, Span = new TextSpan(4, 11), Number = 0, Id = "s", Target = "t", Label = "1", Color = "c0" }], false).ToString();

        Assert.Equal(
            "<p>one <mark class=\"content c0\" id=\"s\"><a class=\"ref\" href=\"#t\" dir=\"ltr\">1</a>two</mark></p>\n<p><mark class=\"content c0\">thr</mark>ee</p>\n",
            html);
    }

    [Fact]
    public void ManyMarksAreRendered()
    {
        var text = new SourceText(new string('x', 200_000));
        Mark[] marks = [.. Enumerable.Range(0, 20_000).Select(number => new Mark { Kind = MarkKind.Mention, Span = new TextSpan(number * 10, (number * 10) + 12), Number = number })];

        Assert.NotEmpty(MarkedText.Render(text, [.. marks.Where(mark => mark.Span.End <= text.Length)], false).ToString());
    }

    private static IEnumerable<int> Visible(SourceText text)
    {
        int start = 0;
        foreach (string line in text.ToString().Split('\n'))
        {
            for (int i = 0; i < line.Length && !string.IsNullOrWhiteSpace(line); i++)
            {
                yield return start + i;
            }

            start += line.Length + 1;
        }
    }

    private static IEnumerable<(char Letter, INode Node)> Letters(IElement body)
        => body.QuerySelectorAll("p, h2")
            .SelectMany(paragraph => paragraph.GetDescendants().OfType<IText>())
            .Where(node => !node.ParentElement!.ClassList.Contains("ref"))
            .SelectMany(node => node.Data.Select(letter => (letter, (INode)node)));

    private static string Sets(char letter, IEnumerable<string> marks) => $"{letter}[{string.Join(',', marks.Order(StringComparer.Ordinal))}]";
}
