using System.Text.Json.Nodes;

namespace Musnad.Tests.Json;

/// <summary>Checks JSON against the part of JSON Schema that docs/record.schema.json uses; any other keyword is an error.</summary>
internal sealed class SchemaWalk(JsonObject schema)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "format", "pattern"];

    /// <summary>Every property of the schema that some checked value had.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    public static IEnumerable<string> Properties(JsonNode? node) => node switch
    {
        JsonObject item => (item["properties"] as JsonObject ?? []).Select(property => property.Key)
            .Concat(item.Where(property => property.Key != "required").SelectMany(property => Properties(property.Value))),
        JsonArray array => array.SelectMany(Properties),
        _ => [],
    };

    public List<string> Check(JsonNode? value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", errors);
        return errors;
    }

    private void Check(JsonObject rules, JsonNode? value, string path, List<string> errors)
    {
        foreach ((string keyword, JsonNode? rule) in rules)
        {
            bool holds = keyword switch
            {
                "type" => Types(rule!).Any(type => IsOf(type, value)),
                "const" => JsonNode.DeepEquals(rule, value),
                "enum" => rule!.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
                "required" => value is not JsonObject item || rule!.AsArray().All(name => item.ContainsKey((string)name!)),
                "additionalProperties" => value is not JsonObject item || item.All(property => rules["properties"]![property.Key] is not null),
                "minimum" => value is not JsonValue || (double)value >= (double)rule!,
                "maximum" => value is not JsonValue || (double)value <= (double)rule!,
                "minItems" => value is not JsonArray array || array.Count >= (int)rule!,
                "minLength" => value is not JsonValue || ((string)value!).Length >= (int)rule!,
                "oneOf" => rule!.AsArray().Count(option => Passes((JsonObject)option!, value, path)) == 1,
                "$ref" => Passes((JsonObject)schema["$defs"]![((string)rule!)["#/$defs/".Length..]]!, value, path),
                "properties" => CheckProperties((JsonObject)rule!, value, path, errors),
                "items" => CheckItems((JsonObject)rule!, value, path, errors),
                _ => Annotations.Contains(keyword),
            };
            if (!holds)
            {
                errors.Add($"{path}: {keyword}");
            }
        }
    }

    private bool Passes(JsonObject rules, JsonNode? value, string path)
    {
        var errors = new List<string>();
        Check(rules, value, path, errors);
        return errors.Count == 0;
    }

    private bool CheckProperties(JsonObject rules, JsonNode? value, string path, List<string> errors)
    {
        foreach ((string name, JsonNode? property) in value as JsonObject ?? [])
        {
            if (rules[name] is JsonObject rule)
            {
                Seen.Add(name);
                Check(rule, property, $"{path}.{name}", errors);
            }
        }

        return true;
    }

    private bool CheckItems(JsonObject rule, JsonNode? value, string path, List<string> errors)
    {
        foreach (JsonNode? item in value as JsonArray ?? [])
        {
            Check(rule, item, $"{path}[]", errors);
        }

        return true;
    }

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray many ? many.Select(type => (string)type!) : [(string)rule!];

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && (double)value % 1 == 0,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        _ => false,
    };
}
