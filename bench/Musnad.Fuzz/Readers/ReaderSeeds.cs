using System.Text;
using Musnad.Fuzz.Mutations;

namespace Musnad.Fuzz.Readers;

/// <summary>Well-formed inputs and hostile tokens, from which the inputs of a run are made.</summary>
public static class ReaderSeeds
{
    private const string Body =
        "قال وزير النقل في مؤتمر صحفي عقده صباح الأحد إن الجسر الجديد سيفتح أمام السيارات في نهاية الشهر، وأضاف أن كلفته بلغت أربعين مليون دينار.\n"
        + "ونفت البلدية أن تكون الأعمال قد توقفت، مؤكدة أن \"العمل مستمر ليلا ونهارا\". وبحسب مصدر في الشركة المنفذة فإن التأخير لم يتجاوز أسبوعين.\n"
        + "ودعا رئيس نقابة السائقين إلى خفض الرسوم، محذرا من أن رفعها سيضر بأصحاب الشاحنات الصغيرة.";

    private const string Page =
        """
        <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>افتتاح الجسر الجديد | صحيفة المرفأ</title>
        <meta property="og:title" content="افتتاح الجسر الجديد"><meta property="og:site_name" content="صحيفة المرفأ">
        <meta property="article:published_time" content="2026-02-01T09:30:00+03:00"><link rel="canonical" href="https://example.org/a/1">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"افتتاح الجسر الجديد","datePublished":"2026-02-01T09:30:00+03:00","publisher":{"@id":"#p"},"articleBody":"نص قصير"},{"@id":"#p","@type":"Organization","name":"صحيفة المرفأ"}]}</script>
        <style>.a{color:red}</style><script>if (a < b) document.write("<div>");</script></head>
        <body class="rtl"><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/w">العالم</a></li></ul></nav>
        <div class="wrap"><article><h1>افتتاح الجسر الجديد</h1><figure><img src="x.jpg"><figcaption>صورة من الأرشيف</figcaption></figure>
        <div class="share-buttons"><a href="#">شارك</a></div><div itemprop="articleBody"><p>قال وزير النقل في مؤتمر صحفي عقده صباح الأحد إن الجسر الجديد سيفتح أمام السيارات في نهاية الشهر، وأضاف أن كلفته بلغت أربعين مليون دينار.</p>
        <p>ونفت البلدية أن تكون الأعمال قد توقفت، مؤكدة أن <b>&quot;العمل مستمر ليلا ونهارا&quot;</b>.<br>وبحسب مصدر في الشركة فإن التأخير لم يتجاوز أسبوعين.</p>
        <p>اقرأ أيضا: <a href="/2">أزمة المرور في العاصمة</a></p><table><tr><td>خلية<td>أخرى</table><p>ودعا رئيس نقابة السائقين إلى خفض الرسوم.</p></div></article>
        <aside class="related"><h3>ذات صلة</h3><ul><li><a href="/3">خبر</a><li><a href="/4">خبر آخر</a></ul></aside></div><footer>جميع الحقوق محفوظة</footer></body></html>
        """;

