using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>A deed told by a verbal noun: one that somebody's words begin with ("accused X of shelling", "announced the arrest of", "denied its shelling of") or one with its doer ("the ministry's closing of the office").</summary>
internal sealed class DeedNounReader
{
    private const int ThingReach = 4;

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
        FrameDraft? frame = head ?? _setting.FrameAt(i);
        Stance? stance = frame is null ? null : _setting.StanceOf(frame);
        if (stance is Stance.Request or Stance.Threaten or Stance.Reject or Stance.Agree or Stance.Warn)
        {
            return null;
        }

        foreach (Reading noun in _tokens[i].Form.Readings)
        {
            if (noun.Entry.Class != WordClass.DeedNoun)
            {
                continue;
            }

            bool thanked = i > sentence.Start && (stance is Stance.Support or Stance.Accuse && noun.Pronoun is not null && IsUngoverned(i) || (stance == Stance.Support && _tokens[i - 1].Form.Folded == "علي"));
            bool told = frame is not null && (head is not null || thanked);
            if ((told ? Told(i, noun, frame!, stance!.Value, sentence) : null) is { } deed)
            {
                return deed;
            }

            if ((Owned(i, noun, sentence) ?? (frame is not null ? Done(i, noun, frame, sentence) : null)) is { } done)
            {
                return done;
            }
        }

        return null;
    }

    /// <summary>"The ministry's closing of the office": its doer stands behind the noun, its object behind the doer.</summary>
    private EventDraft? Owned(int i, Reading noun, TokenRange sentence)
    {
        DeedLemma lemma = noun.Entry.Deed!;
        if (lemma.Has("passive-only") || noun.Preposition == 'ل' || noun.Pronoun is not null || noun.HasArticle || (i > sentence.Start && !MayTell(_tokens[i - 1].Form)) || _reading.MentionAt(i + 1) is not { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective, IsPlace: false } owner || owner.HeadClass is "people" or "described")
        {
            return null;
        }

        DeedArguments arguments = _arguments.Read(lemma, owner.End, sentence);
        bool complete = lemma.NeedsThing ? arguments.Thing is { } thing && thing.Start - owner.End < ThingReach : lemma.Needed.Count > 0;
        return complete ? _builder.Build(lemma, new TokenRange(i, i + 1), noun.Prefix, DeedSubjectReader.Members(owner), arguments, null, Realis.Asserted, sentence) : null;
    }

    /// <summary>Whether a noun behind a word can still be told as done: no purpose, hope or fear.</summary>
    private static bool MayTell(WordForm before) =>
        !before.Is(WordClass.Hypothesis | WordClass.Plan | WordClass.NegatedDeed) && before.Folded is not ("قبل" or "لمنع" or "منع" or "وقف" or "لوقف" or "خطر" or "احتمال" or "اجل" or "حال" or "ضد" or "محاوله" or "لمحاوله" or "بهدف" or "بغرض" or "خشيه" or "تخوف" or "اعقاب" or "منذ" or "تم" or "جري" or "يتم" or "سيتم" or "وتم" or "وجري" or "تمت" or "اطار" or "ان");

    /// <summary>"The arrest was carried out", told by the body whose work it is.</summary>
    private EventDraft? Done(int i, Reading noun, FrameDraft frame, TokenRange sentence)
    {
        DeedLemma lemma = noun.Entry.Deed!;
        bool done = i > sentence.Start && _tokens[i - 1].Form.Folded is "تم" or "جري" or "وتم" or "وجري" or "تمت";
        if (!done || lemma.Type != EventType.Coerce || frame.Source is not { Kind: ActorKind.Body } source)
        {
            return null;
        }

        DeedArguments arguments = _arguments.Read(lemma, i + 1, sentence, noun.Pronoun is not null);
        if (noun.Pronoun is not null)
        {
            arguments.Filled.Add(DeedLemma.Object);
        }

        return _builder.Build(lemma, new TokenRange(i, i + 1), noun.Prefix, [Participant.Of(source)], arguments, null, Realis.Asserted, sentence);
    }

    /// <summary>Whether the noun is the thing praised or blamed rather than a circumstance ("after its shelling").</summary>
    private bool IsUngoverned(int i) => !_tokens[i - 1].Form.Is(WordClass.Adjunct) && _tokens[i - 1].Form.Folded is not ("في" or "من");

    /// <summary>The attribution whose content the noun opens, behind a preposition too.</summary>
    private FrameDraft? FrameOf(int i) =>
        _setting.HeadAt(i) ?? (i > 0 && _tokens[i - 1].Form.Is(WordClass.Preposition) ? _setting.HeadAt(i - 1) : null);

    private EventDraft? Told(int i, Reading noun, FrameDraft frame, Stance stance, TokenRange sentence)
    {
        DeedLemma lemma = noun.Entry.Deed!;
        if (lemma.Has("passive-only"))
        {
            return null;
        }

        DeedArguments arguments = _arguments.Read(lemma, i + 1, sentence);
        if (noun.Pronoun is not null && lemma.Needed.Contains(DeedLemma.Object) && !arguments.Filled.Contains(DeedLemma.Object))
        {
            // "his removal": the pronoun is the one removed.
            return null;
        }

        MentionDraft? owner = noun.Pronoun is null && arguments.Objects is [var first, ..] && first.Start == i + 1 ? first : null;
        Participant? actor = null;
        if (noun.Pronoun is { } pronoun)
        {
            // The pronoun means whoever is thanked or accused, else the speaker.
            MentionDraft? meant = stance is Stance.Support or Stance.Accuse ? frame.Targets.FirstOrDefault() : frame.Source;
            actor = meant is not null && HeadReader.Agrees(meant, pronoun) ? Participant.Of(meant) : stance is Stance.State ? null : Participant.Pronoun(pronoun);
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
        else if (frame.Lemma?.Key is "قرر" && frame.Source is { Kind: ActorKind.Body or ActorKind.State or ActorKind.Organization } resolved)
        {
            actor = Participant.Of(resolved);
        }
        else if ((stance == Stance.Deny || (stance == Stance.State && frame.Lemma?.Key is "اعلن" or "كشف" or "افاد" or "ذكر" or "تبني")))
        {
            actor = frame.Source is { } source ? Speaker(source) : stance == Stance.Deny ? Participant.Dropped(frame.Agreement) : null;
        }

        if (stance == Stance.Deny && noun.Pronoun is null)
        {
            return null;
        }

        Realis realis = stance == Stance.Deny ? Realis.Negated : frame.Lemma?.Key is "قرر" ? Realis.Planned : Realis.Asserted;
        if (stance == Stance.Accuse && lemma.Needed.Contains(DeedLemma.Object))
        {
            arguments.Filled.Add(DeedLemma.Object);
        }

        return actor is null ? null : _builder.Build(lemma, new TokenRange(i, i + 1), noun.Prefix, [actor.Value], arguments, null, realis, sentence);
    }

    private static Participant? Speaker(MentionDraft source) =>
        source.Kind is ActorKind.Body or ActorKind.State or ActorKind.Organization or ActorKind.Group ? Participant.Of(source) : null;
}
