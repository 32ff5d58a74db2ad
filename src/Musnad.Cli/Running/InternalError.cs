using System.Diagnostics;
using System.Reflection;

namespace Musnad.Cli.Running;

/// <summary>The sentence for a bug that one article met.</summary>
internal static class InternalError
{
    public static string Describe(Exception exception)
    {
        // The innermost frame is often a throwing aid of the runtime; the first of our own says where to look.
        MethodBase? place = new StackTrace(exception).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Musnad", StringComparison.Ordinal) == true);
        return $"internal error, please report it: {exception.GetType().Name} in {place?.DeclaringType?.FullName}.{place?.Name}: {exception.Message}";
    }
}
