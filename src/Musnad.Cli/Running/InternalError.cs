namespace Musnad.Cli.Running;

/// <summary>The sentence for a bug that one article met.</summary>
internal static class InternalError
{
    public static string Describe(Exception exception)
        => $"internal error, please report it: {exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.FullName}.{exception.TargetSite?.Name}: {exception.Message}";
}
