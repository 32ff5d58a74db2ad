using System.Text.RegularExpressions;
using Musnad.Annotations;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Extraction;

/// <summary>A tiny second language that drives the extraction: <c>Northern minister Ann Alpha said [that she thanked Beta for [help]].</c></summary>
/// <remarks>
/// Contents stand in square brackets. Capitalised words are names; a full name whose first word ends in "a" is a woman's, ministries and states are feminine.
/// A verb without a subject has dropped it; its ending tells of whom: saidF, saidM, saidP, saidD. "on-12" is a day, "in-statement" a channel.
/// </remarks>
internal sealed partial class ToyLanguage : IAnnotator
{
    private static readonly Dictionary<string, Stance> Cues = new(StringComparer.Ordinal)
    {
        ["said"] = Stance.State, ["added"] = Stance.State, ["adding"] = Stance.State, ["say"] = Stance.State, ["statement"] = Stance.State,
        ["demanded"] = Stance.Request, ["accused"] = Stance.Accuse, ["thanked"] = Stance.Support, ["denied"] = Stance.Deny, ["quoted"] = Stance.State,
    };

    private static readonly Dictionary<string, (EventType Type, ContactMode? Mode, Realis Realis)> Deeds = new(StringComparer.Ordinal)
    {
        ["met"] = (EventType.Consult, ContactMode.Meeting, Realis.Asserted),
        ["will-meet"] = (EventType.Consult, ContactMode.Meeting, Realis.Planned),
        ["called"] = (EventType.Consult, ContactMode.Phone, Realis.Asserted),
        ["visited"] = (EventType.Consult, ContactMode.Visit, Realis.Asserted),
        ["wrote"] = (EventType.Consult, ContactMode.Letter, Realis.Asserted),
        ["attacked"] = (EventType.Assault, null, Realis.Asserted),
    };

    private static readonly Dictionary<string, ContactMode> Contacts = new(StringComparer.Ordinal)
    {
        ["meeting"] = ContactMode.Meeting, ["call"] = ContactMode.Phone, ["visit"] = ContactMode.Visit,
    };

