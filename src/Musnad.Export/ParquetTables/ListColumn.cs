using Parquet;
using Parquet.Schema;

namespace Musnad.Export.ParquetTables;

/// <summary>A column of lists: never null itself, but it may be empty, and its elements may be null.</summary>
/// <remarks>Parquet stores the elements of all lists one after the other, with two levels each that tell where a list begins and what is missing.</remarks>
internal sealed class ListColumn<TElement, TStored>(string name, Type stored, Func<TElement, TStored?> store) : ParquetColumn
    where TStored : struct
{
    private const int BeginsList = 0;
    private const int GoesOn = 1;

    private readonly ListField _list = new(name, new DataField("element", stored, isNullable: true));
    private readonly List<TStored> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    public override Field Field => _list;

    private DataField Element => (DataField)_list.Item;

    public override void Add(object? cell)
    {
        var elements = (IReadOnlyList<TElement>)cell!;
        if (elements.Count == 0)
        {
            // The list is there, an element is not.
            AddLevels(_list.MaxDefinitionLevel - 1, BeginsList);
            return;
        }

        for (int i = 0; i < elements.Count; i++)
        {
            TStored? value = store(elements[i]);
            AddLevels(value is null ? Element.MaxDefinitionLevel - 1 : Element.MaxDefinitionLevel, i == 0 ? BeginsList : GoesOn);
            if (value is { } given)
            {
                _values.Add(given);
                Size += (elements[i] as string)?.Length ?? 0;
            }
        }
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAllPartsAsync<TStored>(Element, _values.ToArray(), (ReadOnlyMemory<int>)_definitions.ToArray(), (ReadOnlyMemory<int>)_repetitions.ToArray(), CancellationToken.None).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
        Size = 0;
    }

    private void AddLevels(int definition, int repetition)
    {
        _definitions.Add(definition);
        _repetitions.Add(repetition);
    }
}
