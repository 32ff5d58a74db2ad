using System.Text.Json;
using Musnad.Collation;

namespace Musnad.Tests.Collation;

/// <summary>Everything that was collated, as text to compare.</summary>
internal static class Shown
{
    public static string Of(CollatedRecords collated) => JsonSerializer.Serialize(collated);
}
