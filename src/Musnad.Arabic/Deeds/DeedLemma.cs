using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>What the lexicon knows of a verb or verbal noun that reports a deed.</summary>
/// <param name="Key">The past, folded.</param>
/// <param name="Type">The deed's type.</param>
/// <param name="Slots">Roles by slot: "obj" or a folded preposition.</param>
/// <param name="Needed">Slots without which the verb has another sense.</param>
/// <param name="Things">Words that decide the sense.</param>
/// <param name="Flags">Further conditions.</param>
internal sealed record DeedLemma(
    string Key,
    EventType Type,
    IReadOnlyDictionary<string, DeedRole> Slots,
    IReadOnlySet<string> Needed,
    DeedThings Things,
    IReadOnlySet<string> Flags)
{
    /// <summary>The slot of a direct object.</summary>
    public const string Object = "obj";

    /// <summary>Whether one of its words must be there.</summary>
    public bool NeedsThing { get; } = Slots.Values.Contains(DeedRole.Thing) || Flags.Contains("needy");

    /// <summary>Of a carrier ("began", "carried out"): how it presents the deed; null of a deed.</summary>
    public string? Carries { get; init; }

    public DeedRole RoleOf(string slot) => Slots.GetValueOrDefault(slot);

    public bool Has(string flag) => Flags.Contains(flag);
}
