using Musnad.Json;

namespace Musnad.Cli.CommandLine;

/// <summary>Names of the contract as words of the command line.</summary>
internal static class ContractWords
{
    /// <summary>The words and what they stand for, in the order of the contract.</summary>
    public static Dictionary<string, T> Of<T>(WireTable<T> table)
        where T : struct, Enum => table.Names.ToDictionary(name => name, name => table.TryRead(name, out T value) ? value : default, StringComparer.Ordinal);
}
