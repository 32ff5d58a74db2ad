using Musnad.Ingest.Bytes;

namespace Musnad.Ingest.Html;

/// <summary>Reads the article of an HTML page.</summary>
internal sealed class PageReader(ReadOptions options, ArticleAssembly assembly)
{
    private const int ShortText = 250;

    /// <summary>The article, or why there is none.</summary>
    public ReadResult Read(string page, InputName name)
    {
        PageTree tree = PageTreeBuilder.Build(page, options.MaxNestingDepth);
        if (tree.Refusal is { } refusal)
        {
            int line = 1 + page.AsSpan(0, tree.RefusedAt).Count('\n');
            return ReadResult.Of(new InputFailure(name.Full, line, refusal));
        }

        LinkedArticle? linked = LinkedArticle.Read(tree.Head.LinkedData);
        PageMetadata metadata = PageMetadata.Of(tree, linked);
        string text = FindText(page, tree, metadata, linked);
        if (text.Length == 0)
        {
            return ReadResult.Of(new InputFailure(name.Full, null, "no article text was found on the page"));
        }

        var raw = new RawArticle
        {
            Id = name.File,
            Text = text,
            Title = metadata.Title,
            TitleIsSeparate = true,
            Outlet = metadata.Outlet,
            Published = metadata.Published,
            Url = metadata.Url,
            LanguageHint = metadata.Language,
            Agency = metadata.Agency,
            CallerWins = true,
            IsFromMarkup = true,
        };
        return assembly.Assemble(raw, name.Full, null);
    }

    private string FindText(string page, PageTree tree, PageMetadata metadata, LinkedArticle? linked)
    {
        string text = MainContent.Find(tree, metadata.Title);
        if (tree.MarkedLength > tree.TextLength || (text.Length < ShortText && tree.MarkedLength > 0))
        {
            // Perhaps a class that sounds like boilerplate stands on the element that holds it all.
            PageTree gentle = PageTreeBuilder.Build(page, options.MaxNestingDepth, gentle: true);
            string kept = gentle.Refusal is null ? MainContent.Find(gentle, metadata.Title) : "";
            text = kept.Length >= ShortText && kept.Length > 2 * text.Length ? kept : text;
        }

        string linkedText = linked?.Body is { } body ? PlainBody(body) : "";
        return text.Length * 2 < linkedText.Length ? linkedText : text;
    }

    /// <summary>The text in JSON-LD, in which many pages leave markup.</summary>
    private string PlainBody(string body)
    {
        PageTree tree = PageTreeBuilder.Build(body.Replace("\n", "<br>", StringComparison.Ordinal), options.MaxNestingDepth);
        return ParagraphReader.Join(ParagraphReader.Read(tree.Body));
    }
}
