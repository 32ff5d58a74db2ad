namespace Musnad.Json;

/// <summary>The names that the values of one enumeration have in the record's JSON form.</summary>
internal sealed class WireTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _names = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public WireTable(params (T Value, string Name)[] rows)
    {
        foreach ((T value, string name) in rows)
        {
            _names.Add(value, name);
            _values.Add(name, value);
        }
    }

    /// <summary>All names, in the order of the table.</summary>
    public IEnumerable<string> Names => _names.Values;

    public string Name(T value) => _names[value];

    public string? Name(T? value) => value is { } given ? _names[given] : null;

    public bool TryRead(string name, out T value) => _values.TryGetValue(name, out value);
}
