using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact told by a noun: "during a call with X", "X's visit to Y", "held a meeting with".</summary>
internal sealed class NounContactReader
{
    private const int Reach = 22;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly RealisReader _realis;

    public NounContactReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _realis = new RealisReader(reading);
    }

    public EventDraft? Read(int i, TokenRange sentence, FrameDraft? frame)
    {
        Reading noun = _tokens[i].Form.Find(WordClass.ContactNoun)!;
        if (IsOther(i, noun, sentence))
        {
            return null;
        }

        ContactMode mode = ModeOf(noun.Entry.Value);
        int end = TriggerEnd(i, mode, sentence, out bool phone);
        if (mode == ContactMode.Phone && !phone && noun.Entry.Stem.StartsWith("اتصال", StringComparison.Ordinal) && !FollowedByParticipants(end))
        {
            return null;
        }

        if (phone)
        {
            mode = ContactMode.Phone;
        }
        else if (mode == ContactMode.Meeting && end + 1 < sentence.End && _tokens[end].Form.Folded is "الطاوله" or "طاوله" && _tokens[end + 1].Form.Folded is "المستديره" or "مستديره")
        {
            mode = ContactMode.Multilateral;
            end += 2;
        }

        var draft = new EventDraft
        {
            Type = EventType.Consult,
            Mode = mode,
            Trigger = new TokenRange(i, end),
            Prefix = noun.Prefix,
        };
        ReadRight(draft, noun, end, sentence);
        ReadLeft(draft, noun, i, sentence, frame);
        draft.Realis = _realis.Read(i, sentence);
        draft.Date = DateNear(i, end, sentence);
        TopicReader.Add(_reading, draft, end, sentence);
        return Accept(draft, noun) ? draft : null;
    }

    /// <summary>A channel ("press conference"), a standing relation ("in contact") or another sense.</summary>
    private bool IsOther(int i, Reading noun, TokenRange sentence)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is { } channel && noun.Entry.Value is not "letter")
        {
            return channel.Phrase.Words.Length > 1 || noun.Entry.Value != "letter";
        }

        return i > sentence.Start && _tokens[i - 1].Form.Folded is "علي" && noun.Entry.Value == "phone" || _reading.Covering(i) is { Form: not MentionForm.Adjective } mention && mention.Start <= i && mention.HeadClass is not ("described" or "document");
    }

    private static ContactMode ModeOf(string value) => value switch
    {
        "phone" => ContactMode.Phone,
        "visit" => ContactMode.Visit,
        "multilateral" => ContactMode.Multilateral,
        "letter" => ContactMode.Letter,
        "mediation" => ContactMode.Mediation,
        _ => ContactMode.Meeting,
    };

    /// <summary>After the adjectives that belong to the noun; "by telephone" decides the mode.</summary>
    private int TriggerEnd(int i, ContactMode mode, TokenRange sentence, out bool phone)
    {
        phone = false;
        int end = i + 1;
        while (end < sentence.End && end - i < 4)
        {
            string folded = _tokens[end].Form.Folded;
            if (folded is "هاتفي" or "هاتفيا" or "هاتفيه" or "الهاتفي" or "الهاتفيه" or "هاتفيين")
            {
                phone = true;
                end++;
            }
            else if (mode == ContactMode.Letter && folded is "تهنيه" or "تعزيه" or "خطيه" or "شفويه" or "شفهيه" or "جوابيه")
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private bool FollowedByParticipants(int end) => end < _tokens.Count && _tokens[end].Form.Folded is "مع" or "بين" or "من";

    private void ReadRight(EventDraft draft, Reading noun, int end, TokenRange sentence)
    {
        int limit = Math.Min(sentence.End, end + Reach);
        bool construct = !noun.HasArticle && noun.Pronoun is null && draft.Mode != ContactMode.Phone;
        bool expecting = noun.Pronoun is not null || construct;
        int t = end;
        if (expecting && t < limit && _reading.MentionAt(t) is { } direct && direct.Preposition is '\0' or 'ب' or 'ل' && !direct.HasConjunction && IsActor(direct, draft))
        {
            AddWithJoined(direct, noun.Pronoun is null && draft.Mode is ContactMode.Visit ? draft.Actors : draft.Mode == ContactMode.Visit ? draft.Recipients : draft.Actors, out t);
        }

        while (t < limit)
        {
            Token token = _tokens[t];
            if (token.Kind is TokenKind.Stop or TokenKind.Quote || token.Form.Is(WordClass.Complementizer | WordClass.Relative) || (t > end && token.Form.Is(WordClass.CueVerb | WordClass.CueParticiple) && !token.Form.Is(WordClass.Preposition) && _reading.Covering(t) is null))
            {
                break;
            }

            string folded = token.Form.Folded;
            if (t > end && token.Form.Find(WordClass.ContactNoun) is { HasConjunction: true })
            {
                break;
            }

            if (draft.Mode == ContactMode.Visit && t > end && token.Form.Is(WordClass.LightVerb | WordClass.ContactVerb | WordClass.ContactNoun))
            {
                break;
            }

            if (noun.Entry.Stem is "استقبال" or "استدعاء" && _reading.MentionAt(t) is { Preposition: 'ل', Form: not MentionForm.Adjective } guest)
            {
                draft.Actors.Add(Participant.Of(guest));
                t = guest.End;
                continue;
            }

            if (draft.Mode is ContactMode.Meeting or ContactMode.Multilateral && t <= end + 3 && _reading.MentionAt(t) is { Preposition: 'ل', Kind: ActorKind.Group or ActorKind.Organization or ActorKind.Body } held)
            {
                AddWithJoined(held, draft.Actors, out t);
                continue;
            }

            if (draft.Mode is not ContactMode.Visit and not ContactMode.Letter && token.Form.Find(WordClass.LightVerb) is { Pronoun: not null } && t + 1 < limit && _reading.MentionAt(t + 1) is { Preposition: '\0' } holder && IsActor(holder, draft))
            {
                AddWithJoined(holder, draft.Actors, out t);
                continue;
            }

            if (draft.Mode != ContactMode.Visit && folded is "بين" && t + 1 < limit && _reading.MentionAt(t + 1) is { } first)
            {
                AddWithJoined(first, draft.Actors, out t);
                continue;
            }

            if (draft.Mode != ContactMode.Visit && folded is "مع" or "ومع" && t + 1 < limit && _reading.MentionAt(t + 1) is { } partner && IsActor(partner, draft))
            {
                AddWithJoined(partner, draft.Actors, out t);
                continue;
            }

            if (folded is "ضم" or "جمع" or "ضمت" or "جمعت" or "جمعه" or "جمعته" or "بحضور" && t + 1 < limit && _reading.MentionAt(t + 1) is { } included && IsActor(included, draft))
            {
                AddWithJoined(included, draft.Actors, out t);
                continue;
            }

            if (draft.Mode == ContactMode.Visit && (folded is "الي" && t + 1 < limit ? _reading.MentionAt(t + 1) : _reading.MentionAt(t) is { Preposition: 'ل' } to ? to : null) is { } host && draft.Recipients.Count == 0)
            {
                draft.Recipients.Add(Participant.Of(host));
                t = host.End;
                continue;
            }

            if (draft.Mode == ContactMode.Letter && folded is "الي" && t + 1 < limit && _reading.MentionAt(t + 1) is { } addressee && IsActor(addressee, draft))
            {
                AddWithJoined(addressee, draft.Recipients, out t);
                continue;
            }

            if (folded is "من" && draft.Mode is ContactMode.Letter or ContactMode.Phone && t + 1 < limit && _reading.MentionAt(t + 1) is { } sender && IsActor(sender, draft))
            {
                AddWithJoined(sender, draft.Actors, out t);
                continue;
            }

            if (_reading.MentionAt(t) is { } passed && passed.Form != MentionForm.Adjective)
            {
                t = passed.End;
                continue;
            }

            t++;
        }
    }

    private void AddWithJoined(MentionDraft first, List<Participant> list, out int end)
    {
        end = first.End;
        if (first.Form == MentionForm.Adjective)
        {
            return;
        }

        Add(list, first);
        while (_reading.MentionAt(end) is { HasConjunction: true, Preposition: '\0', Form: not MentionForm.Adjective } next)
        {
            Add(list, next);
            end = next.End;
        }
    }

    private static void Add(List<Participant> list, MentionDraft mention)
    {
        if (mention.Members.Count > 0)
        {
            list.AddRange(mention.Members.Select(Participant.Of));
        }
        else
        {
            list.Add(Participant.Of(mention));
        }
    }

    private static bool IsActor(MentionDraft mention, EventDraft draft) =>
        mention.Form != MentionForm.Adjective && (!mention.IsPlace || draft.Mode == ContactMode.Visit) && mention.Kind != ActorKind.Medium && mention.HeadClass is not "document";

    /// <summary>Who holds, makes or pays it: the subject of the verb before the noun, a pronoun at it, or the speaker in whose clause it stands.</summary>
    private void ReadLeft(EventDraft draft, Reading noun, int i, TokenRange sentence, FrameDraft? frame)
    {
        List<Participant> side = draft.Actors;
        int verb = -1;
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 14); t--)
        {
            WordForm form = _tokens[t].Form;
            if (form.Is(WordClass.LightVerb | WordClass.ContactVerb) && _reading.Covering(t) is null or { Form: MentionForm.Adjective })
            {
                verb = t;
                break;
            }

            if (form.Is(WordClass.Complementizer) || _tokens[t].Kind is TokenKind.Stop or TokenKind.Colon)
            {
                break;
            }
        }

        if (verb >= 0 && AgentOf(verb, i, sentence) is { } agent)
        {
            bool receives = _tokens[verb].Form.Folded.TrimStart('و') is "تلقي" or "تلقت" or "يتلقي" or "تتلقي" or "تسلم";
            if (receives && draft.Mode == ContactMode.Letter)
            {
                side = draft.Recipients;
            }

            if (agent.Mention is { } mention)
            {
                if (!Has(draft, mention))
                {
                    if (mention.Members.Count > 0)
                    {
                        side.AddRange(mention.Members.Select(Participant.Of));
                    }
                    else
                    {
                        side.Insert(0, agent);
                    }
                }
            }
            else if (draft.Actors.Count + draft.Recipients.Count < 2)
            {
                side.Insert(0, agent);
            }

            return;
        }

        if (noun.Pronoun is { } pronoun)
        {
            side.Insert(0, Participant.Pronoun(pronoun));
            return;
        }

        bool alone = draft.Actors.Count + draft.Recipients.Count == 1;
        if (alone && frame is not null && verb < 0)
        {
            Participant speaker = frame.Source is { } source ? Participant.Of(source) : Participant.Dropped(frame.Agreement);
            if (speaker.Mention is null || !Has(draft, speaker.Mention))
            {
                side.Insert(0, speaker);
            }
        }
    }

    private static bool Has(EventDraft draft, MentionDraft mention) => draft.Actors.Concat(draft.Recipients).Any(participant => participant.Mention == mention);

    private Participant? AgentOf(int verb, int noun, TokenRange sentence)
    {
        for (int t = verb + 1; t < noun; t++)
        {
            if (_reading.MentionAt(t) is { Preposition: '\0', Form: not MentionForm.Adjective } subject && !subject.IsPlace)
            {
                return Participant.Of(subject);
            }

            if (_tokens[t].Form.Is(WordClass.Preposition | WordClass.Adjunct))
            {
                break;
            }
        }

        int before = verb - 1;
        while (before > sentence.Start && _tokens[before].Form.Folded is "قد" or "لقد")
        {
            before--;
        }

        if (before >= sentence.Start && _reading.Covering(before) is { Form: not MentionForm.Adjective } first && first.End == before + 1 && first.Preposition == '\0')
        {
            return Participant.Of(first);
        }

        return null;
    }

    /// <summary>The date that belongs to the contact: behind it in its clause, else before it unless the contact itself only tells when something else was.</summary>
    private DateOnly? DateNear(int i, int end, TokenRange sentence)
    {
        for (int t = end; t < Math.Min(sentence.End, end + Reach); t++)
        {
            if (_tokens[t].Kind is TokenKind.Stop || (_tokens[t].Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.CueParticiple) && !_tokens[t].Form.Is(WordClass.Preposition)) || _tokens[t].Form.Folded is "بمناسبه")
            {
                break;
            }

            if (_reading.DateAt[t] is >= 0 and int d && _reading.Dates[d].Day is { } day)
            {
                return day;
            }
        }

        if (i > sentence.Start && _tokens[i - 1].Form.Folded is "عقب" or "بعد" or "قبل" or "قبيل" or "اثر" or "نتائج" or "منذ" or "غداه" or "عشيه" or "بعيد")
        {
            return null;
        }

        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 12); t--)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Quote || _tokens[t].Form.Is(WordClass.Complementizer))
            {
                break;
            }

            if (_reading.DateAt[t] is >= 0 and int d && _reading.Dates[d].Day is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static bool Accept(EventDraft draft, Reading noun)
    {
        int count = draft.Actors.Count + draft.Recipients.Count;
        if (draft.Mode == ContactMode.Mediation && noun.HasArticle)
        {
            return false;
        }

        if (draft.Mode == ContactMode.Visit)
        {
            draft.Recipients.RemoveAll(host => host.Mention is { IsPlace: true, HeadClass: "Place" });
            if (draft.Actors.Count > 0 && draft.Actors[0].Mention is null or { Kind: ActorKind.Person or ActorKind.Group } && draft.Recipients.Count == 0 && !noun.HasArticle)
            {
                return true;
            }
        }

        if (draft.Mode is ContactMode.Visit && draft.Actors.Count == 0 && draft.Recipients.Count > 0)
        {
            return false;
        }

        if (draft.Mode == ContactMode.Meeting && count == 1 && draft.Actors.Count == 1 && draft.Actors[0].Mention is { } alone
            && (alone.Kind is ActorKind.Organization or ActorKind.Body || (alone.Kind == ActorKind.Group && alone.Agreement.Number != GrammaticalNumber.Dual && alone.Anaphor == AnaphorKind.None)))
        {
            draft.Mode = ContactMode.Multilateral;
        }

        if (count >= 2 || (count == 1 && draft.Actors.Count == 1 && (draft.Mode == ContactMode.Multilateral || draft.Actors[0].Mention is { Kind: ActorKind.Group or ActorKind.Organization } && draft.Mode == ContactMode.Meeting)))
        {
            return true;
        }

        if (noun.HasArticle)
        {
            draft.PointsBack = true;
            return true;
        }

        return false;
    }
}