    private static readonly Dictionary<string, Channel> Channels = new(StringComparer.Ordinal)
    {
        ["in-statement"] = Channel.PressStatement, ["in-interview"] = Channel.Interview, ["by-phone"] = Channel.Phone, ["in-letter"] = Channel.Letter,
    };

    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["Northland"] = "NOR", ["Northern"] = "NOR", ["Southland"] = "SOU", ["Southern"] = "SOU",
    };

    private static readonly HashSet<string> Offices = ["president", "minister", "ambassador", "spokesman", "secretary"];

    public string Language => "toy";

    public static Record Read(string text, params string[] more) => Read(new Musnad.Extraction.RecordExtractor(), string.Join('\n', [text, .. more]));

    public static Record Read(IRecordExtractor extractor, string text) => extractor.Extract(new ToyLanguage().Annotate(
        new Article { Id = "toy", Language = "toy", Text = new SourceText(text) }));

    public AnnotatedText Annotate(Article article) => new Sentences(article).Read();

    [GeneratedRegex("[A-Za-z0-9-]+|[\\[\\].,:\"]")]
    private static partial Regex Token();

    private sealed class Sentences(Article article)
    {
        private readonly string _text = article.Text.ToString();
        private readonly List<Match> _tokens = [.. Token().Matches(article.Text.ToString()).Cast<Match>()];
        private readonly List<Mention> _mentions = [];
        private readonly List<AttributionFrame> _frames = [];
        private readonly List<EventFrame> _events = [];
        private int _at;

        private string Word => _at < _tokens.Count ? _tokens[_at].Value : "";

        private TextSpan Here => SpanOf(_tokens[_at]);

        private bool IsHeadline => _text.Contains('\n', StringComparison.Ordinal) && Here.Start < _text.IndexOf('\n', StringComparison.Ordinal);

        public AnnotatedText Read()
        {
            while (_at < _tokens.Count)
            {
                ReadClause();
            }

            return new AnnotatedText
            {
                Article = article,
                Words = [.. _tokens.Where(token => char.IsLetterOrDigit(token.Value[0])).Select(token => new Word(SpanOf(token), token.Value.ToLowerInvariant()))],
                Sentences = Split(['.', '\n']),
                Paragraphs = Split(['\n']),
                HasHeadline = _text.Contains('\n', StringComparison.Ordinal),
                Mentions = _mentions,
                Frames = [.. _frames.OrderBy(frame => Math.Min(frame.Cue?.Start ?? int.MaxValue, frame.Content[0].Start))],
                Events = [.. _events.OrderBy(told => told.Trigger.Start)],
            };
        }

        /// <summary>Reads a clause: subject, verb, object, adverbs, content; or one token that means nothing.</summary>
        private void ReadClause()
        {
            int start = _at;
            if (Word == "according")
            {
                _at++;
                TextSpan preposition = SpanOf(_tokens[_at - 1]);
                _at++;
                ReadStatement(CueClass.Preposition, preposition, Stance.State, ReadReference()!, false);
                return;
            }

            int? occasion = ReadContact(pointsBackOnly: true);
            Reference? subject = ReadReference();
            string verb = Word.TrimEnd('F', 'M', 'P', 'D');
            if (Word == "was-said")
            {
                ReadStatement(CueClass.Verb, Next(), Stance.State, Reference.Unstated, false, occasion);
            }
            else if (Word == ":" && subject is not null)
            {
                ReadStatement(CueClass.Colon, Next(), Stance.State, subject, false, occasion);
            }
            else if (Cues.TryGetValue(verb, out Stance stance) && (subject is not null || verb != "statement"))
            {
                subject ??= Reference.Dropped(Form(Word, verb));
                CueClass kind = verb == "adding" ? CueClass.Participle : CueClass.Verb;
                ReadStatement(kind, Next(), stance, subject, verb is "added" or "adding", occasion);
            }
            else if (Deeds.TryGetValue(verb, out (EventType Type, ContactMode? Mode, Realis Realis) deed))
            {
                subject ??= Reference.Dropped(Form(Word, verb));
                TextSpan trigger = Next();
                Reference? other = ReadReference();
                bool isMeeting = deed.Mode is ContactMode.Meeting or ContactMode.Phone;
                _events.Add(new EventFrame
                {
                    Type = deed.Type, Mode = deed.Mode, Realis = deed.Realis, Trigger = trigger,
                    Actors = isMeeting && other is not null ? [subject, other] : [subject],
                    Recipients = isMeeting || other is null ? [] : [other],
                    Date = ReadDate(),
                });
            }
            else
            {
                ReadContact(pointsBackOnly: false);
                _at += _at == start ? 1 : 0;
            }
        }

        private void ReadStatement(CueClass kind, TextSpan cue, Stance stance, Reference source, bool continues, int? occasion = null)
        {
            bool headline = _at < _tokens.Count && IsHeadline;
            Reference? target = Word is not ("to" or "[") ? ReadReference() : null;
            Channel? channel = null;
            DateOnly? date = null;
            List<Reference> addressees = [];
            while (_at < _tokens.Count && Word != "[" && Word != ".")
            {
                if (Channels.TryGetValue(Word, out Channel named))
                {
                    channel = named;
                }
                else if (Word == "to")
                {
                    _at++;
                    if (ReadReference() is { } addressee)
                    {
                        addressees.Add(addressee);
                    }

                    continue;
                }

                date ??= Day(Word);
                occasion ??= ReadContact(pointsBackOnly: true);
                _at++;
            }

            if (Word != "[")
            {
                return;
            }

            int open = _tokens[_at].Index;
            int close = Closing(open);
            bool isQuoted = _text[open + 1] == '"';
            _frames.Add(new AttributionFrame
            {
                Class = kind, Cue = cue, Source = source, Stance = stance, Continues = continues, Channel = channel, Date = date, Occasion = occasion,
                Extent = new TextSpan(cue.Start, close), Content = [new TextSpan(open + 1, close)], InHeadline = headline,
                Quotation = isQuoted ? QuotationKind.Direct : QuotationKind.Indirect,
                Targets = target is null ? [] : [target], Addressees = addressees,
            });
            _at++;
            while (_at < _tokens.Count && _tokens[_at].Index < close)
            {
                ReadClause();
            }
        }

        /// <summary>"During the call", "after a meeting between Alpha and Beta": the index of its event.</summary>
        private int? ReadContact(bool pointsBackOnly)
        {
            int article = Word is "during" or "after" ? _at + 1 : _at;
            if (article + 1 >= _tokens.Count || !Contacts.TryGetValue(_tokens[article + 1].Value, out ContactMode mode)
                || _tokens[article].Value is not ("the" or "a") || (pointsBackOnly && article == _at))
            {
                return null;
            }

            bool pointsBack = _tokens[article].Value == "the";
            TextSpan trigger = SpanOf(_tokens[article + 1]);
            _at = article + 2;
            Reference? participants = null;
            if (Word is "between" or "with")
            {
                _at++;
                participants = ReadReference();
            }

            _events.Add(new EventFrame
            {
                Type = EventType.Consult, Mode = mode, Trigger = trigger, PointsBack = pointsBack, Actors = participants is null ? [] : [participants], Date = ReadDate(),
            });
            _at += Word == "," ? 1 : 0;
            return _events.Count - 1;
        }

        private Reference? ReadReference()
        {
            if (Word is "he" or "she" or "they" or "him" or "her" or "we" or "us")
            {
                string word = Word;
                return Reference.Pronoun(Form(word switch { "she" or "her" => "F", "he" or "him" => "M", "we" or "us" => "I", _ => "P" }, ""), Next());
            }

            if (Word == "someone")
            {
                return Reference.Unread(Next());
            }

            int first = _mentions.Count;
            if (ReadMention() is not { } one)
            {
                return null;
            }

            if (Word == "and" && _at + 1 < _tokens.Count && char.IsUpper(_tokens[_at + 1].Value[0]))
            {
                _at++;
                if (ReadMention() is { } two)
                {
                    _mentions.RemoveRange(first, _mentions.Count - first);
                    TextSpan span = one.Span.Union(two.Span);
                    _mentions.Add(new Mention { Span = span, Form = MentionForm.Name, Kind = ActorKind.Group, Name = _text[span.Start..span.End], Members = [first + 1, first + 2], Agreement = Form("D", "") });
                    _mentions.Add(one);
                    _mentions.Add(two);
                }
            }

            return Reference.To(first);
        }

        private Mention? ReadMention()
        {
            int start = _at;
            bool isDefinite = Word != "a";
            bool hasArticle = Word is "the" or "a" or "his" or "both";
            string determiner = Word;
            _at += hasArticle ? 1 : 0;
            string? country = Countries.GetValueOrDefault(Word);
            string? adjective = country is not null && Word.EndsWith("ern", StringComparison.Ordinal) ? Word.ToLowerInvariant() : null;
            bool isState = country is not null && adjective is null;
            _at += adjective is null ? 0 : 1;
            string noun = Word;
            string? office = Offices.Contains(noun) ? noun : null;
            bool isCommon = hasArticle && noun is "statement" or "source" or "ministry" or "country" or "counterpart" or "sides" or "latter" or "former" or "presidents";
            _at += isCommon || office is not null ? 1 : 0;
            int named = _at;
            while (_at < _tokens.Count && (char.IsUpper(Word[0]) && (_at == named || !Countries.ContainsKey(Word))) && !(Word == "D"))
            {
                _at++;
            }

            List<string> keys = [.. _tokens[named.._at].Select(token => token.Value.ToLowerInvariant())];
            if (keys.Count == 0 && !isCommon && office is null && adjective is null)
            {
                _at = start;
                return null;
            }

            bool isBody = keys.Count > 0 && keys[^1] is "ministry" or "agency" or "army";
            AnaphorKind anaphor = isCommon ? AnaphorOf(noun) : office is not null && hasArticle && keys.Count == 0 && adjective is null && isDefinite ? AnaphorKind.Title : AnaphorKind.None;
            ActorKind kind = isState || noun == "country" ? ActorKind.State
                : noun is "ministry" || isBody ? (keys.Count > 0 && keys[^1] == "agency" ? ActorKind.Medium : ActorKind.Body)
                : noun == "source" ? ActorKind.Anonymous : noun == "statement" ? ActorKind.Body : determiner == "both" || noun == "presidents" ? ActorKind.Group
                : adjective is not null && office is null && keys.Count == 0 && !isCommon ? ActorKind.State : ActorKind.Person;
            IReadOnlyList<string> head = office is not null ? [office] : noun == "ministry" ? ["ministry"] : noun == "presidents" ? ["president"] : [];
            IReadOnlyList<string> qualifier = adjective is null ? [] : [adjective];
            var span = new TextSpan(_tokens[start].Index, _tokens[_at - 1].Index + _tokens[_at - 1].Length);
            var mention = new Mention
            {
                Span = span,
                Form = keys.Count > 0 ? MentionForm.Name
                    : anaphor is AnaphorKind.None or AnaphorKind.Title ? (kind == ActorKind.State ? MentionForm.Adjective : MentionForm.Description) : MentionForm.Anaphor,
                Kind = kind,
                Name = keys.Count > 0 ? _text[_tokens[named].Index..span.End] : _text[span.Start..span.End],
                NameKeys = isBody ? [.. qualifier, .. keys] : keys,
                KnownAs = isState ? country : null,
                Country = country,
                Role = office is null ? null : _text[_tokens[start].Index..(_tokens[named - 1].Index + _tokens[named - 1].Length)],
                RoleKeys = isBody ? [keys[^1], .. keys[..^1], .. qualifier] : head.Count > 0 ? [.. head, .. qualifier] : [],
                Agreement = AgreementOf(kind, keys, noun),
                Anaphor = anaphor == AnaphorKind.SameSource && !isDefinite ? AnaphorKind.None : anaphor,
                IsDefinite = isDefinite,
            };
            _mentions.Add(mention);
            return mention;
        }

        private static Agreement AgreementOf(ActorKind kind, List<string> keys, string noun) => kind switch
        {
            ActorKind.Group => Form("D", ""),
            ActorKind.State => Form("F", ""),
            ActorKind.Body or ActorKind.Medium => Form(noun == "statement" ? "M" : "F", ""),
            ActorKind.Person when keys.Count > 0 => Form(keys.Count == 1 ? "" : keys[0][^1] == 'a' ? "F" : "M", ""),
            _ => default,
        };

        private static AnaphorKind AnaphorOf(string noun) => noun switch
        {
            "statement" => AnaphorKind.Document,
            "source" => AnaphorKind.SameSource,
            "country" => AnaphorKind.OwnCountry,
            "counterpart" => AnaphorKind.Counterpart,
            "sides" or "presidents" => AnaphorKind.Both,
            "latter" => AnaphorKind.Latter,
            "former" => AnaphorKind.Former,
            _ => AnaphorKind.Title,
        };

        private static Agreement Form(string word, string stem) => word[stem.Length..] switch
        {
            "F" => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Feminine),
            "M" => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine),
            "D" => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Dual, GrammaticalGender.Unknown),
            "P" => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown),
            "I" => new Agreement(GrammaticalPerson.First, GrammaticalNumber.Unknown, GrammaticalGender.Unknown),
            _ => stem == "say" ? new Agreement(GrammaticalPerson.First, GrammaticalNumber.Unknown, GrammaticalGender.Unknown) : default,
        };

        private DateOnly? ReadDate()
        {
            DateOnly? day = Day(Word);
            _at += day is null ? 0 : 1;
            return day;
        }

        private static DateOnly? Day(string word) =>
            word.StartsWith("on-", StringComparison.Ordinal) ? new DateOnly(2026, 3, int.Parse(word[3..], System.Globalization.CultureInfo.InvariantCulture)) : null;

        private int Closing(int open)
        {
            int depth = 0;
            for (int i = open; i < _text.Length; i++)
            {
                depth += _text[i] == '[' ? 1 : _text[i] == ']' ? -1 : 0;
                if (depth == 0)
                {
                    return i;
                }
            }

            return _text.Length;
        }

        private TextSpan Next() => SpanOf(_tokens[_at++]);

        private List<TextSpan> Split(char[] marks)
        {
            var parts = new List<TextSpan>();
            int start = 0;
            for (int end = 0; end <= _text.Length; end++)
            {
                if (end == _text.Length || marks.Contains(_text[end]))
                {
                    if (end > start)
                    {
                        parts.Add(new TextSpan(start, end));
                    }

                    start = end + 1;
                }
            }

            return parts;
        }

        private static TextSpan SpanOf(Match token) => new(token.Index, token.Index + token.Length);
    }
}
