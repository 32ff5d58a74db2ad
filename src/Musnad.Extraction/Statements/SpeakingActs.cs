using Musnad.Extraction.Actors;
using Musnad.Extraction.Events;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>Joins the statements of one act of speaking: wherever the article tells its channel, day, addressees and occasion, all of them have these.</summary>
internal sealed class SpeakingActs
{
    private readonly Dictionary<(ActorDraft Speaker, ActorDraft? Teller), Act> _acts = [];
    private readonly int _leadSentence;

    private SpeakingActs(int leadSentence) => _leadSentence = leadSentence;

    public static void Share(IReadOnlyList<StatementDraft> statements)
    {
        var acts = new SpeakingActs(Lead(statements));
        foreach (StatementDraft draft in statements)
        {
            if (draft is { IsKept: true, Source.Actor: { } speaker })
            {
                acts.Place(draft, (speaker, draft.Within?.Source.Actor));
            }
        }
    }

    /// <summary>The first sentence of the body in which somebody speaks.</summary>
    private static int Lead(IReadOnlyList<StatementDraft> statements)
    {
        foreach (StatementDraft draft in statements)
        {
            if (!draft.Frame.InHeadline)
            {
                return draft.Sentence;
            }
        }

        return -1;
    }

    private void Place(StatementDraft draft, (ActorDraft, ActorDraft?) chain)
    {
        if (!_acts.TryGetValue(chain, out Act? act) || act.Contradicts(draft))
        {
            _acts[chain] = act = new Act();
        }

        act.Add(draft, mayLearnLater: draft.Frame.InHeadline || draft.Sentence <= _leadSentence);
    }

    private sealed class Act
    {
        private readonly List<StatementDraft> _open = [];
        private Channel? _channel;
        private DateOnly? _date;
        private EventDraft? _occasion;
        private List<ActorDraft> _addressees = [];
        private int _sentence = -1;

        public bool Contradicts(StatementDraft draft) =>
            (draft.Channel is not null && _channel is not null && draft.Channel != _channel)
            || (draft.Date is not null && _date is not null && draft.Date != _date)
            || (draft.Occasion is not null && _occasion is not null && draft.Occasion != _occasion);

        /// <summary>Adds a statement. Headline and lead anticipate what the body tells; other statements know only what was told before them or in their sentence.</summary>
        public void Add(StatementDraft draft, bool mayLearnLater)
        {
            if (draft.Sentence != _sentence)
            {
                _open.RemoveAll(open => !open.Frame.InHeadline && open.Sentence == _sentence && !_anticipates.Contains(open));
                _sentence = draft.Sentence;
            }

            _channel ??= draft.Channel;
            _date ??= draft.Date;
            _occasion ??= draft.Occasion;
            _addressees = _addressees.Count > 0 ? _addressees : draft.Addressees;
            _open.Add(draft);
            if (mayLearnLater)
            {
                _anticipates.Add(draft);
            }

            foreach (StatementDraft open in _open)
            {
                Complete(open);
            }
        }

        private readonly HashSet<StatementDraft> _anticipates = [];

        private void Complete(StatementDraft draft)
        {
            draft.Channel ??= _channel;
            draft.Date ??= _date;
            draft.Occasion ??= _occasion;
            if (draft.Addressees.Count == 0)
            {
                draft.Addressees = _addressees;
            }
        }
    }
}
