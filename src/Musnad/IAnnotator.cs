using Musnad.Annotations;
using Musnad.Articles;

namespace Musnad;

/// <summary>A language layer: text to annotations.</summary>
/// <remarks>Pure and thread-safe. Any text is read without an exception; what is not understood yields no annotation. Time grows linearly with the text.</remarks>
public interface IAnnotator
{
    /// <summary>Primary BCP 47 subtag of the language that it reads, such as "ar".</summary>
    string Language { get; }

    /// <summary>Annotates an article.</summary>
    AnnotatedText Annotate(Article article);
}
