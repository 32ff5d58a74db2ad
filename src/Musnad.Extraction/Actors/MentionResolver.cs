using Musnad.Annotations;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Repeats;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Actors;

/// <summary>Finds the actor of every mention that has no proper name, on demand and from left to right.</summary>
internal sealed class MentionResolver(AnnotatedText text, Layout layout, RepeatMap repeats, Cast cast, Memory memory, SubjectFinder subjects)
{
    private readonly Titles _titles = new(cast);
    private readonly Groups _groups = new(cast, memory);
    private readonly Progress[] _progress = new Progress[text.Mentions.Count];
    private Dictionary<string, ActorDraft>? _phrases;

    private enum Progress : byte
    {
        New,
        Busy,
        Done,
    }

    /// <summary>The actor that a mention names or refers to; null when it cannot be told.</summary>
    public ActorDraft? Resolve(int index)
    {
        if ((uint)index >= (uint)_progress.Length || _progress[index] == Progress.Busy)
        {
            return null;
        }

        if (_progress[index] == Progress.New)
        {
            _progress[index] = Progress.Busy;
            Read(index, text.Mentions[index]);
            _progress[index] = Progress.Done;
        }

        return cast[index];
    }

    /// <summary>The actor that somewhere is named by just these words, or null.</summary>
    public ActorDraft? Named(TextSpan span)
    {
        _phrases ??= Phrases();
        return _phrases.GetValueOrDefault(layout.Phrase(span));
    }

    private Dictionary<string, ActorDraft> Phrases()
    {
        var phrases = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        for (int i = 0; i < text.Mentions.Count; i++)
        {
            if (text.Mentions[i].Form == MentionForm.Name && cast[i] is { } actor)
            {
                phrases.TryAdd(layout.Phrase(text.Mentions[i].Span), actor);
            }
        }

        return phrases;
    }

    private void Read(int index, Mention mention)
    {
        ActorDraft? possessor = mention.Possessor is { } owner ? Resolve(owner) : null;
        if (cast[index] is { } named)
        {
            Titles.AddPossessor(mention, named, possessor);
            if (mention.Anaphor == AnaphorKind.Counterpart)
            {
                _titles.Borrow(index, named, possessor);
            }
        }
        else if (AtFirstPlace(index) is { } same)
        {
            JoinOrRefer(index, same, mention.Anaphor != AnaphorKind.Document || mention.IsDefinite);
        }
        else if (mention.Form == MentionForm.Adjective)
        {
            ReadAdjective(index, mention);
        }
        else if (mention.Members.Count > 0)
        {
            ReadGroup(index, mention, _groups.Members(mention, Resolve), possessor);
        }
        else
        {
            ReadAnaphor(index, mention, possessor);
        }
    }

    private void ReadAnaphor(int index, Mention mention, ActorDraft? possessor)
    {
        switch (mention.Anaphor)
        {
            case AnaphorKind.Document:
                // A document that nobody issued is nobody.
                if ((possessor is not null && Fit.IssuesDocuments(possessor.Kind) ? possessor : memory.LastIssuer()) is { } issuer)
                {
                    JoinOrRefer(index, issuer, mention.IsDefinite);
                }

                break;
            case AnaphorKind.SameSource:
                ReadSameSource(index, mention);
                break;
            case AnaphorKind.Both:
                ReadGroup(index, mention, _groups.Both(index), possessor);
                break;
            case AnaphorKind.Latter or AnaphorKind.Former:
                Refer(index, _groups.OneOfTwo(mention));
                break;
            case AnaphorKind.Pronoun:
                Refer(index, Meant(mention, mention.Agreement));
                break;
            case AnaphorKind.OwnCountry:
                ReadOwnCountry(index, mention, possessor);
                break;
            case AnaphorKind.Counterpart:
                ReadCounterpart(index, mention, possessor);
                break;
            default:
                ReadDescription(index, mention, possessor);
                break;
        }
    }

