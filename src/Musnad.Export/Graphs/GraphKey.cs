namespace Musnad.Export.Graphs;

/// <summary>One attribute of GraphML's nodes or edges.</summary>
/// <param name="Name">Its name, also its key.</param>
/// <param name="Type">GraphML's name of its type.</param>
internal sealed record GraphKey(string Name, string Type)
{
    private const string TextType = "string";
    private const string NumberType = "double";
    private const string IntegerType = "int";

    /// <summary>Attributes of nodes.</summary>
    public static IReadOnlyList<GraphKey> OfNodes { get; } =
    [
        Text("kind"), Text("label"), Text("id"), Text("identity"), Text("name"), Text("nameEn"), Text("actorKind"), Text("country"), Text("role"), Text("wikidata"),
        Text("outlet"), Text("url"), Text("title"), Text("published"), Text("language"), Text("sha256"), Text("extractor"), Text("copyGroup"),
        Text("content"), Integer("start"), Integer("end"), Text("parts"), Text("quotation"), Text("stance"), Text("basis"), Number("confidence"), Text("chain"), Text("channel"), Text("date"),
        Text("occasion"), Text("utterance"), Text("origin"), Text("ploverType"), Text("ploverMode"),
        Text("type"), Text("mode"), Text("realis"), Text("place"), Text("topics"), Text("contact"),
    ];

    /// <summary>Attributes of edges.</summary>
    public static IReadOnlyList<GraphKey> OfEdges { get; } =
    [
        Text("kind"), Text("words"), Integer("start"), Integer("end"), Text("voice"), Text("stance"), Text("basis"), Number("confidence"), Text("chain"), Text("origin"), Text("ploverType"), Text("ploverMode"),
    ];

    private static GraphKey Text(string name) => new(name, TextType);

    private static GraphKey Number(string name) => new(name, NumberType);

    private static GraphKey Integer(string name) => new(name, IntegerType);
}
