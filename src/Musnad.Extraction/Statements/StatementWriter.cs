using System.Globalization;
using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Confidences;
using Musnad.Extraction.Events;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Statements;

/// <summary>Writes the kept statements into the record, the outer before the inner.</summary>
internal sealed class StatementWriter
{
    private readonly AnnotatedText _text;
    private readonly IReadOnlyDictionary<ActorDraft, string> _actors;
    private readonly IReadOnlyDictionary<EventDraft, string> _events;
    private readonly Dictionary<StatementDraft, string> _ids = [];
    private readonly Dictionary<StatementDraft, Statement> _written = [];
    private readonly HashSet<StatementDraft> _begun = [];

    public StatementWriter(
        AnnotatedText text,
        IReadOnlyList<StatementDraft> drafts,
        IReadOnlyDictionary<ActorDraft, string> actors,
        IReadOnlyDictionary<EventDraft, string> events)
    {
        _text = text;
        _actors = actors;
        _events = events;
        foreach (StatementDraft draft in drafts)
        {
            if (draft.IsKept)
            {
                _ids.Add(draft, string.Create(CultureInfo.InvariantCulture, $"s{_ids.Count + 1}"));
            }
        }

        Statements = [.. _ids.Keys.Select(Write)];
    }

    /// <summary>The statements in order of the text.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>What confidence looked at, a statement each.</summary>
    public IReadOnlyList<ConfidenceFeatures> Features => [.. _ids.Keys.Select(ConfidenceFeatures.Of)];

    /// <summary>The written form of what stands for a draft; null for none.</summary>
    public Statement? Find(StatementDraft? draft) => draft?.Kept() is { } kept ? _written.GetValueOrDefault(kept) : null;

    private Statement Write(StatementDraft draft)
    {
        if (_written.TryGetValue(draft, out Statement? written))
        {
            return written;
        }

        _begun.Add(draft);

        // Only a circle in hostile annotations meets one that is begun and not written.
        Statement? within = draft.Within is { } outer && (_written.ContainsKey(outer) || !_begun.Contains(outer)) ? Write(outer) : null;
        AttributionFrame frame = draft.Frame;
        ActorDraft? source = draft.Source.Actor;
        var statement = new Statement
        {
            Id = _ids[draft],
            Source = source is null ? null : _actors[source],
            SourceBasis = draft.Source.Basis,
            Confidence = ConfidenceTable.Default.Of(ConfidenceFeatures.Of(draft)),
            SourceWords = SourceWords(frame.Source) is { IsEmpty: false } words ? Evidence.Of(_text.Article.Text, words) : null,
            Cue = frame.Cue is { IsEmpty: false } cue ? Evidence.Of(_text.Article.Text, cue) : null,
            Content = Evidences(frame.Content),
            Quotation = frame.Quotation,
            Within = within,
            Stance = frame.Stance,
            Targets = frame.Stance is Stance.State or Stance.Deny ? [] : Ids(draft.Targets, source),
            Addressees = Ids(draft.Addressees, source),
            Channel = draft.Channel,
            Date = draft.Date,
            Occasion = draft.Occasion is null ? null : _events.GetValueOrDefault(draft.Occasion),
            Repeats = [.. draft.Repeats.Select(Evidences)],
        };
        _written.Add(draft, statement);
        return statement;
    }

    private TextSpan? SourceWords(Reference source) => source.Kind switch
    {
        ReferenceKind.Mention when source.Mention >= 0 && source.Mention < _text.Mentions.Count =>
            _text.Mentions[source.Mention].Anaphor == AnaphorKind.Pronoun ? null : source.Span ?? _text.Mentions[source.Mention].Span,
        ReferenceKind.Unread => source.Span,
        _ => null,
    };

    private IReadOnlyList<string> Ids(List<ActorDraft> actors, ActorDraft? except)
    {
        List<string>? ids = null;
        foreach (ActorDraft actor in actors)
        {
            if (actor != except)
            {
                (ids ??= []).Add(_actors[actor]);
            }
        }

        return ids ?? (IReadOnlyList<string>)[];
    }

    private IReadOnlyList<Evidence> Evidences(IReadOnlyList<TextSpan> spans) =>
        [.. spans.Where(span => !span.IsEmpty).Select(span => Evidence.Of(_text.Article.Text, span))];
}
