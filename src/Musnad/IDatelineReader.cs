using Musnad.Articles;
using Musnad.Text;

namespace Musnad;

/// <summary>Reads what an article's own text says of its publication, for when the input says nothing.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public interface IDatelineReader
{
    /// <summary>Reads the text's dateline and credits; an empty <see cref="Dateline"/> when there is none.</summary>
    Dateline Read(SourceText text);
}
