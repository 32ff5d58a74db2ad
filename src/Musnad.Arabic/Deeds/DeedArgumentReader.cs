using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Reads the words behind a deed's verb and its subject: object, things and prepositional complements.</summary>
internal sealed class DeedArgumentReader
{
    private const int Reach = 24;
    private const int ObjectReach = 6;
    private const int GovernedReach = 3;
    private const int PartnerReach = 10;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PeopleReader _people;

    public DeedArgumentReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _people = new PeopleReader(reading);
    }

    public DeedArguments Read(DeedLemma lemma, int from, TokenRange sentence, bool hasObject = false)
    {
        var arguments = new DeedArguments { Start = from, End = from };
        string slot = hasObject ? "" : DeedLemma.Object;
        int slotAt = from;
        List<MentionDraft>? side = null;
        int limit = Math.Min(sentence.End, from + Reach);
        for (int t = from; t < limit;)
        {
            Token token = _tokens[t];
            if (IsEnd(t, from))
            {
                break;
            }

            if (_reading.DateAt[t] >= 0 || token.Kind is TokenKind.Quote or TokenKind.BracketOpen or TokenKind.BracketClose or TokenKind.Dash or TokenKind.Comma)
            {
                slotAt += t == slotAt ? 1 : 0;
                t++;
                continue;
            }

            MentionDraft? mention = _reading.MentionAt(t) is { Form: not MentionForm.Adjective } named ? named : Reads(lemma, slot, t - slotAt) || (lemma.Has("release") && arguments.Thing?.End == t) ? _people.ReadAt(t) : null;
            if (mention is { Form: not MentionForm.Adjective })
            {
                bool joined = mention.HasConjunction && mention.Preposition == '\0' && side is not null && t == arguments.End;
                if (joined && !_reading.Layout.Tags.IsVerb(Math.Min(mention.End, _tokens.Count - 1)))
                {
                    side!.Add(mention);
                }
                else if (mention.HasConjunction && mention.Preposition == '\0')
                {
                    side = null;
                    slot = "";
                }
                else
                {
                    string at = mention.Preposition != '\0' ? mention.Preposition.ToString() : slot;
                    bool near = mention.Preposition != '\0' || t - slotAt <= (slot == DeedLemma.Object && lemma.NeedsThing ? ObjectReach : GovernedReach);
                    side = near && slot.Length > 0 || mention.Preposition != '\0' ? Take(lemma, arguments, mention, at) : null;
                    if (side is null && slot == DeedLemma.Object && mention.Preposition != '\0')
                    {
                        slot = "";
                    }
                }

                t = mention.End;
                arguments.End = t;
                if (side is null && lemma.RoleOf(slot) == DeedRole.Thing && arguments.Thing is not null)
                {
                    slot = arguments.Thing.Value.Start == mention.Start ? slot : "";
                }
                else if (mention.Preposition == '\0' && slot != DeedLemma.Object || slot == DeedLemma.Object && lemma.RoleOf(slot) != DeedRole.Thing)
                {
                    // "sent to Yemen medicines": the object is still to come.
                    slot = slot != DeedLemma.Object && side is not null && !hasObject && arguments.Thing is null && arguments.Objects.Count == 0 ? DeedLemma.Object : "";
                    slotAt = t;
                }

                continue;
            }

            string folded = token.Form.Folded;
            if (folded is "جنوب" or "شمال" or "شرق" or "غرب" or "وسط" or "شمالي" or "جنوبي" or "شرقي" or "غربي" or "قرب" or "داخل" or "محيط")
            {
                slot = "";
                t++;
                continue;
            }

            if (token.Form.Is(WordClass.Preposition | WordClass.Adjunct) && folded.Length > 1)
            {
                slot = folded == "من" && slot == DeedLemma.Object && !lemma.Slots.ContainsKey("من") && arguments.Thing is null ? slot : folded;
                if (slot.Length > 1 && slot != DeedLemma.Object && !arguments.Opened.Add(slot))
                {
                    slot = "";
                }

                slotAt = t + 1;
                arguments.SlotAt = slotAt;
                t++;
                continue;
            }

            if (TakeThing(lemma, arguments, t, slot, t - slotAt) is var end and > 0)
            {
                t = end;
                arguments.End = end;
                continue;
            }

            if (slot.Length > 0 && slot != DeedLemma.Object && t == slotAt && slot == "عن" && lemma.Needed.Contains(slot) && _reading.Layout.Tags.At(t).Pos == PartOfSpeech.Noun)
            {
                arguments.Filled.Add(slot);
            }

            t++;
        }

        return arguments;
    }

    private static bool Reads(DeedLemma lemma, string slot, int distance) => distance <= GovernedReach && lemma.RoleOf(slot) is DeedRole.Recipient or DeedRole.Either;

    private bool IsEnd(int t, int from)
    {
        Token token = _tokens[t];
        if (token.Kind is TokenKind.Stop or TokenKind.Colon)
        {
            return true;
        }

        if (_reading.Covering(t) is not null)
        {
            return false;
        }

        WordForm form = token.Form;
        if (form.Is(WordClass.Complementizer | WordClass.Relative | WordClass.CuePreposition) || (form.Is(WordClass.Conjunction) && !form.Is(WordClass.Preposition)))
        {
            return true;
        }

        return t > from && form.Is(WordClass.CueVerb | WordClass.CueParticiple | WordClass.DeedVerb | WordClass.DeedCarrier | WordClass.ContactVerb) && !form.Is(WordClass.Preposition) && _reading.Tags.IsVerb(t);
    }

    private List<MentionDraft>? Take(DeedLemma lemma, DeedArguments arguments, MentionDraft mention, string slot)
    {
        if (slot == DeedLemma.Object)
        {
            arguments.Objects.Add(mention);
        }

        if (lemma.Has("release") && arguments.Thing?.End == mention.Start && mention.Preposition == '\0')
        {
            arguments.Recipients.Add(mention);
            return arguments.Recipients;
        }

        DeedRole role = lemma.RoleOf(slot);
        if (role == DeedRole.Nobody || role == DeedRole.None)
        {
            return null;
        }

        if (role == DeedRole.Thing && lemma.Has("place") && arguments.Thing is null && (mention.IsPlace || mention.Kind == ActorKind.State))
        {
            arguments.Thing = new TokenRange(mention.Start, mention.End);
            return null;
        }

        if (mention.Kind == ActorKind.Medium || mention.HeadClass is "document" || mention is { IsPlace: true, HeadClass: "Place" })
        {
            arguments.Filled.Add(slot);
            return null;
        }

        if (role == DeedRole.Thing)
        {
            // The owner of the thing: "destroyed vehicles of the army".
            if (slot == DeedLemma.Object && arguments.Thing is not null && !mention.IsPlace && lemma.Type is EventType.Assault or EventType.Coerce && !lemma.Has("phrase"))
            {
                arguments.Recipients.Add(mention);
                return arguments.Recipients;
            }

            return null;
        }

        if (role == DeedRole.Either && arguments.Thing is null && lemma.Things.EndAt(_tokens, mention.Start, '\0') > 0)
        {
            arguments.Thing = new TokenRange(mention.Start, mention.End);
        }

        if (role == DeedRole.Actor && (mention.Start != arguments.SlotAt || mention.Start - arguments.Start > PartnerReach))
        {
            return null;
        }

        arguments.Filled.Add(slot);
        List<MentionDraft> side = role == DeedRole.Actor ? arguments.Actors : arguments.Recipients;
        side.Add(mention);
        return side;
    }

    /// <summary>Takes a word that decides the sense, where the slot wants one.</summary>
    /// <returns>After it, or -1.</returns>
    private int TakeThing(DeedLemma lemma, DeedArguments arguments, int t, string slot, int distance)
    {
        if (arguments.Thing is not null || lemma.Things.IsEmpty)
        {
            return -1;
        }

        int end = -1;
        string filled = slot;
        if (lemma.RoleOf(slot) is DeedRole.Thing or DeedRole.Either && distance < ObjectReach - 1)
        {
            end = lemma.Things.EndAt(_tokens, t, '\0');
        }

        foreach (char preposition in "بل")
        {
            string attached = preposition.ToString();
            if (end < 0 && lemma.RoleOf(attached) is DeedRole.Thing)
            {
                end = lemma.Things.EndAt(_tokens, t, preposition);
                filled = attached;
            }
        }

        if (end > 0)
        {
            arguments.Thing = new TokenRange(t, end);
            arguments.Filled.Add(filled);
        }

        return end;
    }
}
