namespace Musnad.Ingest.Html;

/// <summary>What an element means for the text of a page.</summary>
internal enum TagKind
{
    /// <summary>Part of the running text; its tags are ignored.</summary>
    Inline,

    /// <summary>Stands on its own lines.</summary>
    Block,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A line break or a rule: has no content.</summary>
    Break,

    /// <summary>Has no content and is of no use.</summary>
    Void,

    /// <summary>Says something about the page: html, head, body, meta, link, title.</summary>
    Page,

    /// <summary>Is no text of the article, with all it holds.</summary>
    Drop,

    /// <summary>As <see cref="Drop"/>, and what it holds is not markup.</summary>
    RawDrop,

    /// <summary>A short quotation, whose marks the browser adds.</summary>
    Quote,
}
