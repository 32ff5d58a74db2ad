using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>An attack told by a noun with its doer: "an Israeli raid on the camp", "an ambush by the army".</summary>
internal sealed class BlowReader
{
    private const int AdjectiveReach = 2;

    private static readonly DeedLemma Blow = new(
        "",
        EventType.Assault,
        new Dictionary<string, DeedRole>(StringComparer.Ordinal) { ["علي"] = DeedRole.Recipient, ["ضد"] = DeedRole.Recipient },
        new HashSet<string>(),
        new DeedThings(),
        new HashSet<string>(["armed"]));

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DeedSetting _setting;
    private readonly DeedArgumentReader _arguments;
    private readonly DeedBuilder _builder;

    public BlowReader(ArabicReading reading, DeedSetting setting, DeedArgumentReader arguments, DeedBuilder builder)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _setting = setting;
        _arguments = arguments;
        _builder = builder;
    }

    public EventDraft? Read(int i, TokenRange sentence)
    {
        Reading noun = _tokens[i].Form.Find(WordClass.BlowNoun)!;
        bool told = _setting.FrameAt(i) is not { } frame || _setting.StanceOf(frame) is not (Stance.Request or Stance.Threaten or Stance.Reject or Stance.Agree or Stance.Warn);
        if (!told || noun.Pronoun is not null || noun.Preposition is 'ل' or 'ك' || IsBackground(i, sentence))
        {
            return null;
        }

        int t = i + 1;
        while (t < sentence.End && t - i <= AdjectiveReach && _tokens[t].IsWord && _reading.MentionAt(t) is null && _tokens[t].Form.Folded.EndsWith(noun.Entry.Stem[^1] is 'ه' or 'ت' ? 'ه' : 'ي') && !_tokens[t].Form.Is(WordClass.Function))
        {
            t++;
        }

        if (t >= sentence.End || _reading.MentionAt(t) is not { } agent)
        {
            return null;
        }

        bool nation = agent.Form == MentionForm.Adjective && agent.Preposition == '\0' && _tokens[t].Form.Find(WordClass.Nationality) is { } adjective && adjective.HasArticle == noun.HasArticle;
        bool by = agent is { Form: not MentionForm.Adjective, Preposition: 'ل', IsPlace: false, Kind: ActorKind.Body or ActorKind.Organization or ActorKind.Group } && noun.Entry.Value == "by" && t == i + 1;
        if (!nation && !by)
        {
            return null;
        }

        DeedArguments arguments = _arguments.Read(Blow, agent.End, sentence, hasObject: true);
        return by || arguments.Opened.Contains("علي") || arguments.Opened.Contains("ضد")
            ? _builder.Build(Blow, new TokenRange(i, i + 1), noun.Prefix, DeedSubjectReader.Members(agent), arguments, null, Realis.Asserted, sentence)
            : null;
    }

    /// <summary>"in the wake of the raids": a circumstance of something else.</summary>
    private bool IsBackground(int i, TokenRange sentence) =>
        i > sentence.Start && (_tokens[i - 1].Form.Is(WordClass.Hypothesis | WordClass.Plan | WordClass.NegatedDeed)
            || _tokens[i - 1].Form.Folded.TrimStart('و') is "اعقاب" or "منذ" or "بعد" or "عقب" or "قبل" or "وقف" or "لوقف" or "دون" or "تجنب" or "ضد" or "لصد" or "مواجهه" or "لمواجهه" or "خطر" or "اي" or "الي" or "اثر");
}
