using System.Collections.Frozen;
using Musnad.Arabic.Data;
using Musnad.Arabic.Lexicon;

namespace Musnad.Arabic.Mentions;

/// <summary>The function words and marked words of phrases that name somebody, folded.</summary>
internal static class PhraseWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = Table.Read("phrase-words.tsv")
        .ToFrozenDictionary(row => row[0], row => LexiconTables.Forms(row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>"Acting" after a title.</summary>
    public static FrozenSet<string> Acting { get; } = Classes["acting"];

    /// <summary>"In the name of".</summary>
    public static FrozenSet<string> Behalf { get; } = Classes["behalf"];

    /// <summary>"In".</summary>
    public static FrozenSet<string> In { get; } = Classes["in"];

    /// <summary>"At", as an ambassador is.</summary>
    public static FrozenSet<string> At { get; } = Classes["at"];

    /// <summary>"To", as an envoy is.</summary>
    public static FrozenSet<string> To { get; } = Classes["to"];

    /// <summary>"For", as a member of a party sits.</summary>
    public static FrozenSet<string> Of { get; } = Classes["of"];

    /// <summary>"On", as a supervisor is set.</summary>
    public static FrozenSet<string> On { get; } = Classes["on"];

    /// <summary>Keys of offices that are set over something.</summary>
    public static FrozenSet<string> Supervisors { get; } = Classes["supervisor"];

    /// <summary>Heads that with the article point back to the source quoted last.</summary>
    public static FrozenSet<string> SameSource { get; } = Classes["same-source"];

    /// <summary>First words of groups that belong to the country the article is about.</summary>
    public static FrozenSet<string> HomeGroups { get; } = Classes["home-group"];

    /// <summary>"Close to", of a source.</summary>
    public static FrozenSet<string> Close { get; } = Classes["close"];

    /// <summary>"Himself", "the same".</summary>
    public static FrozenSet<string> Self { get; } = Classes["self"];

    /// <summary>"Of" in "a number of".</summary>
    public static FrozenSet<string> From { get; } = Classes["from"];

    /// <summary>"Each".</summary>
    public static FrozenSet<string> Each { get; } = Classes["each"];

    /// <summary>What unnamed sources are said to be, without article and ending.</summary>
    public static FrozenSet<string> SourceAdjectives { get; } = Classes["source-adjective"];

    /// <summary>What makes an unnamed source one of the state's, without article and ending.</summary>
    public static FrozenSet<string> StateSources { get; } = Classes["state-source"];

    /// <summary>Adjectives of what belongs to no state.</summary>
    public static FrozenSet<string> International { get; } = Classes["international"];

    /// <summary>Nouns that mean the article's own state.</summary>
    public static FrozenSet<string> HomeStates { get; } = Classes["home-state"];

    /// <summary>Titles that mean whoever was spoken of last.</summary>
    public static FrozenSet<string> Generic { get; } = Classes["generic"];

    /// <summary>Heads of organizations that belong to the country they are in.</summary>
    public static FrozenSet<string> HomeOrganizations { get; } = Classes["home-organization"];

    /// <summary>Heads that name somebody even when an adjective alone tells who ("an armed group").</summary>
    public static FrozenSet<string> IndefiniteBodies { get; } = Classes["indefinite-body"];

    /// <summary>Heads that, alone and definite, mean the state itself.</summary>
    public static FrozenSet<string> Governments { get; } = Classes["government"];

    /// <summary>Heads that name the state itself.</summary>
    public static FrozenSet<string> StateBodies { get; } = Classes["state-body"];

    /// <summary>Honorifics that are offices: those of monarchs, by their keys.</summary>
    public static FrozenSet<string> Monarchs { get; } = Classes["monarch"];

    /// <summary>What marks a news agency after its head.</summary>
    public static FrozenSet<string> Agency { get; } = Classes["agency"];

    /// <summary>Words that begin no name without a title: formulas, months.</summary>
    public static FrozenSet<string> NoName { get; } = Classes["no-name"];

    /// <summary>Words that name nobody when they stand alone.</summary>
    public static FrozenSet<string> Mute { get; } = Classes["mute"];

    /// <summary>Singulars that end like a plural in the nominative.</summary>
    public static FrozenSet<string> Singulars { get; } = Classes["singular"];
}
