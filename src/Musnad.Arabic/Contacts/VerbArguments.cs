using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Reads who stands behind a contact's verb: its subject, its object, whom "with" and "to" name.</summary>
internal sealed class VerbArguments
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;

    public VerbArguments(ArabicReading reading, PartyReader parties)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
    }

    public void Read(VerbClause clause, int i, int end)
    {
        bool places = clause.Construction is "visitor" or "inspector" or "traveller" or "sender";
        for (int t = i + 1; t < end;)
        {
            Token token = _tokens[t];
            clause.IsCall |= token.Is(ContactRole.Telephone);
            ContactRole role = token.Is(clause.Construction == "topic" ? ContactRole.With : ContactRole.With | ContactRole.Between) ? ContactRole.With
                : token.Is(ContactRole.To) ? ContactRole.To
                : token.Is(ContactRole.Attended | ContactRole.Accompanied) ? ContactRole.Attended
                : token.Is(ContactRole.Mediated) ? ContactRole.Mediated
                : ContactRole.None;
            if (role != ContactRole.None)
            {
                List<MentionDraft> party = _parties.Read(t + 1, end, out int after, places && role == ContactRole.To, role == ContactRole.Mediated);
                clause.Take(role, party);
                t = Math.Max(after, t + 1);
                continue;
            }

            if (token.Is(ContactRole.WithPronoun) && t <= i + 2 && clause.Construction is "mutual" or "caller")
            {
                clause.Pronoun ??= FormOfPronoun(t);
            }

            if (token.Is(ContactRole.Leading) && t + 1 < end && _parties.Read(t + 1, end, out int led) is [var delegation, ..])
            {
                clause.Companions.Add(delegation);
                t = Math.Max(led, t + 1);
                continue;
            }

            if (token.Form.Is(WordClass.TopicMarker) && (clause.Objects.Count > 0 || clause.Construction != "topic") && t > i + 1)
            {
                // What follows is the topic; only "in the presence of" may still come.
                clause.IsClosed = true;
            }

            if (token.Form.Is(WordClass.Relative) || (token.Form.Is(WordClass.ContactNoun) && clause.Objects.Count > 0))
            {
                clause.IsClosed = true;
            }

            clause.IsFigurative |= clause.Construction == "traveller" && clause.Hosts.Count == 0 && token.IsWord && _reading.Covering(t) is null && _reading.DateAt[t] < 0
                && t <= i + 6 && (_reading.Tags.At(t) is { HasPreposition: true, Pos: PartOfSpeech.Noun } || token.Form.Find(WordClass.CueMasdar) is { HasPreposition: true });
            if (IsUnreadObject(clause, i, t))
            {
                clause.IsClosed = true;
            }

            List<MentionDraft> mentions = _parties.Read(t, end, out int next, places);
            if (mentions.Count > 0)
            {
                Place(clause, mentions, i, t);
                t = Math.Max(next, t + 1);
                continue;
            }

            t = _reading.MentionAt(t) is { Form: not MentionForm.Adjective } passed ? passed.End : t + 1;
        }
    }

    /// <summary>A noun that names nobody in the object's place: "received an award", "discussed relations".</summary>
    private bool IsUnreadObject(VerbClause clause, int i, int t)
    {
        if (clause.Objects.Count > 0 || clause.Construction is not ("mutual" or "host" or "visitor" or "inspector" or "topic" or "traveller") || !_tokens[t].IsWord || _reading.Covering(t) is { Form: not MentionForm.Adjective } || _reading.DateAt[t] >= 0
            || _tokens[t].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Honorific | WordClass.RoleHead) || _tokens[t].Is(ContactRole.Delegation | ContactRole.Aside | ContactRole.Time))
        {
            return false;
        }

        if (clause.Construction == "traveller" && t > i + 1)
        {
            return false;
        }

        int last = _tokens[t - 1].Kind == TokenKind.Comma ? t - 2 : t - 1;
        bool adjacent = t == i + 1 || _reading.Covering(last) is { Form: not MentionForm.Adjective, Preposition: '\0' };
        WordAnalysis analysis = _reading.Tags.At(t);
        return adjacent && !analysis.HasPreposition && !analysis.HasConjunction && (analysis.Pos == PartOfSpeech.Noun || (t == i + 1 && analysis.Pos == PartOfSpeech.Verb));
    }

    /// <summary>What a pronoun at a preposition tells, by the number of its letters.</summary>
    private Agreement FormOfPronoun(int t) => _reading.Tags.At(t).Enclitic switch
    {
        1 => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine),
        3 => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Dual, default),
        _ => new Agreement(GrammaticalPerson.Third, default, default),
    };

    private void Place(VerbClause clause, List<MentionDraft> mentions, int i, int t)
    {
        MentionDraft first = mentions[0];
        bool governed = first.Preposition == '\0' && t > i + 1 && (_tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.ContactNoun | WordClass.CueMasdar) || _tokens[t - 1].Is(ContactRole.Time) || (_reading.Covering(t - 1) is null && _reading.Tags.At(t - 1).HasPreposition));
        if (governed || clause.IsClosed)
        {
            return;
        }

        if (first.Preposition == 'ب')
        {
            if (clause.Construction is "mutual" or "caller" && !first.IsPlace)
            {
                clause.Objects.AddRange(mentions);
            }

            return;
        }

        if (first.Preposition == 'ل')
        {
            return;
        }

        if (first.HasConjunction && first.Preposition == '\0' && clause.Objects.Count > 0)
        {
            return;
        }

        if (first.Preposition == '\0' && first.Kind != ActorKind.Medium)
        {
            bool isHost = clause.Construction is "visitor" or "inspector" && (first.IsPlace || first.Kind == ActorKind.State);
            if (clause.Subjects.Count == 0 && !isHost && first.Form != MentionForm.Adjective)
            {
                clause.Subjects.AddRange(mentions);
            }
            else if (clause.Objects.Count == 0 && clause.Construction is "mutual" or "host" or "visitor" or "inspector" or "sender")
            {
                clause.Objects.AddRange(mentions);
            }
        }
    }
}
