namespace Musnad.Json;

/// <summary>The names that the values of one enumeration have in the record's JSON form.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WireTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _names = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    internal WireTable(params (T Value, string Name)[] rows)
    {
        foreach ((T value, string name) in rows)
        {
            _names.Add(value, name);
            _values.Add(name, value);
        }
    }

    /// <summary>All names, in the order of the table.</summary>
    public IEnumerable<string> Names => _names.Values;

    /// <summary>The name of a value.</summary>
    public string Name(T value) => _names[value];

    /// <summary>The name of a value; null for none.</summary>
    public string? Name(T? value) => value is { } given ? _names[given] : null;

    /// <summary>The value of a name; false when no value has it.</summary>
    public bool TryRead(string name, out T value) => _values.TryGetValue(name, out value);
}
