using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic;

/// <summary>Turns the drafts of the readers into the annotations of the contract.</summary>
internal sealed class AnnotationAssembler
{
    private readonly Article _article;
    private readonly ArabicReading _reading;
    private readonly List<FrameDraft> _frames;
    private readonly List<EventDraft> _events;
    private readonly List<Word> _words;
    private readonly TextLayout _layout;

    public AnnotationAssembler(Article article, ArabicReading reading, List<FrameDraft> frames, List<EventDraft> events, List<Word> words)
    {
        _article = article;
        _reading = reading;
        _frames = frames;
        _events = events;
        _words = words;
        _layout = reading.Layout;
    }

    public AnnotatedText Assemble()
    {
        List<MentionDraft> drafts = NumberMentions();
        _frames.Sort((a, b) => a.Anchor.CompareTo(b.Anchor));
        for (int f = 0; f < _frames.Count; f++)
        {
            _frames[f].Index = f;
        }

        _events.Sort((a, b) => a.Trigger.Start.CompareTo(b.Trigger.Start));
        for (int e = 0; e < _events.Count; e++)
        {
            _events[e].Index = e;
        }

        string? home = HomeCountry.Of(_layout, drafts, _article);
        OfficeReader.Settle(_layout, drafts, home);
        var stances = new StanceReader(_reading, _frames);
        return new AnnotatedText
        {
            Article = _article,
            HomeCountry = home,
            Words = _words,
            Paragraphs = _layout.Paragraphs,
            Sentences = [.. _layout.Sentences.Select(range => _layout.Span(range.Start, range.End - 1))],
            Quotations = [.. _layout.Quotes.Select(quote => QuotationReader.ToQuotation(quote, _layout.Tokens))],
            Mentions = [.. drafts.Select(ToMention)],
            Dates = _reading.Dates,
            Frames = [.. _frames.Select(frame => ToFrame(frame, stances))],
            Events = [.. _events.Select(ToEvent)],
            HasHeadline = _layout.HasHeadline,
        };
    }

    private List<MentionDraft> NumberMentions()
    {
        var all = new List<MentionDraft>();
        var seen = new HashSet<MentionDraft>(ReferenceEqualityComparer.Instance);
        foreach (MentionDraft draft in _reading.Mentions)
        {
            Collect(draft, all, seen);
        }

        all.Sort((a, b) => a.StartChar != b.StartChar ? a.StartChar.CompareTo(b.StartChar) : b.EndChar.CompareTo(a.EndChar));
        for (int m = 0; m < all.Count; m++)
        {
            all[m].Index = m;
        }

        return all;
    }

    private static void Collect(MentionDraft draft, List<MentionDraft> all, HashSet<MentionDraft> seen)
    {
        if (!seen.Add(draft))
        {
            return;
        }

        all.Add(draft);
        foreach (MentionDraft member in draft.Members)
        {
            Collect(member, all, seen);
        }

        if (draft.Possessor is { } possessor)
        {
            Collect(possessor, all, seen);
        }
    }

    private Mention ToMention(MentionDraft draft) => new()
    {
        Span = draft.Span,
        Form = draft.Form,
        Kind = draft.Kind,
        Name = draft.Name.Length > 0 ? draft.Name : _layout.Text[draft.Span],
        NameKeys = draft.NameKeys,
        KnownAs = draft.KnownAs,
        NameEn = draft.NameEn,
        Wikidata = draft.Wikidata,
        Role = draft.Role is { } role ? _layout.Text[role] : null,
        RoleKeys = draft.RoleKeys,
        Country = draft.Country,
        Countries = draft.Countries,
        Agreement = AgreementOf(draft),
        Anaphor = draft.Anaphor,
        Members = [.. draft.Members.Select(member => member.Index)],
        Possessor = draft.Possessor?.Index,
        IsOffice = OfficeReader.IsOffice(draft),
        IsDefinite = draft.IsDefinite,
    };

    /// <summary>The head noun tells the gender that a name alone does not: "the agency «X»".</summary>
    private Agreement AgreementOf(MentionDraft draft) =>
        draft is { Kind: ActorKind.Medium or ActorKind.Organization or ActorKind.Body, Agreement.Gender: GrammaticalGender.Unknown } && _layout.Tokens[draft.Start].Form.Find(WordClass.BodyHead) is { Entry.Agreement.Gender: not GrammaticalGender.Unknown } head
            ? draft.Agreement with { Gender = head.Entry.Agreement.Gender }
            : draft.Agreement;

