using System.Diagnostics.CodeAnalysis;
using Musnad.Records;

namespace Musnad.Json;

/// <summary>What came of reading a record's JSON form: the record, or the reason why it was refused.</summary>
public sealed record RecordReading
{
    private RecordReading(Record? record, string? reason)
    {
        Record = record;
        Reason = reason;
    }

    /// <summary>The record, or null when it was refused.</summary>
    public Record? Record { get; }

    /// <summary>Why it was refused, with the place in the JSON; null when it was read.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool Succeeded => Record is not null;

    internal static RecordReading Of(Record record) => new(record, null);

    internal static RecordReading Refused(string reason) => new(null, reason);
}
