using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.Plover;

/// <summary>The table data/plover-map.tsv, and its application: from what a record says to PLOVER's codes.</summary>
/// <remarks>Thread-safe. The head of the table tells how its rows are chosen.</remarks>
public sealed class PloverMap
{
    private const string Resource = "plover-map.tsv";
    private const string VersionMark = "Version: ";

    private static readonly HashSet<string> NeedRecipient = new(["AID", "COOPERATE", "SANCTION"], StringComparer.Ordinal);

    private readonly ITextFolding _folding;
    private readonly ILookup<string, Choice> _ofTypes;
    private readonly ILookup<string, Choice> _ofStances;

    /// <summary>Reads the table that comes with the program.</summary>
    /// <param name="folding">Makes spellings alike where a row asks for words.</param>
    public PloverMap(ITextFolding folding)
    {
        ArgumentNullException.ThrowIfNull(folding);
        _folding = folding;
        Choice[] choices = [.. Rows.Select(row => new Choice(row, [.. row.Kind is PloverCondition.Realis ? row.Values : row.Values.Select(value => WordStarts.Fold(value, folding))]))];

        // Stable: of several rows of one kind the last in the table comes first.
        choices = [.. choices.Reverse().OrderByDescending(choice => Precedence(choice.Row.Kind))];
        _ofTypes = choices.Where(choice => choice.Row.Type is not null).ToLookup(choice => choice.Row.Type!, StringComparer.Ordinal);
        _ofStances = choices.Where(choice => choice.Row.Stance is not null).ToLookup(choice => choice.Row.Stance!, StringComparer.Ordinal);
    }

    /// <summary>The version that the table's head names, such as "1".</summary>
    public static string Version { get; } = VersionIn(Text());

    /// <summary>The rows in the table's order.</summary>
    internal static IReadOnlyList<PloverRow> Rows { get; } =
        [.. Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => PloverRow.Parse(line.TrimEnd('\r')))];

    /// <summary>The code of an event as one of its tellings gives it.</summary>
    public PloverCode Of(Event occurrence, Telling telling)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        ArgumentNullException.ThrowIfNull(telling);
        string? mode = WireNames.ContactModes.Name(occurrence.Mode);
        string realis = WireNames.Realities.Name(occurrence.Realis);
        WordStarts? trigger = null;
        foreach (Choice choice in _ofTypes[WireNames.EventTypes.Name(occurrence.Type)])
        {
            bool holds = choice.Row.IsOfMode(mode) && choice.Row.Kind switch
            {
                PloverCondition.Realis => choice.Values.Contains(realis),
                PloverCondition.Trigger => choice.HoldsIn(trigger ??= new WordStarts(telling.Trigger.Words, _folding)),
                PloverCondition.Always => true,
                _ => false,
            };
            if (holds)
            {
                bool lacksRecipient = occurrence.Recipients.Count == 0 && choice.Row.Code.Type is { } type && NeedRecipient.Contains(type);
                return lacksRecipient ? default : choice.Row.Code;
            }
        }

        return default;
    }

    /// <summary>The code of a statement's stance.</summary>
    public PloverCode Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        WordStarts? cue = null;
        WordStarts? content = null;
        foreach (Choice choice in _ofStances[WireNames.Stances.Name(statement.Stance)])
        {
            bool holds = choice.Row.Kind switch
            {
                PloverCondition.Cue => choice.HoldsIn(cue ??= new WordStarts(statement.Cue?.Words ?? "", _folding)),
                PloverCondition.Content => choice.HoldsIn(content ??= new WordStarts(string.Join(' ', statement.Content.Select(part => part.Words)), _folding)),
                PloverCondition.Always => true,
                _ => false,
            };
            if (holds)
            {
                return choice.Row.Code;
            }
        }

        return default;
    }

    private static int Precedence(PloverCondition kind) => kind switch
    {
        PloverCondition.Realis => 2,
        PloverCondition.Always => 0,
        _ => 1,
    };

    private static string VersionIn(string text)
    {
        string head = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        int at = head.IndexOf(VersionMark, StringComparison.Ordinal);
        return at < 0 ? throw new FormatException("The PLOVER map does not tell its version.") : head[(at + VersionMark.Length)..].TrimEnd('.', '\r', ' ');
    }

    private static string Text()
    {
        using Stream stream = typeof(PloverMap).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A row with its words folded.</summary>
    private sealed record Choice(PloverRow Row, IReadOnlyList<string> Values)
    {
        public bool HoldsIn(WordStarts words) => Values.Any(words.Have);
    }
}