    /// <summary>Plain texts in several encodings.</summary>
    public static IReadOnlyList<byte[]> Texts { get; } =
    [
        Encoding.UTF8.GetBytes("افتتاح الجسر الجديد نهاية الشهر\n" + Body),
        Encoding.UTF8.GetBytes("A short English text.\r\nIt has two lines, and the second is longer than the first one.\r\n"),
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Body)],
        Encoding.BigEndianUnicode.GetBytes(Body),
        CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Body),
        CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-6")!.GetBytes(Body),
        Encoding.UTF8.GetBytes("😀 emoji \u202Bنص\u202C e\u0301 ﷲ"),
    ];

    /// <summary>Pages.</summary>
    public static IReadOnlyList<byte[]> Pages { get; } =
    [
        Encoding.UTF8.GetBytes(Page),
        Encoding.UTF8.GetBytes("<html><body><p>" + Body.Replace("\n", "<p>", StringComparison.Ordinal) + "</body></html>"),
        Encoding.UTF8.GetBytes("<table><tr><td><font size=2>" + Body.Replace("\n", "<br><br>", StringComparison.Ordinal) + "</font></td></tr></table>"),
        CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"><title>خبر</title></head><body><div>" + Body + "</div></body></html>"),
        Encoding.UTF8.GetBytes("<div><div><a href=x>رابط</a><ul><li>واحد<li>اثنان</ul><q>قول</q><pre>" + Body + "</pre><svg><title>s</title><path d=\"M0\"/></svg></div></div>"),
    ];

    /// <summary>JSON Lines and documents.</summary>
    public static IReadOnlyList<byte[]> Json { get; } = Mutator.Encode(
        "{\"id\":\"a1\",\"outlet\":\"المرفأ\",\"published\":\"2026-02-01\",\"url\":null,\"title\":\"عنوان\",\"text\":\"قال الوزير إن الجسر سيفتح.\"}\n{\"id\":2,\"text\":\"نص ثان\\nبسطرين \\ud83d\\ude00\"}\n",
        "[\n {\"source\":{\"name\":\"X\"},\"date\":1767225600,\"headline\":\"h\",\"body\":[\"one\",\"two\"]},\n {\"content\":{\"rendered\":\"<p>x</p>\"}}\n]\n",
        "{\n  \"status\": \"ok\",\n  \"articles\": [ { \"title\": \"t\", \"content\": \"some words of content\" }, { \"title\": null } ]\n}\n",
        "{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\",\"x\":[[[[{\"y\":1e999}]]]]}\r\n{\"nothing\":true}\r\nno json\r\n");

    /// <summary>What decoders stumble over.</summary>
    public static IReadOnlyList<byte[]> TextTokens { get; } =
    [
        [0], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF],
        [0xE1, 0xE5, 0xC7], [0x1B], [0x0D], [0x0A], [0xC2, 0x85], [0xE2, 0x80, 0xA8],
        .. Mutator.Encode("ال", "\u0640\u0640", "\u064B", "\u202E", "\u200F", "10.03.2026, ", "(أ ف ب) ", "%PDF-", "PK\u0003\u0004", "\"", "«", "»", ". ", "\n\n", " ", "\t"),
    ];

    /// <summary>What page parsers stumble over.</summary>
    public static IReadOnlyList<byte[]> PageTokens { get; } =
    [
        .. Mutator.Encode(
            "<div>", "</div>", "<p>", "</p>", "<a href='x'>", "</a>", "<b>", "</b>", "<font a=1>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>",
            "<!--", "-->", "<!", "<?", "</", "<", ">", "\"", "'", "=", "&", "&#x110000;", "&amp;amp;", "&lt;script>", "<script>", "</script>",
            "<script type=application/ld+json>", "<style>", "<title>", "</title>", "<textarea>", "<plaintext>", "<svg>", "<math>", "<template>", "<select>",
            "<form>", "<frameset>", "<body hidden>", "<html lang=\"", "<br>", "<h1>", "<article>", "<section class=\"share\">", "<blockquote>", "<pre>",
            "<x-y>", "<o:p>", "<nobr>", "<button>", "<iframe>", "<noscript>", "<meta charset=utf-16>", "<meta charset=windows-1256>", "<base href=x>",
            "<p style='display:none'>", "<span itemprop=articleBody>", "<div itemprop='articleBody'>", "{\"@type\":\"NewsArticle\",", "[", "{", "{\"@graph\":",
            "<img src=data:image/png;base64,AAAA>", "<div a b c d e f g h>", "<time datetime=2020-01-01>", "<p>قال المتحدث، إن الأمر كذلك، وأضاف كلاما آخر.</p>"),
        .. TextTokens,
    ];

    /// <summary>What JSON parsers stumble over.</summary>
    public static IReadOnlyList<byte[]> JsonTokens { get; } =
    [
        .. Mutator.Encode(
            "{", "}", "[", "]", "\"", ",", ":", "\\", "\\u", "\\ud83d", "\\udc00", "\\u0000", "null", "true", "-", "1e400", "1234567890123", "{\"text\":",
            "{\"title\":", "\"text\":\"x\"", "{\"a\":", "[[", "]]", "\n", "\r", "\r\n", "\n{\"text\":\"y\"}\n", "{}", "[]", "\"\\ud800\":1,", "/*", "//", "NaN"),
        .. TextTokens,
    ];

    /// <summary>What decompression stumbles over.</summary>
    public static IReadOnlyList<byte[]> GzipTokens { get; } = [[0x1F, 0x8B], [0x1F, 0x8B, 8, 0], [0, 0, 0, 0], [0xFF, 0xFF], [3, 0], [0x1F, 0x8B, 8, 4, 0, 0, 0, 0, 0, 3]];
}