    /// <summary>A title or description: somebody named before by it, else below it, else somebody new.</summary>
    private void ReadDescription(int index, Mention mention, ActorDraft? possessor)
    {
        // An indefinite phrase introduces somebody; only of groups and institutions the same words mean the same again.
        bool isSomebody = mention.Kind is ActorKind.Person or ActorKind.Anonymous;
        string phrase = layout.Phrase(mention.Span);
        ActorDraft? actor = mention.IsDefinite && mention.Kind != ActorKind.Group ? _titles.Find(index, possessor) : null;
        actor ??= mention.IsDefinite || !isSomebody ? Phrased(phrase, mention) : null;
        if (actor is null)
        {
            actor = cast.Found(index, possessor: possessor);
            cast.Remember(phrase, actor);
        }
        else
        {
            cast.Join(index, actor, possessor);
        }
    }

    private ActorDraft? Phrased(string phrase, Mention mention) =>
        cast.Phrased(phrase) is { } actor && Fit.Kinds(actor.Kind, mention.Kind) && Fit.Countries(actor.Country, mention.Country) ? actor : null;

    private void ReadGroup(int index, Mention mention, List<ActorDraft> members, ActorDraft? possessor)
    {
        if (members.Count == 0)
        {
            ReadDescription(index, mention, possessor);
        }
        else
        {
            _groups.Join(index, members, possessor);
        }
    }

    /// <summary>"His country": the state of whoever is meant by the pronoun, else of the one who is speaking.</summary>
    private void ReadOwnCountry(int index, Mention mention, ActorDraft? possessor)
    {
        ActorDraft? owner = possessor ?? subjects.SpeakerAt(mention.Span) ?? Meant(mention, default);
        string? country = mention.Country ?? owner?.Country;
        if (country is not null && cast.Known(country) is { } state)
        {
            cast.Refer(index, state);
        }
        else if (country is not null)
        {
            FoundState(index, country);
        }
    }

    private void ReadCounterpart(int index, Mention mention, ActorDraft? possessor)
    {
        ActorDraft? other = _titles.SameOffice(index, possessor);
        ActorDraft counterpart = other is null ? cast.Found(index) : cast.Join(index, other);
        if (other is null)
        {
            _titles.Borrow(index, counterpart, possessor);
        }
    }

    /// <summary>An adjective names its state only where something refers to it; its listing is decided in the end.</summary>
    private void ReadAdjective(int index, Mention mention)
    {
        if (mention.Country is not { } country)
        {
            return;
        }

        if (cast.Known(country) is { } state)
        {
            cast.Join(index, state);
        }
        else
        {
            FoundState(index, country);
        }
    }

    private void FoundState(int index, string country)
    {
        ActorDraft state = cast.Found(index);
        state.Represent(country);
        cast.Know(country, state);
    }

    private ActorDraft? Meant(Mention mention, Agreement form)
    {
        int enclosing = subjects.EnclosingAt(mention.Span);
        return subjects.Find(form, mention.Span.Start, enclosing, isPronoun: true, continues: false).Actor;
    }

    private void ReadSameSource(int index, Mention mention)
    {
        if ((memory.LastAnonymous(mention.Agreement) ?? memory.LastIssuer()) is { } source)
        {
            cast.Join(index, source);
        }
        else
        {
            ReadDescription(index, mention, null);
        }
    }

    /// <summary>"The statement" is a name of its issuer, "in a statement" is not.</summary>
    private void JoinOrRefer(int index, ActorDraft actor, bool isName)
    {
        if (isName)
        {
            cast.Join(index, actor);
        }
        else
        {
            cast.Refer(index, actor);
        }
    }

    private void Refer(int index, ActorDraft? actor)
    {
        if (actor is not null)
        {
            cast.Refer(index, actor);
        }
    }

    /// <summary>What the same words named where the page had them first.</summary>
    private ActorDraft? AtFirstPlace(int index)
    {
        Mention mention = text.Mentions[index];
        int word = layout.FirstWord(mention.Span.Start);
        int first = repeats[word];
        if (first == word || mention.Anaphor is AnaphorKind.Pronoun or AnaphorKind.OwnCountry or AnaphorKind.Latter or AnaphorKind.Former)
        {
            return null;
        }

        int start = layout.Words[first].Span.Start;
        for (int i = layout.FirstMention(start); i < index && text.Mentions[i].Span.Start <= start; i++)
        {
            if (text.Mentions[i].Form == mention.Form && text.Mentions[i].Anaphor == mention.Anaphor && text.Mentions[i].Span.Length == mention.Span.Length)
            {
                return Resolve(i);
            }
        }

        return null;
    }
}
