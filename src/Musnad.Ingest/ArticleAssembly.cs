using System.Globalization;
using Musnad.Articles;
using Musnad.Ingest.Languages;
using Musnad.Text;

namespace Musnad.Ingest;

/// <summary>Makes the article of what a reader found: text with its title, the caller's knowledge, language, dateline.</summary>
internal sealed class ArticleAssembly(ReadOptions options, IDatelineReader? datelines, TimeProvider? clock)
{
    /// <summary>The article, or why there is none.</summary>
    /// <param name="raw">What was found.</param>
    /// <param name="input">The input's name for a failure.</param>
    /// <param name="line">The line for a failure, or null.</param>
    public ReadResult Assemble(RawArticle raw, string input, int? line)
    {
        string text = raw.TitleIsSeparate ? WithTitle(raw.Title, raw.Text) : raw.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadResult.Of(new InputFailure(input, line, "it holds no text"));
        }

        if (text.Length > options.MaxArticleLength)
        {
            string reason = string.Create(CultureInfo.InvariantCulture, $"its text has {text.Length} characters; the limit is {options.MaxArticleLength}");
            return ReadResult.Of(new InputFailure(input, line, reason));
        }

        var source = new SourceText(text);
        string? outlet = raw.CallerWins ? options.Outlet ?? raw.Outlet : raw.Outlet ?? options.Outlet;
        PublicationTime? published = raw.CallerWins ? options.Published ?? raw.Published : raw.Published ?? options.Published;
        string? agency = raw.Agency;
        if (datelines is not null && (outlet is null || published is null || agency is null))
        {
            Dateline dateline = datelines.Read(source);
            outlet ??= dateline.Outlet;
            agency ??= dateline.Agency;
            published ??= dateline.Day is { } day ? new PublicationTime(day) : null;
        }

        return ReadResult.Of(new Article
        {
            Id = raw.Id,
            HasGivenId = raw.HasGivenId,
            Text = source,
            Outlet = outlet,
            Title = raw.Title,
            Url = raw.Url,
            Published = published,
            Retrieved = raw.Retrieved ?? (options.StampRetrieval ? clock?.GetUtcNow() : null),
            Agency = agency,
            Language = options.Language ?? LanguageDetector.Detect(text, raw.LanguageHint),
            TextDiffersFromInput = raw.IsFromMarkup,
        });
    }

    private static string WithTitle(string? title, string text) =>
        string.IsNullOrWhiteSpace(title) || text.StartsWith(title, StringComparison.Ordinal) ? text : title + "\n" + text;
}
