using System.Text.Json;

namespace Musnad.Ingest.Json;

/// <summary>Reads an article from a JSON object.</summary>
internal sealed class JsonArticle(ReadOptions options)
{
    private static readonly int FieldCount = Enum.GetValues<ArticleField>().Length;

    private readonly FieldNames _names = new(options);

    /// <summary>The article, or null with a reason.</summary>
    /// <param name="item">The JSON value.</param>
    /// <param name="fallbackId">The identifier when the object has none.</param>
    /// <param name="refusal">Why there is no article.</param>
    public RawArticle? Read(JsonElement item, string fallbackId, out string? refusal)
    {
        refusal = null;
        if (item.ValueKind != JsonValueKind.Object)
        {
            refusal = "it is no JSON object";
            return null;
        }

        var values = new string?[FieldCount];
        var ranks = new int[FieldCount];
        Array.Fill(ranks, int.MaxValue);
        bool hasText = Collect(item, values, ranks);
        string? title = values[(int)ArticleField.Title];
        string? text = values[(int)ArticleField.Text];
        if (text is null && (!hasText || string.IsNullOrWhiteSpace(title)))
        {
            refusal = $"it has no text: there is no string under {_names.TextNames}";
            return null;
        }

        return new RawArticle
        {
            Id = NullIfBlank(values[(int)ArticleField.Id]) ?? fallbackId,
            HasGivenId = NullIfBlank(values[(int)ArticleField.Id]) is not null,
            Text = text ?? "",
            Title = NullIfBlank(title),
            TitleIsSeparate = true,
            Outlet = NullIfBlank(values[(int)ArticleField.Outlet]),
            Published = PublishedTimes.Parse(values[(int)ArticleField.Published]),
            Url = NullIfBlank(values[(int)ArticleField.Url]),
            LanguageHint = values[(int)ArticleField.Language],
            Agency = NullIfBlank(values[(int)ArticleField.Agency]),
            Retrieved = PublishedTimes.ParseInstant(values[(int)ArticleField.Retrieved]),
        };
    }

    /// <summary>Collects the values of the best names; true when the object has a text field, be it empty.</summary>
    private bool Collect(JsonElement item, string?[] values, int[] ranks)
    {
        bool hasText = false;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (NameOf(property) is not { } name || _names.Find(name) is not var (field, rank))
            {
                continue;
            }

            hasText |= field == ArticleField.Text;
            if (rank < ranks[(int)field] && JsonStrings.Text(property.Value) is { } value && (value.Length > 0 || values[(int)field] is null))
            {
                values[(int)field] = value;
                ranks[(int)field] = value.Length > 0 ? rank : int.MaxValue;
            }
        }

        return hasText;
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
