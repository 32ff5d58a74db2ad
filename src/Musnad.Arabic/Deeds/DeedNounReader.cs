using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>A deed told by the verbal noun that somebody's words begin with: "accused X of shelling", "announced the arrest of", "denied its shelling of".</summary>
internal sealed class DeedNounReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DeedSetting _setting;
    private readonly DeedArgumentReader _arguments;
    private readonly DeedBuilder _builder;

    public DeedNounReader(ArabicReading reading, DeedSetting setting, DeedArgumentReader arguments, DeedBuilder builder)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _setting = setting;
        _arguments = arguments;
        _builder = builder;
    }

    public EventDraft? Read(int i, TokenRange sentence)
    {
        FrameDraft? head = FrameOf(i);
        if ((head ?? _setting.FrameAt(i)) is not { } frame)
        {
            return null;
        }

        Stance stance = _setting.StanceOf(frame);
        if (head is null && stance is not (Stance.Support or Stance.Accuse))
        {
            return null;
        }

        if (stance is Stance.Request or Stance.Threaten or Stance.Reject or Stance.Agree or Stance.Warn)
        {
            return null;
        }

        foreach (Reading noun in _tokens[i].Form.Readings)
        {
            if (noun.Entry.Class == WordClass.DeedNoun && (head is not null || (noun.Pronoun is not null && IsUngoverned(i))) && Build(i, noun, frame, stance, sentence) is { } deed)
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>Whether the noun is the thing praised or blamed rather than a circumstance ("after its shelling").</summary>
    private bool IsUngoverned(int i) => !_tokens[i - 1].Form.Is(WordClass.Adjunct) && _tokens[i - 1].Form.Folded is not ("في" or "من");

    /// <summary>The attribution whose content the noun opens, behind a preposition too.</summary>
    private FrameDraft? FrameOf(int i) =>
        _setting.HeadAt(i) ?? (i > 0 && _tokens[i - 1].Form.Is(WordClass.Preposition) ? _setting.HeadAt(i - 1) : null);

    private EventDraft? Build(int i, Reading noun, FrameDraft frame, Stance stance, TokenRange sentence)
    {
        DeedLemma lemma = noun.Entry.Deed!;
        DeedArguments arguments = _arguments.Read(lemma, i + 1, sentence);
        MentionDraft? owner = noun.Pronoun is null && arguments.Objects is [var first, ..] && first.Start == i + 1 ? first : null;
        Participant? actor = null;
        if (noun.Pronoun is { } pronoun)
        {
            actor = Participant.Pronoun(pronoun);
        }
        else if (owner is not null && (arguments.Objects.Count > 1 || arguments.Thing?.Start >= owner.End) && !(owner.IsPlace && owner.HeadClass == "Place"))
        {
            actor = Participant.Of(owner);
            arguments.Recipients.Remove(owner);
        }
        else if (frame.Targets is [var target, ..] && stance is Stance.Accuse or Stance.Support)
        {
            actor = Participant.Of(target);
        }
        else if (owner is { IsPlace: false } && stance == Stance.Accuse && !lemma.Needed.Contains(DeedLemma.Object))
        {
            actor = Participant.Of(owner);
            arguments.Recipients.Remove(owner);
        }
        else if ((stance == Stance.Deny || (stance == Stance.State && frame.Lemma?.Key is "اعلن" or "كشف" or "افاد" or "ذكر" or "تبني")) && !lemma.Key.EndsWith("قتل", StringComparison.Ordinal))
        {
            actor = frame.Source is { } source ? Speaker(source) : Participant.Dropped(frame.Agreement);
        }

        if (stance == Stance.Deny && noun.Pronoun is null)
        {
            return null;
        }

        Realis realis = stance == Stance.Deny ? Realis.Negated : Realis.Asserted;
        return actor is null ? null : _builder.Build(lemma, new TokenRange(i, i + 1), noun.Prefix, [actor.Value], arguments, null, realis, sentence);
    }

    private static Participant? Speaker(MentionDraft source) =>
        source.Kind is ActorKind.Body or ActorKind.State or ActorKind.Organization or ActorKind.Group ? Participant.Of(source) : null;
}
