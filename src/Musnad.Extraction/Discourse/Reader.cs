using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Events;
using Musnad.Extraction.Repeats;
using Musnad.Extraction.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Discourse;

/// <summary>Reads an article from its beginning to its end, as a reader does: whatever points back goes to what was read before.</summary>
internal sealed class Reader
{
    private readonly AnnotatedText _text;
    private readonly Nesting _nesting;
    private readonly Layout _layout;
    private readonly Memory _memory = new();
    private readonly SubjectFinder _subjects;
    private readonly MentionResolver _mentions;
    private readonly StatementDraft[] _statements;
    private readonly EventTelling[] _tellings;

    private Reader(AnnotatedText text, Layout layout, RepeatMap repeats, Cast cast)
    {
        _text = text;
        _nesting = Nesting.Of(text);
        _layout = layout;
        _subjects = new SubjectFinder(text, _nesting, _layout, cast, _memory);
        _mentions = new MentionResolver(text, _layout, repeats, cast, _memory, _subjects);
        _statements = new StatementDraft[text.Frames.Count];
        _tellings = new EventTelling[text.Events.Count];
    }

    /// <summary>Reads it.</summary>
    /// <returns>The statements in order of the text, the outer before the inner, and the tellings of events by their index.</returns>
    public static (IReadOnlyList<StatementDraft> Statements, IReadOnlyList<EventTelling> Tellings) Read(AnnotatedText text, Layout layout, RepeatMap repeats, Cast cast)
    {
        var reader = new Reader(text, layout, repeats, cast);
        reader.Read();
        return ([.. reader._nesting.Order.Select(frame => reader._statements[frame])], reader._tellings);
    }

    private void Read()
    {
        for (int i = 0; i < _statements.Length; i++)
        {
            AttributionFrame frame = _text.Frames[i];
            _statements[i] = new StatementDraft(i, frame) { Sentence = _layout.Sentence(Nesting.Hull(frame).Start) };
        }

        int mention = 0;
        int telling = 0;
        foreach (int frame in _nesting.Order)
        {
            int start = _statements[frame].Start;
            ReadUntil(start, ref mention, ref telling);
            ReadFrame(_statements[frame]);
        }

        ReadUntil(int.MaxValue, ref mention, ref telling);
    }

    private void ReadUntil(int position, ref int mention, ref int telling)
    {
        while (true)
        {
            int nextMention = mention < _text.Mentions.Count ? _text.Mentions[mention].Span.Start : int.MaxValue;
            int nextEvent = telling < _text.Events.Count ? _text.Events[telling].Trigger.Start : int.MaxValue;
            if (Math.Min(nextMention, nextEvent) >= position)
            {
                return;
            }

            if (nextMention <= nextEvent)
            {
                _mentions.Resolve(mention++);
            }
            else
            {
                ReadEvent(telling++);
            }
        }
    }

    private void ReadFrame(StatementDraft draft)
    {
        AttributionFrame frame = draft.Frame;
        int enclosing = _nesting.Enclosing(draft.Number);
        draft.Outer = enclosing >= 0 ? _statements[enclosing] : null;
        bool isOutlet = enclosing < 0 && frame.Source is { Kind: ReferenceKind.Dropped, Agreement.Person: GrammaticalPerson.First };
        if (isOutlet || _nesting.IsEcho(draft.Number))
        {
            // "I say", where nobody is quoted: the author speaks for himself.
            draft.IsIdle = true;
            return;
        }

        draft.Source = Resolve(frame.Source, draft.Start, enclosing, frame.Continues);
        _subjects.Speaks(draft.Number, draft.Source.Actor);
        int level = _subjects.Level(enclosing);
        if (frame.Class == CueClass.Participle && SpokeWithin(draft, level) is var inner and >= 0 && _statements[inner].Source.Actor != draft.Source.Actor)
        {
            // A participle goes on with the one whom the sentence quotes, where his words seemed to have ended.
            draft.Outer = _statements[inner];
            level = inner;
        }

        bool isUnread = draft.Source.Actor is null && frame.Source.Kind is ReferenceKind.Unread or ReferenceKind.Mention;
        if ((draft.Source.Actor ?? (isUnread ? Memory.Unknown : null)) is { } speaker)
        {
            _memory.Add(new Turn(speaker, FormOf(frame.Source), draft.Start, draft.Sentence, level, frame.Channel, IsSpeech: true));
        }

        int inside = draft.Number;
        AddAll(frame.Targets, draft.Targets, draft.Start, enclosing, inside);
        AddAll(frame.Addressees, draft.Addressees, draft.Start, enclosing, inside);
    }

    /// <summary>The frame within which the speaker spoke just before in the same sentence, or -1 when he spoke on the same level.</summary>
    private int SpokeWithin(StatementDraft draft, int level)
    {
        foreach (Turn turn in _memory.Back())
        {
            // Within his own words he does not begin anew.
            bool isOwn = turn.Level >= 0 && _statements[turn.Level].Source.Actor == turn.Actor;
            if (turn.Sentence == draft.Sentence && turn.IsSpeech && turn.Actor == draft.Source.Actor && !isOwn)
            {
                return turn.Level == level ? -1 : turn.Level;
            }
        }

        return -1;
    }

