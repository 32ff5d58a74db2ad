using System.Text.Json;
using Musnad.ReadBack;
using Musnad.ReadBack.Readers;

const string Usage =
    """
    usage: Musnad.ReadBack RECORDS.jsonl EXPORT…
    Reads exports of one selection back with readers of others (DuckDB, rapper, xmllint) and compares them with the
    records: as many statements and tellings, and every range equal to its words. An export is a file or folder of
    musnad export with its manifest.
    """;

if (args.Length < 2)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

HeldRecords records = HeldRecords.Load(args[0]);
Console.WriteLine($"records: {records.Texts.Count:N0} articles, {records.Statements:N0} statements, {records.Tellings:N0} tellings, {records.Ranges:N0} ranges, each equal to its words");
bool sound = true;
foreach (string path in args[1..])
{
    bool folder = Directory.Exists(path);
    using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(folder ? Path.Combine(path, "manifest.json") : path + ".manifest.json"));
    string format = manifest.RootElement.GetProperty("format").GetString()!;
    Count count = format switch
    {
        "csv" or "parquet" => TableReader.Read(path, format, records),
        "graphml" => GraphReader.Read(path, records),
        "prov" => ProvenanceReader.Read(path, records),
        "webannotation" => AnnotationReader.Read(path, records),
        "brat" => BratReader.Read(path, records),
        _ => throw new ArgumentException($"No reader for {format}."),
    };
    bool holds = count.Statements == records.Statements && count.Tellings == records.Tellings && count.Wrong == 0 && count.Ranges > 0;
    sound &= holds;
    Console.WriteLine($"{format}: {count.Statements:N0} statements, {count.Tellings:N0} tellings, {count.Ranges:N0} ranges, {count.Wrong:N0} of them wrong: {(holds ? "as it should be" : "NOT as it should be")}");
}

return sound ? 0 : 1;
