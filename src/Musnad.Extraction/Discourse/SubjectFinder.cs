using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Discourse;

/// <summary>Finds whom a dropped subject or a pronoun means: whoever spoke or acted last on the same level of speech and agrees with the verb.</summary>
internal sealed class SubjectFinder(AnnotatedText text, Nesting nesting, Layout layout, Cast cast, Memory memory)
{
    private const int MostTurns = 6;
    private const int MostMentions = 40;
    private const int MostParts = 4;

    private readonly ActorDraft?[] _sources = new ActorDraft?[text.Frames.Count];

    /// <summary>Records who speaks in a frame.</summary>
    public void Speaks(int frame, ActorDraft? actor) => _sources[frame] = actor;

    /// <summary>The speaker within whose words a range stands, or null.</summary>
    public ActorDraft? SpeakerAt(TextSpan span) => nesting.At(span) is var frame and >= 0 ? _sources[frame] : null;

    /// <summary>The frame within whose content a range stands, or -1.</summary>
    public int EnclosingAt(TextSpan span) => nesting.At(span);

    /// <summary>The level on which a frame's inside speaks: an agency passes on the words of others, who stay present after it.</summary>
    public int Level(int enclosing)
    {
        while (enclosing >= 0 && _sources[enclosing]?.Kind == ActorKind.Medium)
        {
            enclosing = nesting.Enclosing(enclosing);
        }

        return enclosing;
    }

    /// <summary>Whom a verb's form or pronoun means.</summary>
    /// <param name="form">What the form tells.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="enclosing">The frame within whose content it stands, or -1.</param>
    /// <param name="isPronoun">Whether it is a pronoun, which may mean anybody named before it in the sentence.</param>
    /// <param name="continues">Whether it goes on with a speech, so that only speakers count.</param>
    /// <param name="acts">Whether the verb tells of something done: whoever acted last goes on acting.</param>
    public (ActorDraft? Actor, int Distance) Find(Agreement form, int position, int enclosing, bool isPronoun, bool continues, bool acts = false)
    {
        (ActorDraft? Actor, int Distance) found = Search(form, position, enclosing, isPronoun, continues, acts);
        return found.Actor == Memory.Unknown ? (null, found.Distance) : found;
    }

    private (ActorDraft? Actor, int Distance) Search(Agreement form, int position, int enclosing, bool isPronoun, bool continues, bool acts)
    {
        if (form.Person == GrammaticalPerson.First)
        {
            return (enclosing >= 0 ? _sources[enclosing] : null, 0);
        }

        int sentence = layout.Sentence(position);
        int level = Level(enclosing);
        if (InSentence(form, sentence, level) is { } near)
        {
            return (near, 0);
        }

        // What goes on with a speech in one sentence is tied to its speaker more closely than by number and gender.
        if (continues && Tied(form, sentence, level) is { } tied)
        {
            return (tied, 1);
        }

        int start = level >= 0 ? text.Frames[level].Content[0].Start : layout.SentenceStart(position);
        if (isPronoun && Named(form, position, Math.Max(start, layout.SentenceStart(position))) is { } named)
        {
            return (named, 1);
        }

        if (level >= 0)
        {
            return Inside(form, position, level);
        }

        if (!isPronoun && SentenceSubject(form, position) is { } subject)
        {
            return (subject, 1);
        }

        return isPronoun && NamedWoman(form, position) is { } woman ? (woman, 2) : Before(form, sentence, continues, acts);
    }

    private ActorDraft? InSentence(Agreement form, int sentence, int level)
    {
        foreach (Turn turn in memory.Back())
        {
            if (turn.Sentence == sentence && turn.Level == level && Agrees(form, turn))
            {
                return turn.Actor;
            }
        }

        return null;
    }

    /// <summary>The speaker of the sentence, whatever the form; but one whom he quotes if the form agrees with that one only.</summary>
    private ActorDraft? Tied(Agreement form, int sentence, int level)
    {
        ActorDraft? speaker = null;
        foreach (Turn turn in memory.Back())
        {
            if (turn.Sentence == sentence && turn.IsSpeech)
            {
                if (turn.Level != level && Agrees(form, turn))
                {
                    return turn.Actor;
                }

                speaker ??= turn.Level == level ? turn.Actor : null;
            }
        }

        return speaker;
    }

    /// <summary>Within somebody's words: who spoke there before, the speaker himself where his words are retold, whoever he named.</summary>
    private (ActorDraft? Actor, int Distance) Inside(Agreement form, int position, int level)
    {
        foreach (Turn turn in memory.Back())
        {
            if (turn.Level == level && Agrees(form, turn))
            {
                return (turn.Actor, 1);
            }
        }

        AttributionFrame outer = text.Frames[level];
        if (outer.Quotation != QuotationKind.Direct && _sources[level] is { } speaker && Fit.Agrees(form, speaker.Agreement))
        {
            return (speaker, 1);
        }

        return (Named(form, position, outer.Content[0].Start), 2);
    }

