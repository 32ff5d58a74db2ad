using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>What the lexicon knows of a cue: what its content may begin with, what its object is, what the act does.</summary>
internal sealed record CueLemma(string Key, Stance Stance, Complements Complements, CueObject Object, IReadOnlySet<string> Flags)
{
    public bool Takes(Complements complement) => (Complements & complement) != 0;

    public bool Has(string flag) => Flags.Contains(flag);

    /// <summary>Whether it goes on with a speech already begun.</summary>
    public bool Continues { get; } = Flags.Contains("continues");

    /// <summary>Whether it is a cue only with a clause, a colon or a quotation.</summary>
    public bool IsWeak { get; } = Flags.Contains("weak");
}
