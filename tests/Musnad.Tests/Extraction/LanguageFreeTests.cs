using Xunit;

namespace Musnad.Tests.Extraction;

public sealed class LanguageFreeTests
{
    [Fact]
    public void ExtractionHoldsNoLetterOfAnyLanguageButItsCodes()
    {
        string[] files = Directory.GetFiles(Path.Combine(Root(), "src", "Musnad.Extraction"), "*.cs", SearchOption.AllDirectories);
        string separator = Path.DirectorySeparatorChar.ToString();
        string[] foreign = [.. files
            .Where(file => !file.Contains(separator + "obj" + separator, StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Any(letter => !char.IsAscii(letter)))];

        Assert.NotEmpty(files);
        Assert.Empty(foreign);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Musnad.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
