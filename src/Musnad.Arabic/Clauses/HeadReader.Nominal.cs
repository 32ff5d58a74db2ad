using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>Cues that are verbal nouns: "her announcement that", "the announcement was made of".</content>
internal sealed partial class HeadReader
{
    private FrameDraft? ReadMasdar(int i, Reading masdar, TokenRange sentence, List<FrameDraft> before)
    {
        CueLemma cue = masdar.Entry.Cue!;
        if (cue.Has("none") || masdar.HasArticle || masdar.Preposition == 'ل' && masdar.Pronoun is null)
        {
            // With "to" before it the noun tells a purpose.
            return null;
        }

        int pos = i + 1;
        MentionDraft? source = null;
        bool pronoun = masdar.Pronoun is not null;
        if (!pronoun)
        {
            if (pos < sentence.End && _tokens[pos].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(pos) >= 0)
            {
                pos++;
            }

            source = pos < sentence.End ? _reading.MentionAt(pos) : null;
            if (source is null || source.Preposition != '\0' || source.HasConjunction || source.Form == MentionForm.Adjective)
            {
                return null;
            }

            pos = source.End;
        }

        List<MentionDraft> told = [];
        Channel? channel = null;
        pos = AfterAudience(pos, source, sentence, told, ref channel);

        if (cue.Key == "طالب" && source is not null && i > 0 && _tokens[i - 1].Form.Find(WordClass.CueVerb) is { Entry.Cue.Key: "جدد" })
        {
            // "renewed the demand on the world community": whoever stands there is asked.
            return null;
        }

        bool governed = pos < sentence.End && Governs(cue, pos, out _) && cue.Key is "دعا" or "حذر" or "اكد" or "طالب" or "هدد" or "شدد" or "وافق" or "اتهم" or "تعهد" or "وعد" or "اقترح" or "ناشد" or "احتج" or "اصر" or "اعترف";
        bool that = pos < sentence.End && _tokens[pos].Form.Find(WordClass.Complementizer) is { } complementizer && (complementizer.Entry.Value == "that" || cue.Takes(Complements.BiThat));
        bool quoted = pos + 1 < sentence.End && (_tokens[pos].Kind == TokenKind.Colon || (_tokens[pos].Kind == TokenKind.Quote && BeginsQuotation(pos))) && cue.Key == "قال";
        if (!that && !quoted && !(governed && source is not null))
        {
            return null;
        }

        // The noun that completes a light verb ("renewed his demand", "voiced its refusal") belongs to that verb's content.
        if (before.Count > 0 && before[^1].ContentStart >= 0 && before[^1].ContentStart >= i - 2 && (source is null || before[^1].Lemma?.Key is not ("جدد" or "اضاف")))
        {
            return null;
        }

        var frame = new FrameDraft
        {
            Anchor = i,
            Class = CueClass.VerbalNoun,
            Lemma = cue,
            Cue = CueSpan(i, masdar),
            Agreement = masdar.Pronoun ?? default,
            IsPronoun = pronoun,
            Source = source,
            SourceSpan = source?.Span,
            Start = i,
            ContentStart = _tokens[pos].Kind == TokenKind.Colon ? pos + 1 : pos,
            Channel = channel,
            Confidence = 0.75,
        };
        frame.Addressees.AddRange(told);
        frame.Head = new TokenRange(i, frame.ContentStart);
        if (pronoun)
        {
            ReadQuotedPerson(frame, i, sentence, before);
        }

        return frame;
    }

    /// <summary>Past what may stand between a verbal noun's speaker and the clause: his title, whom he spoke to, when and where ("after the saying of X the adviser to the paper that").</summary>
    private int AfterAudience(int pos, MentionDraft? source, TokenRange sentence, List<MentionDraft> told, ref Channel? channel)
    {
        int start = pos;
        while (pos < sentence.End && (_reading.DateAt[pos] >= 0 || _tokens[pos].Form.Is(WordClass.Adverb)))
        {
            pos++;
        }

        int plain = pos;
        while (pos < sentence.End && pos - start < 12)
        {
            if (_tokens[pos].Form.Is(WordClass.Complementizer))
            {
                return pos;
            }

            if (_reading.DateAt[pos] >= 0 || _tokens[pos].Form.Is(WordClass.Adverb) || _tokens[pos].Form.Folded is "في" or "خلال" && pos + 1 < sentence.End && _reading.DateAt[pos + 1] >= 0)
            {
                pos++;
            }
            else if (_reading.MentionAt(pos) is { Form: not MentionForm.Adjective } mention && (mention.Preposition == 'ل' || source is not null && mention is { Preposition: '\0', HasConjunction: false, Kind: ActorKind.Person, RoleKeys.Count: > 0 } && pos == source.End))
            {
                if (mention.Preposition == 'ل' && mention.Kind == ActorKind.Medium)
                {
                    channel = Channel.Interview;
                }
                else if (mention.Preposition == 'ل' && mention.Kind is ActorKind.Person or ActorKind.Body or ActorKind.State)
                {
                    told.Add(mention);
                }

                pos = mention.End;
            }
            else if (_tokens[pos].Form.Folded is "في" or "خلال" && pos + 1 < sentence.End && PhraseTable.Longest(_tokens, pos + 1, PhraseKind.Channel) is { } place)
            {
                channel ??= ChannelNames.Parse(place.Phrase.Value);
                pos = place.End;
            }
            else
            {
                break;
            }
        }

        told.Clear();
        channel = null;
        return plain;
    }

