using System.Text;

namespace Musnad.Ingest.Data;

/// <summary>Reads the tables of data/ingest, which lie inside the assembly.</summary>
/// <remarks>One row a line, columns parted by tabs; lines that begin with # tell source, licence and columns.</remarks>
internal static class IngestTable
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the table: a bug of the build.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(IngestTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
