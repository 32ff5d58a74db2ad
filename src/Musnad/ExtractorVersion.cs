using System.Reflection;

namespace Musnad;

/// <summary>The version that every record carries.</summary>
public static class ExtractorVersion
{
    /// <summary>Name and version of this program, such as "musnad 0.1.0".</summary>
    public static string Current { get; } = "musnad " +
        (typeof(ExtractorVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");
}