    private void ReadEvent(int index)
    {
        EventFrame frame = _text.Events[index];
        int enclosing = _nesting.At(frame.Trigger);
        List<ActorDraft> actors = [];
        List<ActorDraft> recipients = [];
        AddAll(frame.Actors, actors, frame.Trigger.Start, enclosing, -1);
        AddAll(frame.Recipients, recipients, frame.Trigger.Start, enclosing, -1);
        _tellings[index] = new EventTelling(frame, actors, recipients, enclosing >= 0 ? _statements[enclosing] : null);
        if (actors.Count == 0 || frame.Mode is ContactMode.Mediation)
        {
            return;
        }

        int position = frame.Trigger.Start;
        if (!frame.IsNominal)
        {
            _memory.Add(new Turn(actors[0], FormOf(frame.Actors[0]), position, _layout.Sentence(position), _subjects.Level(enclosing), null, IsSpeech: false));
        }

        if (frame.Type == EventType.Consult && actors.Count + recipients.Count >= 2)
        {
            _memory.Pair(actors[0], actors.Count > 1 ? actors[1] : recipients[0]);
        }
    }

    private Agreement FormOf(Reference reference) =>
        reference.Kind != ReferenceKind.Mention ? reference.Agreement
        : (uint)reference.Mention < (uint)_text.Mentions.Count ? _text.Mentions[reference.Mention].Agreement
        : default;

    private void AddAll(IReadOnlyList<Reference> references, List<ActorDraft> actors, int position, int enclosing, int speaking)
    {
        for (int i = 0; i < references.Count; i++)
        {
            Reference reference = references[i];
            if (speaking < 0 && reference is { Kind: ReferenceKind.Pronoun or ReferenceKind.Dropped, Agreement.Number: GrammaticalNumber.Dual } && _memory.PairsBack().FirstOrDefault() is { First: { } first, Second: { } second })
            {
                actors.AddRange(new[] { first, second }.Except(actors).ToList());
                continue;
            }

            ActorDraft? actor = reference.Kind == ReferenceKind.Pronoun && speaking >= 0
                ? Other(reference.Agreement, position, enclosing, speaking)
                : Resolve(reference, reference.Span?.Start ?? position, enclosing, continues: false, acts: speaking < 0).Actor;
            if (actor is not null && !actors.Contains(actor))
            {
                actors.Add(actor);
            }
        }
    }

    /// <summary>Whom a pronoun means that cannot mean the speaker ("told him").</summary>
    private ActorDraft? Other(Agreement form, int position, int enclosing, int speaking)
    {
        ActorDraft? speaker = _statements[speaking].Source.Actor;
        if (form.Person == GrammaticalPerson.Second)
        {
            return enclosing >= 0 && _statements[enclosing].Addressees is [var addressee, ..] ? addressee : null;
        }

        if (form.Person == GrammaticalPerson.First)
        {
            return _subjects.Find(form, position, enclosing, isPronoun: true, continues: false).Actor;
        }

        int level = _subjects.Level(enclosing);
        foreach (Turn turn in _memory.Back())
        {
            if (turn.Level == level && turn.Actor != speaker && turn.Actor != Memory.Unknown && Fit.Agrees(form, turn.Actor.Agreement))
            {
                return turn.Actor;
            }
        }

        return null;
    }

    private Resolved Resolve(Reference reference, int position, int enclosing, bool continues, bool acts = false)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.Mention:
                return ResolveMention(reference.Mention);
            case ReferenceKind.Dropped or ReferenceKind.Pronoun:
                bool isPronoun = reference.Kind == ReferenceKind.Pronoun;
                (ActorDraft? actor, int distance) = _subjects.Find(reference.Agreement, position, enclosing, isPronoun, continues, acts);
                SourceBasis basis = isPronoun ? SourceBasis.Pronoun : SourceBasis.Dropped;
                return actor is null ? new Resolved(null, SourceBasis.Unresolved) : new Resolved(actor, basis, distance);
            case ReferenceKind.Unread when reference.Span is { } span && _mentions.Named(span) is { } named:
                return new Resolved(named, SourceBasis.Described, 1);
            case ReferenceKind.Unread:
                return new Resolved(null, SourceBasis.Unresolved);
            default:
                return new Resolved(null, SourceBasis.Unstated);
        }
    }

    private Resolved ResolveMention(int index)
    {
        if (_mentions.Resolve(index) is not { } actor)
        {
            return new Resolved(null, SourceBasis.Unresolved);
        }

        Mention mention = _text.Mentions[index];
        return mention switch
        {
            { Form: MentionForm.Name } => new Resolved(actor, SourceBasis.Named),
            { Anaphor: AnaphorKind.Pronoun } => new Resolved(actor, SourceBasis.Pronoun, 1),
            { Anaphor: AnaphorKind.None } => new Resolved(actor, SourceBasis.Described),
            _ => new Resolved(actor, SourceBasis.Described, 1),
        };
    }
}
