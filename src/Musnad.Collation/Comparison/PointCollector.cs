using System.Globalization;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Collects what one article has of a contact.</summary>
internal sealed class PointCollector(TellingArticle article, ReadoutCast cast, ReadoutColumns columns)
{
    private readonly Record _record = article.Record;
    private readonly StatementSorter _sorter = new(article, cast, columns);
    private readonly List<Point> _points = [];
    private readonly List<TextSpan> _told = [];

    /// <summary>The points in order of the text, those of the contact itself first.</summary>
    public IReadOnlyList<Point> Collect()
    {
        foreach (IGrouping<int, ToldHere> tellings in article.Tellings.GroupBy(columns.Of).OrderBy(group => group.Key))
        {
            CollectFacts(tellings.Key, Main(tellings));
        }

        CollectTopics();
        CollectStatements();
        CollectDeeds();
        return _points;
    }

    /// <summary>The telling that shows best how the readout tells the contact: a headline does so in the fewest words.</summary>
    private ToldHere Main(IEnumerable<ToldHere> tellings)
    {
        int headline = Sentences.EndOfHeadline(_record.Article.Text);
        return tellings.OrderBy(telling => telling.Trigger.Span.Start < headline).ThenBy(telling => telling.Trigger.Span.Start).First();
    }

    private void CollectFacts(int column, ToldHere telling)
    {
        Event told = telling.Event;
        Evidence sentence = Sentences.Around(_record.Article.Text, telling.Trigger.Span);
        _told.Add(sentence.Span);
        void Add(PointKind kind, IReadOnlyList<Evidence> words, string? value = null) =>
            _points.Add(new Point(kind, column, null, PassageOf(told.Id, words, telling.Within, Belonging.Telling), value));

        Add(PointKind.ToldAs, [sentence]);
        if (WireNames.ContactModes.Name(told.Mode) is { } mode)
        {
            Add(PointKind.Mode, [telling.Trigger], mode);
        }

        if (told.Date is { } date)
        {
            Add(PointKind.Date, [], date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (told.Place is { } place)
        {
            Add(PointKind.Place, [place]);
        }

        Evidence[] names = [.. told.Actors.Concat(told.Recipients).SelectMany(actor => cast.Members(_record, actor)).Distinct(StringComparer.Ordinal)
            .Select(_record.FindActor).OfType<Actor>().Select(actor => NameIn(actor, sentence.Span)).OrderBy(name => name.Span.Start)];
        if (names.Length > 0)
        {
            Add(PointKind.Participants, names);
        }
    }

    private static Evidence NameIn(Actor actor, TextSpan sentence) =>
        actor.Mentions.Where(mention => sentence.Contains(mention.Span)).MaxBy(mention => mention.Span.Length) ?? actor.Mentions[0];

    private void CollectTopics()
    {
        foreach (Event told in article.Events.OrderBy(told => told.Id, StringComparer.Ordinal))
        {
            foreach (Evidence topic in told.Topics)
            {
                Statement? within = InnermostAt(topic.Span);
                int? column = _sorter.ColumnAt(within, topic.Span.Start);
                if (column is { } found)
                {
                    _points.Add(new Point(PointKind.Discussed, found, null, PassageOf(told.Id, [topic], within, Belonging.Telling)));
                }
            }
        }
    }

    private void CollectStatements()
    {
        Dictionary<Statement, (Belonging Belonging, int Column)> sorted = _sorter.Sort();
        ILookup<Statement, Statement> inner = sorted.Keys.Where(statement => statement.Within is not null)
            .ToLookup(statement => statement.Within!, ReferenceEqualityComparer.Instance as IEqualityComparer<Statement>);
        foreach (Statement statement in _record.Statements.Where(sorted.ContainsKey))
        {
            if (Coverage.IsCovered(statement, inner[statement], _told))
            {
                continue;
            }

            (Belonging belonging, int column) = sorted[statement];
            Speaker? speaker = SpeakerOf(statement, column);
            _points.Add(new Point(KindOf(statement), column, speaker, PassageOf(statement.Id, statement.Content, statement, belonging) with { Cue = statement.Cue }));
        }
    }

    /// <summary>What the outlet itself tells of agreements between those who took part.</summary>
    private void CollectDeeds()
    {
        foreach (Event deed in _record.Events.Where(deed => deed.Type == EventType.Agree && deed.Realis != Realis.Negated))
        {
            foreach (Telling telling in deed.Tellings.Where(telling => telling.Within is null))
            {
                bool ofContact = deed.Actors.Concat(deed.Recipients).SelectMany(actor => cast.Members(_record, actor))
                    .Any(actor => cast.ParticipantSides.Contains(cast.SideOf(cast.IdOf(_record, actor))));
                if (ofContact && article.PartOf(telling.Trigger.Span.Start) is not null)
                {
                    Evidence sentence = Sentences.Around(_record.Article.Text, telling.Trigger.Span);
                    if (!_told.Contains(sentence.Span))
                    {
                        _points.Add(new Point(PointKind.Agreed, columns.OwnVoice, null, PassageOf(deed.Id, [sentence], null, Belonging.Telling)));
                    }
                }
            }
        }
    }

    private PointKind KindOf(Statement statement) => statement.Stance switch
    {
        Stance.Deny => PointKind.Denied,
        Stance.Support => PointKind.Supported,
        Stance.Agree => PointKind.Agreed,
        Stance.Request => PointKind.Asked,
        Stance.Accuse => PointKind.Accused,
        Stance.Reject => PointKind.Rejected,
        Stance.Threaten or Stance.Warn => PointKind.Warned,
        _ => TellsAgreement(statement) ? PointKind.Agreed : PointKind.Said,
    };

    private bool TellsAgreement(Statement statement) => _record.Events
        .Any(deed => deed.Type == EventType.Agree && deed.Realis != Realis.Negated && deed.Tellings.Any(telling => ReferenceEquals(telling.Within, statement)));

    /// <summary>Who says it; null when the readout itself does.</summary>
    private Speaker? SpeakerOf(Statement statement, int column)
    {
        if (statement.Source is not { } source)
        {
            bool readoutItself = statement.SourceBasis == SourceBasis.Unstated && statement.Within is not null;
            return readoutItself ? null : Speaker.Unknown;
        }

        string id = cast.IdOf(_record, source);
        if (columns[column]?.Id == id)
        {
            return null;
        }

        string[] members = [.. cast.Members(_record, source).Select(member => cast.IdOf(_record, member)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] sides = [.. members.Select(cast.SideOf).Distinct(StringComparer.Ordinal)];
        return new Speaker(string.Join('+', members), sides.Length == 1 ? sides[0] : string.Join('+', sides), cast.PartyOf(id));
    }

    private Statement? InnermostAt(TextSpan span) => _record.Statements
        .Where(statement => statement.Content.Any(part => part.Span.Contains(span)))
        .MaxBy(statement => statement.Chain().Count());

    private Passage PassageOf(string item, IReadOnlyList<Evidence> words, Statement? within, Belonging belonging) => new()
    {
        Item = new ItemId(_record.Article.Id, item),
        Article = _record.Article,
        Words = words,
        Chain = [.. ChainReading.Inwards(_record, within, cast).Select(cast.PartyOf)],
        Belonging = belonging,
    };
}
