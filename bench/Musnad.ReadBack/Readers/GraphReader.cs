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
        }

        return count;
    }

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
        while (item.ReadToFollowing("data"))
        {
            data.Add(item.GetAttribute("key")![2..], item.ReadElementContentAsString());
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
