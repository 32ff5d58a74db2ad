using System.Text;

namespace Musnad.Knowledge;

/// <summary>Reads the tables of data/knowledge, which lie inside the assembly.</summary>
/// <remarks>One row a line, columns parted by tabs; lines that begin with # tell source, licence and columns.</remarks>
internal static class KnowledgeTable
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the table: a bug of the build.</exception>
    public static IEnumerable<TableRow> Read(string name)
    {
        using Stream stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new TableRow(name, line.Split('\t'));
            }
        }
    }
}
