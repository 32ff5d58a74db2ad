using System.Globalization;
using Musnad.Articles;
using Musnad.Collation.Comparison;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>Writes a cell of a comparison: the words, according to whom, and where they stand.</summary>
internal sealed class PassageWriter(Markup html, Labels labels, string? language)
{
    public void Write(ComparisonRow row, ComparisonCell cell)
    {
        // The facts mark no differences: they are hardly ever told in the same words.
        bool marks = ComparisonTable.IsPoint(row);
        if (cell.Value is { } value)
        {
            WriteValue(row.Kind, value);
        }

        WritePassage(cell.Passages[0], cell.Value is not null, marks);
        if (cell.Passages.Count > 1 && cell.Value is null)
        {
            html.Tag($"<details><summary>{labels["further-wordings"]} ({(cell.Passages.Count - 1).ToString(CultureInfo.InvariantCulture)})</summary>");
            foreach (Passage passage in cell.Passages.Skip(1))
            {
                WritePassage(passage, isValue: false, marks);
            }

            html.Raw("</details>");
        }
    }

    private void WriteValue(PointKind kind, string value)
    {
        if (kind == PointKind.Mode)
        {
            html.Raw("<p class=\"value\">").Bdi(string.Join(", ", value.Split(", ").Select(mode => labels["mode." + mode]))).Raw("</p>");
        }
        else
        {
            html.Tag($"<p class=\"value\" dir=\"ltr\">{value}</p>");
        }
    }

    private void WritePassage(Passage passage, bool isValue, bool marks)
    {
        if (!isValue && passage.Words.Count > 0)
        {
            html.Raw("<blockquote>");
            if (passage.Cue is { } cue && !passage.Words.Any(words => words.Span.Contains(cue.Span)))
            {
                html.Raw("<span class=\"cue\">").Bdi(cue.Words, language).Raw("</span> ");
            }

            for (int i = 0; i < passage.Words.Count; i++)
            {
                html.Raw(i > 0 ? " <span class=\"gap\">[…]</span> " : "");
                WriteWords(passage.Words[i], marks ? passage.Different : []);
            }

            html.Raw("</blockquote>");
        }

        if (!isValue)
        {
            WriteFoot(passage);
        }
    }

    private void WriteWords(Evidence words, IReadOnlyList<TextSpan> different)
    {
        html.Raw("<bdi>");
        int at = 0;
        foreach (TextSpan span in different.Where(span => words.Span.Contains(span)))
        {
            int start = span.Start - words.Span.Start;
            int end = span.End - words.Span.Start;
            html.Text(words.Words.AsSpan(at, start - at)).Raw("<mark class=\"diff\">").Text(words.Words.AsSpan(start, end - start)).Raw("</mark>");
            at = end;
        }

        html.Text(words.Words.AsSpan(at)).Raw("</bdi>");
    }

    /// <summary>According to whom, and where: outlet, from whom, from whom; day; id.</summary>
    private void WriteFoot(Passage passage)
    {
        Article article = passage.Article;
        html.Raw("<p class=\"foot\"><span class=\"chain\"><span class=\"outlet\">").Bdi(article.Outlet ?? article.Id, language).Raw("</span>");
        foreach (Party link in passage.Chain)
        {
            html.Tag($" <span class=\"from\">{labels["from"]}</span> ").Bdi(link.Name, language);
        }

        html.Raw("</span>");
        if (article.Published is { } published)
        {
            html.Tag($" <time dir=\"ltr\">{published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</time>");
        }

        html.Tag($" <code dir=\"ltr\">{passage.Item}</code>");
        if (passage.Belonging == Belonging.Participant)
        {
            html.Tag($" <span class=\"loose\">{labels["belonging-participant"]}</span>");
        }

        html.Raw("</p>");
        if (passage.Again.Count > 0)
        {
            html.Tag($"<p class=\"again\">{labels["same-words-in"]}: ");
            foreach (Passage again in passage.Again)
            {
                html.Tag($"<span class=\"carrier\" title=\"{again.Item}\">").Bdi(again.Article.Outlet ?? again.Article.Id, language).Raw("</span>");
            }

            html.Raw("</p>");
        }
    }
}
