namespace Musnad.Cli.Rendering.Html;

/// <summary>The page's own words, in Arabic beside an Arabic article and in English beside any other.</summary>
internal sealed class Labels
{
    private static readonly Lazy<(Labels English, Labels Arabic)> All = new(Load);

    private readonly Dictionary<string, string> _labels;

    private Labels(string language, Dictionary<string, string> labels)
    {
        Language = language;
        _labels = labels;
    }

    /// <summary>BCP 47 tag of the words.</summary>
    public string Language { get; }

    public bool IsRightToLeft => Language == "ar";

    public IEnumerable<string> Keys => _labels.Keys;

    /// <summary>The word for a key of labels.tsv.</summary>
    public string this[string key] => _labels[key];

    /// <summary>The words for an article's language.</summary>
    public static Labels For(string? language) => language?.Split('-')[0] == "ar" ? All.Value.Arabic : All.Value.English;

    private static (Labels English, Labels Arabic) Load()
    {
        var english = new Dictionary<string, string>(StringComparer.Ordinal);
        var arabic = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in PageResource.Read("labels.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != '#')
            {
                string[] columns = line.Split('\t');
                english.Add(columns[0], columns[1]);
                arabic.Add(columns[0], columns[2]);
            }
        }

        return (new Labels("en", english), new Labels("ar", arabic));
    }
}
