namespace Musnad.Ingest;

/// <summary>What an input is taken for.</summary>
public enum InputFormat
{
    /// <summary>Plain text: one article a file.</summary>
    Text,

    /// <summary>An HTML page: one article a page.</summary>
    Html,

    /// <summary>JSON: an article a line, or one object, or an array of them.</summary>
    JsonLines,
}
