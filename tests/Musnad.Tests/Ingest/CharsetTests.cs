using System.Text;
using Musnad.Articles;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class CharsetTests
{
    private const string Body = "قال وزير النقل إن الجسر سيفتح أمام السيارات في نهاية الشهر، وأضاف أن كلفته بلغت أربعين مليون دينار.";

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    [InlineData("windows-1256", false)]
    public void TextsOfAnyEncodingReadTheSame(string name, bool mark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Body)];

        Assert.Equal(Body, Reading.One(bytes, "a.txt").Text.ToString());
    }

    [Fact]
    public void Iso8859Dash6IsDetected()
    {
        string text = Body.Replace('،', ' ');
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-6")!.GetBytes(text);

        Assert.Equal(text, Reading.One(bytes, "a.txt").Text.ToString());
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1256\">")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=Windows-1256'>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")]
    [InlineData("")]
    public void OldPagesReadWhateverTheyDeclare(string meta)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes($"<html><head>{meta}<title>خبر</title></head><body><p>{Body}</p></body></html>");

        Assert.Contains(Body, Reading.One(bytes, "a.html").Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8WinsOverAWrongDeclaration()
    {
        Article article = Reading.One($"<html><head><meta charset=windows-1256></head><body><p>{Body}</p></body></html>", "a.html");

        Assert.Equal(Body, article.Text.ToString());
    }

    [Fact]
    public void CutOffTextIsReported()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("سطر أول\n" + Body + "ة")[..^1];

        InputFailure failure = Reading.Failure(bytes, "dir/a.txt");

        Assert.Equal(2, failure.Line);
        Assert.Equal($"dir/a.txt:2: it ends inside a UTF-8 character (byte {bytes.Length - 1}): it is cut off", failure.ToString());
    }

    [Fact]
    public void BrokenUtf8IsReportedInTextsAndForgivenInPages()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Body), 0xC3, .. Encoding.UTF8.GetBytes(" " + Body)];
        byte[] page = [.. "<p>"u8, .. text, .. "</p>"u8];

        Assert.Contains("not valid UTF-8 at byte", Reading.Failure(text, "a.txt").Reason, StringComparison.Ordinal);
        Assert.Contains("\uFFFD", Reading.One(page, "a.html").Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FrenchInWindows1252IsDetected()
    {
        const string French = "Le ministère a annoncé que la réunion prévue à Genève était reportée à une date ultérieure, après les déclarations du président.";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(French);

        Article article = Reading.One(bytes, "a.txt");

        Assert.Equal(French, article.Text.ToString());
        Assert.Equal("fr", article.Language);
    }
}
