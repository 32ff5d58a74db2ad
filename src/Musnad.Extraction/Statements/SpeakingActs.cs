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
        AddReports(statements);
        var acts = new SpeakingActs(Lead(statements));
        foreach (StatementDraft draft in statements)
        {
            if (draft is { IsKept: true, Source.Actor: { } speaker })
            {
                acts.Place(draft, (speaker, draft.Within?.Source.Actor));
            }
        }

        foreach (var chain in statements.Where(draft => draft is { IsKept: true, Source.Actor: not null }).GroupBy(draft => (draft.Source.Actor, draft.Within?.Source.Actor)))
        {
            ShareOnly([.. chain]);
        }

        foreach (var side in statements.Where(draft => draft is { IsKept: true, Within: null, Source.Actor: { Country: not null, Kind: ActorKind.State or ActorKind.Body or ActorKind.Group } }).GroupBy(draft => draft.Source.Actor!.Country))
        {
            ShareAhead([.. side], Lead(statements));
        }
    }

    /// <summary>Headline and lead name a state or a ministry for whom the text then lets one office speak: theirs is its act.</summary>
    private static void ShareAhead(List<StatementDraft> told, int lead)
    {
        List<Channel?> channels = [.. told.Select(draft => draft.Channel).Where(channel => channel is not null).Distinct()];
        List<DateOnly?> days = [.. told.Select(draft => draft.Date).Where(day => day is not null).Distinct()];
        List<List<ActorDraft>> heard = [.. told.Select(draft => draft.Addressees).Where(addressees => addressees.Count > 0)];
        List<ActorDraft>? audience = heard.Count > 0 && heard.TrueForAll(addressees => addressees.SequenceEqual(heard[0])) ? heard[0] : null;
        foreach (StatementDraft draft in told)
        {
            if (draft.Frame.InHeadline || draft.Sentence <= lead)
            {
                draft.Channel ??= channels.Count == 1 ? channels[0] : null;
                draft.Date ??= days.Count == 1 ? days[0] : null;
                draft.Addressees = draft.Addressees.Count == 0 && audience is not null ? audience : draft.Addressees;
            }
        }
    }

    /// <summary>Where the article tells one channel or one day alone of a speaker, all his statements in it are taken for one act.</summary>
    private static void ShareOnly(List<StatementDraft> statements)
    {
        List<Channel?> channels = [.. statements.Select(draft => draft.Channel).Where(channel => channel is not null).Distinct()];
        List<DateOnly?> days = [.. statements.Select(draft => draft.Date).Where(day => day is not null).Distinct()];
        foreach (StatementDraft draft in statements)
        {
            draft.Channel ??= channels.Count == 1 && days.Count <= 1 ? channels[0] : null;
            draft.Date ??= days.Count == 1 && channels.Count <= 1 ? days[0] : null;
        }
    }

    /// <summary>What a medium says by itself is its report; where it passes on another's words, the channel is theirs.</summary>
    private static void AddReports(IReadOnlyList<StatementDraft> statements)
    {
        var passing = statements.Where(draft => draft.IsKept).Select(draft => draft.Within).ToHashSet();
        foreach (StatementDraft draft in statements)
        {
            if (draft is { IsKept: true, Channel: null, Source.Actor.Kind: ActorKind.Medium } && !passing.Contains(draft))
            {
                draft.Channel = Channel.Report;
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

        act.Add(draft, anticipates: draft.Frame.InHeadline || draft.Sentence <= _leadSentence);
    }

    private sealed class Act
    {
        private readonly List<StatementDraft> _anticipating = [];
        private readonly List<StatementDraft> _inSentence = [];
        private readonly List<StatementDraft> _ofKnownChannel = [];
        private Channel? _channel;
        private DateOnly? _date;
        private EventDraft? _occasion;
        private List<ActorDraft> _addressees = [];

        public bool Contradicts(StatementDraft draft) =>
            (draft.Channel is not null && _channel is not null && draft.Channel != _channel)
            || (draft.Date is not null && _date is not null && draft.Date != _date)
            || (draft.Occasion is not null && _occasion is not null && draft.Occasion != _occasion);

        /// <summary>Adds a statement. Headline and lead anticipate what the body tells; others know only what was told before them or in their sentence.</summary>
        public void Add(StatementDraft draft, bool anticipates)
        {
            if (_inSentence.Count > 0 && _inSentence[0].Sentence != draft.Sentence)
            {
                _inSentence.Clear();
            }

            (anticipates ? _anticipating : _inSentence).Add(draft);

            // A document or call is one act wherever its parts are told: once its channel is known they wait for the day.
            if (draft.Channel is not null || _channel is not null)
            {
                _ofKnownChannel.Add(draft);
            }

            if (Learn(draft))
            {
                _anticipating.ForEach(Complete);
                _inSentence.ForEach(Complete);
                _ofKnownChannel.ForEach(CompleteDay);
            }
            else
            {
                Complete(draft);
            }
        }

        /// <summary>Takes what a statement tells of the act; false when it tells nothing new.</summary>
        private bool Learn(StatementDraft draft)
        {
            bool isNew = (_channel is null && draft.Channel is not null)
                || (_date is null && draft.Date is not null)
                || (_occasion is null && draft.Occasion is not null)
                || (_addressees.Count == 0 && draft.Addressees.Count > 0);
            _channel ??= draft.Channel;
            _date ??= draft.Date;
            _occasion ??= draft.Occasion;
            _addressees = _addressees.Count > 0 ? _addressees : draft.Addressees;
            return isNew;
        }

        private void CompleteDay(StatementDraft draft)
        {
            draft.Channel ??= _channel;
            draft.Date ??= _date;
            draft.Occasion ??= _occasion;
        }

        private void Complete(StatementDraft draft)
        {
            CompleteDay(draft);
            draft.Addressees = draft.Addressees.Count > 0 ? draft.Addressees : _addressees;
        }
    }
}
