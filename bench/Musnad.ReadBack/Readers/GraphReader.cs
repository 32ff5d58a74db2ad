using System.Text.Json;
using System.Xml;

namespace Musnad.ReadBack.Readers;

/// <summary>GraphML: whether it is well-formed says xmllint; what is in it is read with .NET's XML reader.</summary>
internal static class GraphReader
{
    public static Count Read(string path, HeldRecords records)
    {
        OtherProgram.Run("xmllint", ["--noout", "--nonet", "--stream", path], _ => { });
        var count = new Count(records);
        using XmlReader xml = XmlReader.Create(path);
        while (xml.ReadToFollowingAny("node", "edge"))
        {
            string? from = xml.GetAttribute("source");
            Dictionary<string, string> data = Data(xml.ReadSubtree());
            string article = data.TryGetValue("id", out string? id) && id.Contains('/', StringComparison.Ordinal) ? id[..id.LastIndexOf('/')] : "";
            switch (data.GetValueOrDefault("kind"))
            {
                case "statement":
                    count.Statements++;
                    Parts(data["parts"], article, count);
                    break;
                case "event" when data.TryGetValue("topics", out string? topics):
                    Parts(topics, article, count);
                    break;
                case "told-by":
                    count.Tellings++;
                    break;
            }

            // The words by which somebody is named, and those that tell an event, stand at edges.
            if (from is not null && data.TryGetValue("start", out string? start))
            {
                count.Compare(ArticleOf(from), Number(start), Number(data["end"]), data["words"]);
            }
        }

        return count;
    }

    private static string ArticleOf(string node) => Uri.UnescapeDataString(node.Split(':', 4)[3].Split('/')[0]);

    private static long Number(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static bool ReadToFollowingAny(this XmlReader xml, string first, string second)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && (xml.LocalName == first || xml.LocalName == second))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string> Data(XmlReader item)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        item.Read();
        while (!item.EOF)
        {
            // Reading an element's content goes on to what follows it, which may be the next one.
            if (item.NodeType == XmlNodeType.Element && item.LocalName == "data")
            {
                data.Add(item.GetAttribute("key")![2..], item.ReadElementContentAsString());
            }
            else
            {
                item.Read();
            }
        }

        return data;
    }

    private static void Parts(string json, string article, Count count)
    {
        foreach (JsonElement part in JsonDocument.Parse(json).RootElement.EnumerateArray())
        {
            count.Compare(article, part[0].GetInt64(), part[1].GetInt64(), part[2].GetString()!);
        }
    }
}
