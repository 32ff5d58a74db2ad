using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact told by a verb: "X met Y", "X received Y", "X visited Y", "X discussed … with Y".</summary>
internal sealed class VerbContactReader
{
    private const int Reach = 26;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly RealisReader _realis;

    public VerbContactReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _realis = new RealisReader(reading);
    }

    public EventDraft? Read(int i, TokenRange sentence)
    {
        Reading verb = _tokens[i].Form.Find(WordClass.ContactVerb)!;
        if (_reading.Covering(i) is { Form: not MentionForm.Adjective } || verb.Entry.Detail is "receive" || (i > sentence.Start && _tokens[i - 1].Form.Is(WordClass.Preposition)))
        {
            return null;
        }

        List<MentionDraft> actors = [], others = [];
        MentionDraft? before = SubjectBefore(i, sentence, verb);
        if (before is not null)
        {
            actors.Add(before);
        }

        bool partner = false, phone = false;
        int place = -1;
        int t = i + 1;
        int limit = Math.Min(sentence.End, i + Reach);
        while (t < limit)
        {
            Token token = _tokens[t];
            if (token.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Quote || token.Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.CueParticiple | WordClass.Relative) && !token.Form.Is(WordClass.Preposition) && _reading.Covering(t) is null)
            {
                break;
            }

            string folded = token.Form.Folded;
            phone |= folded is "هاتفيا";
            if (folded is "مع" or "ومع")
            {
                partner = true;
                t++;
                continue;
            }

            if (folded is "الي" && verb.Entry.Detail == "traveller" && t + 1 < limit && _reading.MentionAt(t + 1) is { Form: not MentionForm.Adjective } host)
            {
                others.Add(host);
                t = host.End;
                continue;
            }

            if (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } mention)
            {
                bool joined = mention.HasConjunction && (actors.Count > 0 || others.Count > 0) && _reading.Covering(t - 1) is not null;
                if (mention.Kind != ActorKind.Medium && mention.HeadClass is not "document" && (mention.Preposition == '\0' || (mention.Preposition == 'ب' && verb.Entry.Detail is "mutual" && !mention.IsPlace)))
                {
                    if (partner || (actors.Count > 0 && !joined))
                    {
                        if (Usable(mention, verb, partner) && others.Count < 1 + (joined ? 9 : 0) && t - i < 20)
                        {
                            others.Add(mention);
                        }
                    }
                    else if (joined && others.Count > 0)
                    {
                        others.Add(mention);
                    }
                    else if (!mention.IsPlace || verb.Entry.Detail is not "mutual")
                    {
                        actors.Add(mention);
                    }

                    partner = false;
                }
                else if (mention.IsPlace && place < 0)
                {
                    place = t;
                }

                t = mention.End;
                continue;
            }

            if (token.Form.Is(WordClass.Preposition | WordClass.Adjunct) || (token.Kind == TokenKind.Comma && others.Count > 0))
            {
                partner = false;
                if (_reading.MentionAt(t + 1) is { } governed && folded is not ("مع" or "بين"))
                {
                    t = governed.End;
                    continue;
                }
            }

            t++;
        }

        return Build(i, sentence, verb, actors, others, phone);
    }

    private static bool Usable(MentionDraft mention, Reading verb, bool partner) => verb.Entry.Detail switch
    {
        "topic" => partner && !mention.IsPlace,
        "mutual" => !mention.IsPlace,
        "host" => !mention.IsPlace && mention.Kind != ActorKind.State,
        _ => true,
    };

    private EventDraft? Build(int i, TokenRange sentence, Reading verb, List<MentionDraft> actors, List<MentionDraft> others, bool phone)
    {
        ContactMode mode = phone ? ContactMode.Phone : verb.Entry.Value switch
        {
            "visit" => ContactMode.Visit,
            "phone" => ContactMode.Phone,
            _ => ContactMode.Meeting,
        };
        var draft = new EventDraft
        {
            Type = EventType.Consult,
            Mode = mode,
            Trigger = new TokenRange(i, i + 1),
            Prefix = verb.Prefix,
            Realis = verb.IsFuture ? Realis.Planned : _realis.Read(i, sentence),
        };
        bool dropped = actors.Count == 0 || (verb.Entry.Detail is "host" or "mutual" && actors.Count == 1 && others.Count == 0 && !IsDualLike(actors[0]));
        if (dropped)
        {
            others.AddRange(actors);
            actors.Clear();
            draft.Actors.Add(Participant.Dropped(new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, default)));
        }

        if (verb.Entry.Detail == "topic" && others.Count == 0 && !(actors.Count >= 2 || (actors.Count == 1 && IsDualLike(actors[0]))))
        {
            return null;
        }

        if (verb.Entry.Detail == "traveller" && (others.Count == 0 || actors.Any(actor => actor.Kind is not (ActorKind.Person or ActorKind.Group))))
        {
            return null;
        }

        if (verb.Entry.Detail == "topic" && actors.Count == 1 && actors[0].Anaphor == AnaphorKind.Both)
        {
            // What the two discussed is the topic of the contact that the text tells elsewhere.
            return null;
        }

        if (mode == ContactMode.Visit)
        {
            others.RemoveAll(host => host.IsPlace && host.HeadClass == "Place" && actors.Count > 0);
        }

        foreach (MentionDraft actor in actors)
        {
            draft.Actors.AddRange(actor.Members.Count > 0 ? actor.Members.Select(Participant.Of) : [Participant.Of(actor)]);
        }

        List<Participant> side = mode == ContactMode.Visit ? draft.Recipients : draft.Actors;
        foreach (MentionDraft other in others)
        {
            side.AddRange(other.Members.Count > 0 ? other.Members.Select(Participant.Of) : [Participant.Of(other)]);
        }

        if (draft.Actors.Count + draft.Recipients.Count < 2 && !(mode == ContactMode.Visit && draft.Actors.Count == 1 && verb.Entry.Detail == "visitor") && !(draft.Actors.Count == 1 && draft.Actors[0].Mention is { } only && IsDualLike(only)))
        {
            return null;
        }

        draft.Date = NearestDate(i, sentence);
        if (draft.Mode == ContactMode.Meeting && draft.Actors.Count == 1 && draft.Actors[0].Mention is { Kind: ActorKind.Organization or ActorKind.Body })
        {
            draft.Mode = ContactMode.Multilateral;
        }

        TopicReader.Add(_reading, draft, i + 1, sentence);
        return draft;
    }

    private static bool IsDualLike(MentionDraft mention) => mention.Kind == ActorKind.Group || mention.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural;

    private MentionDraft? SubjectBefore(int i, TokenRange sentence, Reading verb)
    {
        if (verb.HasConjunction)
        {
            return null;
        }

        int at = i - 1;
        while (at > sentence.Start && _tokens[at].Form.Folded is "قد" or "لقد")
        {
            at--;
        }

        return at >= sentence.Start && _reading.Covering(at) is { Preposition: '\0', Form: not MentionForm.Adjective } mention && mention.End == at + 1 && HeadReader.Agrees(mention, verb.Entry.Agreement) ? mention : null;
    }

    private DateOnly? NearestDate(int i, TokenRange sentence)
    {
        DateOnly? best = null;
        int distance = int.MaxValue;
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            if (_reading.DateAt[t] is >= 0 and int d && _reading.Dates[d].Day is { } day && Math.Abs(t - i) < distance)
            {
                distance = Math.Abs(t - i);
                best = day;
            }
        }

        return best;
    }
}
