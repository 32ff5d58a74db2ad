using System.Text;

namespace Musnad.Collation.Names;

/// <summary>Reads the tables of data that lie inside the assembly.</summary>
/// <remarks>One row a line, columns parted by tabs; lines that begin with # tell source, licence and columns.</remarks>
internal static class CollationTable
{
    /// <summary>The rows of a table, each as its columns.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the table: a bug of the build.</exception>
    public static IReadOnlyList<string[]> Read(string name)
    {
        using Stream stream = typeof(CollationTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }
}
