using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace Musnad.Tests.Models;

/// <summary>The data that lie beside the repository and never enter it.</summary>
internal static class SharedData
{
    /// <summary>The data folder; without it the test is skipped.</summary>
    public static string Require()
    {
        if (!TryFind(out string? folder))
        {
            Assert.Skip("The shared data are not here (set MUSNAD_SHARED to their folder).");
        }

        return folder;
    }

    private static bool TryFind([NotNullWhen(true)] out string? folder)
    {
        var candidates = new List<string?> { Environment.GetEnvironmentVariable("MUSNAD_SHARED") };
        for (DirectoryInfo? parent = new(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            candidates.Add(Path.Combine(parent.FullName, "shared"));
        }

        candidates.Add("/work/shared");
        folder = candidates.OfType<string>().Select(candidate => Path.Combine(candidate, "data")).FirstOrDefault(candidate => Directory.Exists(Path.Combine(candidate, "nlp")));
        return folder is not null;
    }
}