    private AttributionFrame ToFrame(FrameDraft frame, StanceReader stances)
    {
        List<TextSpan> content = ContentOf(frame);
        Stance stance = stances.Read(frame);
        stances.AddTargets(frame, stance);
        TextSpan extent = _layout.Span(Math.Min(frame.Start, frame.Anchor), Math.Max(frame.Anchor, Math.Max(frame.ContentEnd, frame.Before?.End ?? 0) - 1));
        return new AttributionFrame
        {
            Class = frame.Class,
            Cue = frame.Cue,
            Extent = extent,
            Source = SourceOf(frame),
            Content = content,
            Quotation = QuotationKindOf(frame, content),
            Stance = stance,
            Targets = [.. frame.Targets.Select(target => Reference.To(target.Index, target.Span))],
            Addressees = [.. frame.Addressees.Select(addressee => Reference.To(addressee.Index, addressee.Span))],
            Channel = frame.Channel,
            Date = frame.Date,
            Occasion = frame.Occasion?.Index,
            Continues = frame.Continues,
            Outer = frame.Outer?.Index,
            InHeadline = _layout.HasHeadline && _layout.LineOfToken[frame.Anchor] == 0,
            Confidence = frame.Confidence,
        };
    }

    private List<TextSpan> ContentOf(FrameDraft frame)
    {
        var content = new List<TextSpan>(1);
        if (frame.Before is { } before)
        {
            content.Add(_layout.Span(before.Start, before.End - 1));
        }

        if (frame.ContentStart >= 0)
        {
            content.Add(_layout.Span(frame.ContentStart, frame.ContentEnd - 1));
        }

        return content;
    }

    private static Reference SourceOf(FrameDraft frame)
    {
        if (frame.IsUnstated)
        {
            return Reference.Unstated;
        }

        if (frame.Source is { } source)
        {
            return Reference.To(source.Index, frame.SourceSpan ?? source.Span);
        }

        return frame.IsPronoun ? Reference.Pronoun(frame.Agreement) : Reference.Dropped(frame.Agreement);
    }

    /// <summary>Direct, indirect or mixed by the quotations inside the content; quoted names and marks around it do not count.</summary>
    private QuotationKind QuotationKindOf(FrameDraft frame, List<TextSpan> content)
    {
        bool any = false;
        bool whole = true;
        foreach (TextSpan part in content)
        {
            bool direct = false;
            for (int q = FirstQuote(part.Start); q < _layout.Quotes.Count; q++)
            {
                QuotedRange quote = _layout.Quotes[q];
                TextSpan outer = _layout.Span(quote.Open, quote.Close);
                if (!part.Contains(outer))
                {
                    break;
                }

                bool name = _reading.Covering(quote.Open) is { } mention && mention.Start < quote.Open;
                any |= !name;
                direct |= outer == part;
            }

            whole &= direct;
        }

        return !any ? QuotationKind.Indirect : whole ? QuotationKind.Direct : QuotationKind.Mixed;
    }

    /// <summary>Index of the first quotation that begins at a position or after it; quotations stand in order and do not overlap.</summary>
    private int FirstQuote(int start)
    {
        int low = 0;
        int high = _layout.Quotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_layout.Tokens[_layout.Quotes[middle].Open].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private EventFrame ToEvent(EventDraft draft)
    {
        Token first = _layout.Tokens[draft.Trigger.Start];
        int start = first.Start;
        for (int letters = draft.Prefix; letters > 0 && start < first.End - 1; start++)
        {
            letters -= Tokenizer.IsMark(_layout.Text[start]) ? 0 : 1;
        }

        return new EventFrame
        {
            Type = draft.Type,
            Mode = draft.Mode,
            Trigger = new TextSpan(start, _layout.Tokens[draft.Trigger.End - 1].End),
            Actors = [.. draft.Actors.Select(ToReference)],
            Recipients = [.. draft.Recipients.Select(ToReference)],
            Date = draft.Date,
            Place = draft.Place is { } place ? _layout.Span(place.Start, place.End - 1) : null,
            Topics = [.. draft.Topics.Select(topic => _layout.Span(topic.Start, topic.End - 1))],
            Realis = draft.Realis,
            PointsBack = draft.PointsBack,
            IsNominal = draft.IsNominal,
        };
    }

    private static Reference ToReference(Participant participant) =>
        participant.Mention is { } mention ? Reference.To(mention.Index, mention.Span)
        : participant.IsPronoun ? Reference.Pronoun(participant.Agreement) : Reference.Dropped(participant.Agreement);
}
