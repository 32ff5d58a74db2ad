namespace Musnad.Tests.Specs;

/// <summary>Reads case files. README.md beside this file tells their form.</summary>
internal static class SpecFile
{
    /// <summary>The cases of every file of a folder, files by name.</summary>
    public static IReadOnlyList<SpecCase> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    /// <summary>The cases of one file.</summary>
    /// <exception cref="SpecFormatException">The file does not keep to the form.</exception>
    public static IReadOnlyList<SpecCase> Read(string file, string content)
    {
        var cases = new List<SpecCase>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        SpecCaseReader? reader = null;
        string[] lines = content.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            int number = i + 1;
            if (line.StartsWith('#'))
            {
                AddFinished();
                reader = line.StartsWith("### ", StringComparison.Ordinal) ? new SpecCaseReader(file, number, line[4..].Trim()) : null;
                if (reader is not null && !titles.Add(reader.Title))
                {
                    throw new SpecFormatException(file, number, $"a second case has the title {reader.Title}");
                }
            }
            else if (reader is not null && line.Length > 0)
            {
                reader.Read(number, line);
            }
        }

        AddFinished();
        return cases;

        void AddFinished()
        {
            if (reader is not null)
            {
                cases.Add(reader.Finish());
            }
        }
    }
}
