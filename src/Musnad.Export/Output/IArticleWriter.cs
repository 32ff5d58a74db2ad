namespace Musnad.Export.Output;

/// <summary>Writes articles in one form, one after the other, and keeps none of them.</summary>
internal interface IArticleWriter : IDisposable
{
    /// <summary>Rows, lines, quads, annotations or nodes and edges written so far: whatever the form consists of.</summary>
    long Rows { get; }

    /// <summary>Writes one article.</summary>
    void Write(ExportedArticle article);

    /// <summary>Writes what stands at the end. Nothing may follow.</summary>
    void End();
}
