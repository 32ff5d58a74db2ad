using Musnad.Annotations;
using Musnad.Records;

namespace Musnad;

/// <summary>Annotations to record: resolves actors, builds chains and events. Knows no language.</summary>
/// <remarks>Pure and thread-safe. Accepts any well-formed annotations without an exception.</remarks>
public interface IRecordExtractor
{
    /// <summary>Builds the record.</summary>
    Record Extract(AnnotatedText annotated);
}
