using Musnad.Annotations;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Repeats;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Actors;

/// <summary>Finds the actor of every mention that has no proper name, on demand and from left to right.</summary>
internal sealed class MentionResolver
{
    private readonly AnnotatedText _text;
    private readonly Layout _layout;
    private readonly RepeatMap _repeats;
    private readonly Cast _cast;
    private readonly Memory _memory;
    private readonly SubjectFinder _subjects;
    private readonly Progress[] _progress;
    private readonly Titles _titles;
    private readonly Groups _groups;
    private Dictionary<string, ActorDraft>? _phrases;

    public MentionResolver(AnnotatedText text, Layout layout, RepeatMap repeats, Cast cast, Memory memory, SubjectFinder subjects)
    {
        _text = text;
        _layout = layout;
        _repeats = repeats;
        _cast = cast;
        _memory = memory;
        _subjects = subjects;
        _progress = new Progress[text.Mentions.Count];
        _titles = new Titles(cast, layout.BodyStart);
        _groups = new Groups(cast, memory, _titles);
    }

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
            Read(index, _text.Mentions[index]);
            _progress[index] = Progress.Done;
        }

        return _cast[index];
    }

    /// <summary>The actor that somewhere is named by just these words, or null.</summary>
    public ActorDraft? Named(TextSpan span)
    {
        _phrases ??= Phrases();
        return _phrases.GetValueOrDefault(_layout.Phrase(span));
    }

    private Dictionary<string, ActorDraft> Phrases()
    {
        var phrases = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        for (int i = 0; i < _text.Mentions.Count; i++)
        {
            if (_text.Mentions[i].Form == MentionForm.Name && _cast[i] is { } actor)
            {
                phrases.TryAdd(_layout.Phrase(_text.Mentions[i].Span), actor);
            }
        }

        return phrases;
    }

    private void Read(int index, Mention mention)
    {
        ActorDraft? possessor = mention.Possessor is { } owner ? Resolve(owner) : null;
        if (_cast[index] is { } named)
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
                if ((possessor is not null && Fit.IssuesDocuments(possessor.Kind) ? possessor : _memory.LastIssuer()) is { } issuer)
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
                Refer(index, _groups.OneOfTwo(index));
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
        string phrase = _layout.Phrase(mention.Span);
        ActorDraft? actor = mention is { Anaphor: AnaphorKind.Title, Kind: ActorKind.Person, RoleKeys.Count: 0 } ? LastSpeaker(mention) : null;
        actor ??= mention.IsDefinite && mention.Kind != ActorKind.Group ? _titles.Find(index, possessor) : null;
        actor ??= mention.IsDefinite || !isSomebody ? Phrased(phrase, mention) : null;
        if (actor is null)
        {
            actor = _cast.Found(index, possessor: possessor);
            _cast.Remember(phrase, actor);
        }
        else
        {
            _cast.Join(index, actor, possessor);
        }
    }

    /// <summary>The person or unnamed source who spoke last, for "the official", "the same speaker".</summary>
    private ActorDraft? LastSpeaker(Mention mention)
    {
        foreach (Turn turn in _memory.Back())
        {
            if (turn.IsSpeech && turn.Actor.Kind is ActorKind.Person or ActorKind.Anonymous && turn.Actor != Memory.Unknown && Fit.Agrees(mention.Agreement, turn.Actor.Agreement))
            {
                return turn.Actor;
            }
        }

        return null;
    }

    private ActorDraft? Phrased(string phrase, Mention mention) =>
        _cast.Phrased(phrase) is { } actor && Fit.Kinds(actor.Kind, mention.Kind) && Fit.Countries(actor.Country, mention.Country) ? actor : null;

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
        ActorDraft? owner = possessor ?? _subjects.SpeakerAt(mention.Span) ?? Meant(mention, default);
        string? country = mention.Country ?? owner?.Country;
        if (country is not null && _cast.Known(country) is { } state)
        {
            _cast.Refer(index, state);
        }
        else if (country is not null)
        {
            FoundState(index, country);
        }
    }

    private void ReadCounterpart(int index, Mention mention, ActorDraft? possessor)
    {
        ActorDraft? other = _titles.SameOffice(index, possessor);
        ActorDraft counterpart = other is null ? _cast.Found(index) : _cast.Join(index, other);
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

        if (_cast.Known(country) is { } state)
        {
            _cast.Join(index, state);
        }
        else
        {
            FoundState(index, country);
        }
    }

    private void FoundState(int index, string country)
    {
        ActorDraft state = _cast.Found(index);
        state.Represent(country);
        _cast.Know(country, state);
    }

    private ActorDraft? Meant(Mention mention, Agreement form)
    {
        int enclosing = _subjects.EnclosingAt(mention.Span);
        return _subjects.Find(form, mention.Span.Start, enclosing, isPronoun: true, continues: false).Actor;
    }

    /// <summary>"The source": the anonymous one quoted last, else the one mentioned last, else an institution that spoke.</summary>
    private void ReadSameSource(int index, Mention mention)
    {
        ActorDraft? source = _memory.LastAnonymous(mention.Agreement) ?? _titles.LastAnonymous(index);
        source ??= _memory.LastIssuer() is { } issuer && (Fit.IsInstitution(issuer.Kind) || issuer.Kind == ActorKind.State) ? issuer : null;
        if (source is not null)
        {
            _cast.Join(index, source);
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
            _cast.Join(index, actor);
        }
        else
        {
            _cast.Refer(index, actor);
        }
    }

    private void Refer(int index, ActorDraft? actor)
    {
        if (actor is not null)
        {
            _cast.Refer(index, actor);
        }
    }

    /// <summary>What the same words named where the page had them first.</summary>
    private ActorDraft? AtFirstPlace(int index)
    {
        Mention mention = _text.Mentions[index];
        int word = _layout.FirstWord(mention.Span.Start);
        int first = _repeats[word];
        if (first == word || mention.Anaphor is AnaphorKind.Pronoun or AnaphorKind.OwnCountry or AnaphorKind.Latter or AnaphorKind.Former)
        {
            return null;
        }

        int start = _layout.Words[first].Span.Start;
        for (int i = _layout.FirstMention(start); i < index && _text.Mentions[i].Span.Start <= start; i++)
        {
            if (_text.Mentions[i].Form == mention.Form && _text.Mentions[i].Anaphor == mention.Anaphor && _text.Mentions[i].Span.Length == mention.Span.Length)
            {
                return Resolve(i);
            }
        }

        return null;
    }
}