    /// <summary>"quoted X the saying that": the verbal noun with the article, behind a relay.</summary>
    private FrameDraft? ReadRelayedSaying(int i, Reading masdar, TokenRange sentence, List<FrameDraft> before)
    {
        if (masdar.Entry.Cue!.Key != "قال" || i + 1 >= sentence.End || before.LastOrDefault(frame => frame.Lemma?.Has("relay") == true && frame.Anchor >= sentence.Start) is not { ContentStart: >= 0 } relay || RelayedPerson(i, sentence) is not { } person)
        {
            return null;
        }

        int at = _tokens[i + 1].Kind == TokenKind.Colon ? i + 2 : i + 1;
        if (at >= sentence.End || at == i + 1 && !_tokens[at].Form.Is(WordClass.Complementizer) && !(_tokens[at].Kind == TokenKind.Quote && BeginsQuotation(at)))
        {
            return null;
        }

        return new FrameDraft
        {
            Anchor = i,
            Class = CueClass.VerbalNoun,
            Lemma = masdar.Entry.Cue,
            Cue = CueSpan(i, masdar),
            Source = person,
            SourceSpan = person.Span,
            Start = i,
            ContentStart = at,
            Head = new TokenRange(i, at),
            Outer = relay,
            Confidence = 0.85,
        };
    }

    /// <summary>"the announcement of … was made": a verbal noun with a verb of taking place names no speaker.</summary>
    private FrameDraft? ReadPassive(int i, Reading masdar, TokenRange sentence)
    {
        bool made = false;
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 4) && !made; t--)
        {
            made = _tokens[t].Form.Folded is "تم" or "وتم" or "يتم" or "جري" or "وجري" or "سبق" or "فتم";
            if (!made && !(_reading.DateAt[t] >= 0 || _tokens[t].Form.Is(WordClass.Adverb)))
            {
                return null;
            }
        }

        int at = i + 1;
        if (!made || at >= sentence.End || !(Governs(masdar.Entry.Cue!, at, out _) || _tokens[at].Form.Is(WordClass.Complementizer)))
        {
            return null;
        }

        return new FrameDraft
        {
            Anchor = i,
            Class = CueClass.VerbalNoun,
            Lemma = masdar.Entry.Cue,
            Cue = CueSpan(i, masdar),
            IsUnstated = true,
            Start = i,
            ContentStart = at,
            Head = new TokenRange(i, at),
            Confidence = 0.7,
        };
    }

    /// <summary>Who is quoted: the one named between "from" and the verbal noun, by name if there is one.</summary>
    private MentionDraft? RelayedPerson(int i, TokenRange sentence)
    {
        if (_reading.Covering(i - 1) is { Form: not MentionForm.Adjective } adjacent && adjacent.End == i)
        {
            return adjacent;
        }

        MentionDraft? best = null;
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 18); t--)
        {
            if (_tokens[t].Form.Folded == "عن")
            {
                return best ?? (t + 1 < i ? _reading.MentionAt(t + 1) : null);
            }

            if (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } mention && (best is null || best.Form != MentionForm.Name))
            {
                best = mention;
            }
        }

        return null;
    }

    /// <summary>"quoted X as saying": X stands before the verbal noun; the report around it is another's.</summary>
    private void ReadQuotedPerson(FrameDraft frame, int i, TokenRange sentence, List<FrameDraft> before)
    {
        if (RelayedPerson(i, sentence) is { } person)
        {
            frame.Source = person;
            frame.SourceSpan = person.Span;
            frame.IsPronoun = false;
            frame.Confidence = 0.9;
        }

        if (before.LastOrDefault(outer => outer.Lemma?.Has("relay") == true && outer.Anchor >= sentence.Start) is { } relay && relay.ContentStart >= 0)
        {
            frame.Outer = relay;
        }
    }
}
