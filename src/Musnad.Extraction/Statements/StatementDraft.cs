using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Events;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Statements;

/// <summary>A statement on its way into the record.</summary>
internal sealed class StatementDraft(int number, AttributionFrame frame)
{
    // Longer ways to what stands for a statement come only from hostile input.
    private const int Deepest = 64;

    /// <summary>Index of the frame.</summary>
    public int Number { get; } = number;

    public AttributionFrame Frame { get; } = frame;

    /// <summary>Where it begins: at its cue or content.</summary>
    public int Start { get; } = Nesting.Hull(frame).Start;

    public int Sentence { get; init; }

    public Resolved Source { get; set; }

    public List<ActorDraft> Targets { get; init; } = [];

    public List<ActorDraft> Addressees { get; set; } = [];

    public Channel? Channel { get; set; } = frame.Channel;

    public DateOnly? Date { get; set; } = frame.Date;

    public EventDraft? Occasion { get; set; }

    /// <summary>The statement whose content holds it, before any was dropped.</summary>
    public StatementDraft? Outer { get; set; }

    /// <summary>The earlier statement that it repeats word for word.</summary>
    public StatementDraft? RepeatOf { get; set; }

    /// <summary>Whether it says nothing of its own: its speaker goes on within his own words.</summary>
    public bool IsIdle { get; set; }

    public List<IReadOnlyList<TextSpan>> Repeats { get; } = [];

    public bool IsKept => RepeatOf is null && !IsIdle;

    /// <summary>Itself, or what stands for it in the record: the first place of a repeat, the statement around an idle one.</summary>
    public StatementDraft? Kept()
    {
        StatementDraft? draft = this;
        for (int steps = 0; draft is { IsKept: false }; steps++)
        {
            draft = steps < Deepest ? draft.RepeatOf ?? draft.Outer : null;
        }

        return draft;
    }

    /// <summary>The statement whose content holds it in the record.</summary>
    public StatementDraft? Within => Outer?.Kept() is var within && within != this ? within : null;

    /// <summary>Takes from another telling of the same words what this one leaves out.</summary>
    public void Learn(StatementDraft other)
    {
        Source = Source.Actor is null ? other.Source : Source;
        LearnOccasion(other);
    }

    /// <summary>Takes from another part or telling of the same act how, when and to whom it was said.</summary>
    public void LearnOccasion(StatementDraft other)
    {
        Channel ??= other.Channel;
        Date ??= other.Date;
        Occasion ??= other.Occasion;
        Addressees = Addressees.Count > 0 ? Addressees : other.Addressees;
    }
}
