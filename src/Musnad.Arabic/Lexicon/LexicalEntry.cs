using Musnad.Annotations;
using Musnad.Arabic.Deeds;
using Musnad.Records;

namespace Musnad.Arabic.Lexicon;

/// <summary>One entry of the lexicon: a stem in one inflected form.</summary>
internal sealed record LexicalEntry(WordClass Class, string Stem)
{
    /// <summary>Which particles the form can carry.</summary>
    public Attachments Attachments { get; init; } = Attachments.Noun;

    /// <summary>What the form tells of person, number and gender.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>Of a cue: its lemma.</summary>
    public CueLemma? Cue { get; init; }

    /// <summary>Of a word that reports a deed: its lemma.</summary>
    public DeedLemma? Deed { get; init; }

    /// <summary>Whether a verb's form is of the present.</summary>
    public bool IsPresent { get; init; }

    /// <summary>Of a head noun: what it heads.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Of a title: whether the form is an adjective too ("political", "a politician").</summary>
    public bool IsAlsoAdjective { get; init; }

    /// <summary>The class within the table it came from, such as "minister" of a role or the country of a nationality.</summary>
    public string Value { get; init; } = "";

    /// <summary>A second value of the table, such as the mode of a contact noun.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Whether the form is another word too, so that the model decides what it is here.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Folded words that, right after it, make it something else; null for none.</summary>
    public IReadOnlySet<string>? Unless { get; init; }
}
