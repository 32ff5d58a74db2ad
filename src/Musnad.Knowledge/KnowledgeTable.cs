using System.Text;

namespace Musnad.Knowledge;

/// <summary>Reads the tables of data/knowledge, which lie inside the assembly.</summary>
/// <remarks>One row a line, columns parted by tabs; lines that begin with # tell source, licence and columns.</remarks>
internal static class KnowledgeTable
{
    /// <summary>The entries of a table, one from each row.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the table: a bug of the build.</exception>
    public static IReadOnlyList<T> Read<T>(string name, Func<TableRow, T> entry)
        where T : class
    {
        using Stream stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var entries = new List<T>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(entry(new TableRow(name, line)));
            }
        }

        return entries;
    }
}
