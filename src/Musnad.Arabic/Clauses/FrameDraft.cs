using Musnad.Annotations;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <summary>An attribution while it is being read, by tokens.</summary>
internal sealed class FrameDraft
{
    /// <summary>Token of the cue; of a free-standing quotation its opening mark.</summary>
    public required int Anchor { get; init; }

    public required CueClass Class { get; init; }

    /// <summary>What the lexicon knows of the cue; with a light verb, of the noun that completes it.</summary>
    public CueLemma? Lemma { get; set; }

    /// <summary>The cue's words, or null for a free-standing quotation.</summary>
    public TextSpan? Cue { get; init; }

    public MentionDraft? Source { get; set; }

    /// <summary>Words of the source when they are more than the mention ("a statement by the ministry").</summary>
    public TextSpan? SourceSpan { get; set; }

    /// <summary>Whether the source is a pronoun or the verb's form alone, and what that form tells.</summary>
    public Agreement Agreement { get; set; }

    public bool IsPronoun { get; set; }

    /// <summary>Whether the verb is passive: nobody is named.</summary>
    public bool IsUnstated { get; set; }

    /// <summary>Whether the source stands before the verb.</summary>
    public bool SubjectFirst { get; set; }

    /// <summary>First token that belongs to the attribution.</summary>
    public int Start { get; set; }

    /// <summary>First token of the content, or -1.</summary>
    public int ContentStart { get; set; } = -1;

    /// <summary>After the last token of the content.</summary>
    public int ContentEnd { get; set; } = -1;

    /// <summary>A quoted part of the content before the cue.</summary>
    public TokenRange? Before { get; set; }

    /// <summary>Whether و or ف stands at the verb.</summary>
    public bool HasConjunction { get; init; }

    /// <summary>Word that joins the clause to the one before ("as", "while", "but"), or -1.</summary>
    public int Joint { get; set; } = -1;

    public List<MentionDraft> Targets { get; } = [];

    public List<MentionDraft> Addressees { get; } = [];

    public Channel? Channel { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Range of tokens outside the content, where date, channel and occasion stand.</summary>
    public TokenRange Head { get; set; }

    /// <summary>The contact in which it was said.</summary>
    public EventDraft? Occasion { get; set; }

    public FrameDraft? Outer { get; set; }

    public bool Continues { get; set; }

    public double Confidence { get; set; } = 1;

    public int Index { get; set; } = -1;
}
