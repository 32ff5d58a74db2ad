using System.Text;

namespace Musnad.Ingest.Html;

/// <summary>Reads the paragraphs below an element.</summary>
internal sealed class ParagraphReader
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private bool _spacePending;

    private ParagraphReader()
    {
    }

    /// <summary>All paragraphs in their order.</summary>
    public static IReadOnlyList<Paragraph> Read(PageNode node)
    {
        var reader = new ParagraphReader();
        reader.Walk(node, inLink: false);
        reader.EndParagraph();
        return reader._paragraphs;
    }

    /// <summary>The text of paragraphs, one a line, without those that lead to other articles.</summary>
    public static string Join(IReadOnlyList<Paragraph> paragraphs)
    {
        var text = new StringBuilder();
        bool followsHeading = false;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (Boilerplate.LeadsElsewhere(paragraph.Text, paragraph.Linked, out bool isHeading))
            {
                followsHeading = isHeading;
            }
            else if (!followsHeading || paragraph.Linked * 10 < paragraph.Text.Length * 9)
            {
                followsHeading = false;
                text.Append(text.Length > 0 ? "\n" : "").Append(paragraph.Text);
            }
        }

        return text.ToString();
    }

    private void Walk(PageNode node, bool inLink)
    {
        if (node.Tag is null)
        {
            AddText(node.Text, inLink);
            return;
        }

        bool breaks = node.Tag.Kind is TagKind.Block or TagKind.Break;
        if (breaks)
        {
            EndParagraph();
        }

        foreach (PageNode child in node.Children)
        {
            Walk(child, inLink || node.Tag.Kind == TagKind.Link);
        }

        if (breaks)
        {
            EndParagraph();
        }
    }

    private void AddText(string text, bool inLink)
    {
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                _spacePending = true;
                continue;
            }

            if (_spacePending && _text.Length > 0)
            {
                _text.Append(' ');
                _linked += inLink ? 1 : 0;
            }

            _spacePending = false;
            _text.Append(letter);
            _linked += inLink ? 1 : 0;
        }
    }

    private void EndParagraph()
    {
        if (_text.Length > 0)
        {
            _paragraphs.Add(new Paragraph(_text.ToString(), _linked));
        }

        _text.Clear();
        _linked = 0;
        _spacePending = false;
    }
}
