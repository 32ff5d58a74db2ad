using System.Globalization;
using System.Text;
using System.Xml;

namespace Musnad.Export.Graphs;

/// <summary>Writes nodes and edges of one GraphML document, one after the other.</summary>
internal sealed class GraphMlDocument : IDisposable
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlWriter _xml;

    /// <summary>Begins the document. The stream stays open.</summary>
    public GraphMlDocument(Stream output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineChars = "\n",

            // A reader makes a line feed of a carriage return that is not written as a reference.
            NewLineHandling = NewLineHandling.Entitize,
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("graphml", Namespace);
        WriteKeys("node", "n", GraphKey.OfNodes);
        WriteKeys("edge", "e", GraphKey.OfEdges);
        BreakLine();
        _xml.WriteStartElement("graph");
        _xml.WriteAttributeString("id", "musnad");
        _xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <summary>Nodes and edges written.</summary>
    public long Count { get; private set; }

    /// <summary>Writes a node; attributes that are null are left out.</summary>
    public void Node(string id, params ReadOnlySpan<(string Key, object? Value)> attributes)
    {
        BreakLine();
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", id);
        WriteData("n", attributes);
        _xml.WriteEndElement();
        Count++;
    }

    /// <summary>Writes an edge.</summary>
    public void Edge(string source, string target, params ReadOnlySpan<(string Key, object? Value)> attributes)
    {
        BreakLine();
        _xml.WriteStartElement("edge");
        _xml.WriteAttributeString("source", source);
        _xml.WriteAttributeString("target", target);
        WriteData("e", attributes);
        _xml.WriteEndElement();
        Count++;
    }

    public void End()
    {
        BreakLine();
        _xml.WriteEndElement();
        BreakLine();
        _xml.WriteEndElement();
        BreakLine();
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public void Dispose()
    {
        // Closing would write end tags, and make a document of one that broke off.
    }

    private void WriteKeys(string of, string prefix, IReadOnlyList<GraphKey> keys)
    {
        foreach (GraphKey key in keys)
        {
            BreakLine();
            _xml.WriteStartElement("key");
            _xml.WriteAttributeString("id", prefix + "-" + key.Name);
            _xml.WriteAttributeString("for", of);
            _xml.WriteAttributeString("attr.name", key.Name);
            _xml.WriteAttributeString("attr.type", key.Type);
            _xml.WriteEndElement();
        }
    }

    private void WriteData(string prefix, ReadOnlySpan<(string Key, object? Value)> attributes)
    {
        foreach ((string key, object? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _xml.WriteStartElement("data");
            _xml.WriteAttributeString("key", prefix + "-" + key);
            _xml.WriteString(XmlText.Of(Convert.ToString(value, CultureInfo.InvariantCulture)!));
            _xml.WriteEndElement();
        }
    }

    private void BreakLine() => _xml.WriteWhitespace("\n");
}
