using Musnad.Annotations;
using Musnad.Records;

namespace Musnad.Extraction.Actors;

/// <summary>All actors of one article and which mention names which.</summary>
internal sealed class Cast
{
    private readonly ActorDraft?[] _of;
    private readonly Dictionary<string, ActorDraft> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorDraft> _phrases = new(StringComparer.Ordinal);

    public Cast(AnnotatedText text)
    {
        Mentions = text.Mentions;
        _of = new ActorDraft?[Mentions.Count];
    }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The actor that a mention was found to name, or null when not (yet) found.</summary>
    public ActorDraft? this[int mention] => _of[mention];

    /// <summary>What identifies an actor whoever writes of it: its entry in the knowledge data; of a government that is described, its country.</summary>
    /// <remarks>A name of a place that the knowledge data does not make a state is no government.</remarks>
    public static string? Identity(Mention mention) =>
        mention.KnownAs is null && mention.Kind == ActorKind.State && (mention.Form != MentionForm.Name || mention.RoleKeys.Count > 0)
            ? mention.Country
            : mention.KnownAs;

    public ActorDraft? Known(string identity) => _known.GetValueOrDefault(identity);

    public ActorDraft? Phrased(string phrase) => _phrases.GetValueOrDefault(phrase);

    /// <summary>Founds a new actor on a mention.</summary>
    public ActorDraft Found(int mention, IReadOnlyList<ActorDraft>? members = null, ActorDraft? possessor = null)
    {
        var draft = new ActorDraft(Mentions[mention].Kind) { Members = members ?? [] };
        return Join(mention, draft, possessor);
    }

    /// <summary>Lets a mention name an actor.</summary>
    public ActorDraft Join(int mention, ActorDraft draft, ActorDraft? possessor = null)
    {
        Mention joined = Mentions[mention];
        _of[mention] = draft;
        draft.Learn(joined, possessor);
        draft.List(mention);
        if (joined.Anaphor == AnaphorKind.None && Identity(joined) is { } identity)
        {
            _known.TryAdd(identity, draft);
        }

        return draft;
    }

    /// <summary>Lets a mention refer to an actor without naming it, as a pronoun does.</summary>
    public ActorDraft Refer(int mention, ActorDraft draft)
    {
        _of[mention] = draft;
        return draft;
    }

    /// <summary>Lets an identity be found that no mention gave by itself.</summary>
    public void Know(string identity, ActorDraft draft) => _known.TryAdd(identity, draft);

    public void Remember(string phrase, ActorDraft draft) => _phrases.TryAdd(phrase, draft);
}
