using System.Globalization;
using System.Text;
using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>The plain fields of record parts under the names and spellings that cases use; "none" stands for null.</summary>
internal static class SpecFields
{
    public const string None = "none";

    public static string Spell<T>(T? value)
        where T : struct, Enum
    {
        if (value is not { } known)
        {
            return None;
        }

        var spelled = new StringBuilder();
        foreach (char letter in known.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && spelled.Length > 0)
            {
                spelled.Append('-');
            }

            spelled.Append(char.ToLowerInvariant(letter));
        }

        return spelled.ToString();
    }

    public static string Spell(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    public static IReadOnlyDictionary<string, string> Of(Statement statement) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["stance"] = Spell<Stance>(statement.Stance),
        ["quotation"] = Spell<QuotationKind>(statement.Quotation),
        ["channel"] = Spell(statement.Channel),
        ["date"] = Spell(statement.Date),
        ["basis"] = Spell<SourceBasis>(statement.SourceBasis),
        ["words"] = statement.SourceWords?.Words ?? None,
        ["repeats"] = statement.Repeats.Count.ToString(CultureInfo.InvariantCulture),
    };

    public static IReadOnlyDictionary<string, string> Of(Event told) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["date"] = Spell(told.Date),
        ["realis"] = Spell<Realis>(told.Realis),
        ["tellings"] = told.Tellings.Count.ToString(CultureInfo.InvariantCulture),
        ["trigger"] = told.Tellings.Count == 0 ? None : told.Tellings[0].Trigger.Words,
        ["place"] = told.Place?.Words ?? None,
        ["about"] = told.Topics.Count == 0 ? None : string.Join(" + ", told.Topics.Select(topic => topic.Words)),
    };

    public static IReadOnlyDictionary<string, string> Of(Actor actor) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kind"] = Spell<ActorKind>(actor.Kind),
        ["country"] = actor.Country ?? None,
        ["role"] = actor.Role ?? None,
        ["mentions"] = actor.Mentions.Count.ToString(CultureInfo.InvariantCulture),
        ["en"] = actor.NameEn ?? None,
    };

    /// <summary>The spellings that a field may have, or null when any text will do.</summary>
    public static IReadOnlyList<string>? Spellings(string field) => field switch
    {
        "stance" => All<Stance>(),
        "quotation" => All<QuotationKind>(),
        "channel" => [.. All<Channel>(), None],
        "basis" => All<SourceBasis>(),
        "realis" => All<Realis>(),
        "kind" => All<ActorKind>(),
        "mode" => [.. All<ContactMode>(), None],
        _ => null,
    };

    private static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Spell<T>(value))];
}