    /// <summary>In the outlet's own words: the speakers of the sentences before, then those who acted.</summary>
    private (ActorDraft? Actor, int Distance) Before(Agreement form, int sentence, bool continues, bool acts)
    {
        Turn? possible = null;
        Turn? quoted = null;
        ActorDraft? acted = null;
        int passed = 0;
        foreach (Turn turn in memory.Back())
        {
            if (!Agrees(form, turn))
            {
                passed += turn is { IsSpeech: true, Level: < 0 } ? 1 : 0;
            }
            else if (!turn.IsSpeech)
            {
                if (acts && possible is null && quoted is null && turn.Level < 0 && turn.Sentence >= sentence - 1)
                {
                    return (turn.Actor, 2);
                }

                acted ??= turn.Level < 0 && !continues ? turn.Actor : null;
            }
            else if (turn.Level >= 0)
            {
                quoted ??= turn.Sentence >= sentence - 1 ? turn : null;
            }
            else if (quoted is { } inner && inner.Sentence > turn.Sentence)
            {
                return (inner.Actor, 2);
            }
            else if (!IsWeak(form, turn))
            {
                // Somebody whose gender the text does not show yields to one who agrees, but not to one far back.
                return possible is { } nearer && passed > 2 ? (nearer.Actor, passed) : (turn.Actor, 1 + passed);
            }
            else
            {
                possible ??= turn;
                passed++;
            }

            if (passed >= MostTurns)
            {
                break;
            }
        }

        ActorDraft? found = possible?.Actor ?? quoted?.Actor ?? acted;
        return (found ?? (continues ? LastSpeaker() : null), 3);
    }

    /// <summary>What goes on with a speech has a speaker, though the verb agree with another word for him ("the command said ... and [the statement] added").</summary>
    private ActorDraft? LastSpeaker()
    {
        foreach (Turn turn in memory.Back())
        {
            if (turn is { IsSpeech: true, Level: < 0 })
            {
                return turn.Actor;
            }
        }

        return null;
    }

    /// <summary>Whoever stands at the head of the sentence, where it began with somebody who acts before it comes to the verb.</summary>
    private ActorDraft? SentenceSubject(Agreement form, int position)
    {
        int start = layout.SentenceStart(position);
        int first = layout.FirstMention(start);
        if (first >= text.Mentions.Count || text.Mentions[first].Span.End > position
            || layout.FirstWord(text.Mentions[first].Span.Start) > layout.FirstWord(start) + 1)
        {
            return null;
        }

        Mention mention = text.Mentions[first];
        bool canAct = mention.Kind is ActorKind.Person or ActorKind.Body or ActorKind.Organization or ActorKind.Group
            && mention.Form is MentionForm.Name or MentionForm.Description;
        return canAct && cast[first] is { } actor && Fit.Agrees(form, Of(mention, actor)) ? actor : null;
    }

    /// <summary>The woman named last: her pronoun, being the marked form, does not mean somebody whose gender is not told.</summary>
    private ActorDraft? NamedWoman(Agreement form, int position)
    {
        if (form.Gender != GrammaticalGender.Feminine)
        {
            return null;
        }

        int last = layout.FirstMention(position) - 1;
        for (int i = last; i >= Math.Max(0, last - MostTurns); i--)
        {
            if (cast[i] is { Kind: ActorKind.Person, Agreement.Gender: GrammaticalGender.Feminine } woman && Fit.Agrees(form, woman.Agreement))
            {
                return woman;
            }
        }

        return null;
    }

    /// <summary>The one named last before a position who agrees.</summary>
    private ActorDraft? Named(Agreement form, int position, int from)
    {
        IReadOnlyList<Mention> mentions = text.Mentions;
        int last = layout.FirstMention(position) - 1;
        for (int i = last; i >= Math.Max(0, last - MostMentions) && mentions[i].Span.Start >= from; i--)
        {
            if (mentions[i].Form != MentionForm.Adjective && mentions[i].Span.End <= position && !IsPartOfAName(mentions, i)
                && cast[i] is { } actor && Fit.Agrees(form, Of(mentions[i], actor)))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>Whether a mention only qualifies the one around it ("the ambassador of X").</summary>
    private static bool IsPartOfAName(IReadOnlyList<Mention> mentions, int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostParts); i--)
        {
            if (mentions[i].Members.Count == 0 && mentions[i].Span.Contains(mentions[index].Span))
            {
                return true;
            }
        }

        return false;
    }

    private static Agreement Of(Mention mention, ActorDraft actor) => mention.Agreement == default ? actor.Agreement : mention.Agreement;

    /// <summary>A verb agrees with its subject's actor or with the word that named him last ("the statement").</summary>
    private static bool Agrees(Agreement form, Turn turn) =>
        Fit.Agrees(form, turn.Actor.Agreement) || (turn.Form != default && Fit.Agrees(form, turn.Form));

    // The feminine is the marked form: where it stands, somebody unmarked is less likely.
    private static bool IsWeak(Agreement form, Turn turn) =>
        turn.Actor != Memory.Unknown
        && form.Gender == GrammaticalGender.Feminine
        && turn.Form.Gender == GrammaticalGender.Unknown
        && turn.Actor.Agreement.Gender == GrammaticalGender.Unknown;
}
