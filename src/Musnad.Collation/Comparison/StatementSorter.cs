using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Tells the statements of a contact from the other matter of an article, and finds their columns. Defined in docs/comparison.md.</summary>
internal sealed class StatementSorter(TellingArticle article, ReadoutCast cast, ReadoutColumns columns)
{
    private readonly Record _record = article.Record;

    /// <summary>The statements that belong to the contact, with what makes them so and their column.</summary>
    public Dictionary<Statement, (Belonging Belonging, int Column)> Sort()
    {
        var sorted = new Dictionary<Statement, (Belonging, int)>(ReferenceEqualityComparer.Instance);
        foreach (Statement statement in _record.Statements)
        {
            if (BelongingOf(statement) is { } belonging && ColumnAt(statement, statement.Content[0].Span.Start) is { } column)
            {
                sorted.Add(statement, (belonging, column));
            }
        }

        return sorted;
    }

    /// <summary>The column of what a statement says at a place; null when the place belongs to no telling.</summary>
    /// <param name="statement">The statement; null: the outlet itself.</param>
    /// <param name="offset">The place.</param>
    public int? ColumnAt(Statement? statement, int offset)
    {
        if (statement is null)
        {
            // Under an origin it would seem to go back to it.
            return columns.OwnVoice;
        }

        if (columns.Find(OriginOf(statement)) is { } known)
        {
            return known;
        }

        ToldHere? near = article.PartOf(offset) ?? article.Tellings.FirstOrDefault();
        ToldHere? own = article.Tellings.FirstOrDefault(telling => telling.Origin is null);
        return (own ?? near) is { } telling ? columns.Of(telling) : null;
    }

    private Belonging? BelongingOf(Statement statement)
    {
        if (article.Tellings.Any(telling => ReferenceEquals(telling.Within, statement)))
        {
            return Belonging.Telling;
        }

        if (statement.Occasion is { } occasion)
        {
            return article.Events.Any(told => told.Id == occasion) ? Belonging.Occasion : null;
        }

        if (article.PartOf(statement.Content[0].Span.Start) is not { } part || !MayBeOf(statement, part.Event.Mode))
        {
            return null;
        }

        // A statement that stands within another matter's statement is that matter's.
        if (statement.Within is { } outer && BelongingOf(outer) is null && !Relayed(outer))
        {
            return null;
        }

        if (article.Tellings.Any(telling => telling.Origin is { } origin && origin == OriginOf(statement)))
        {
            return Belonging.Readout;
        }

        bool sameDay = statement.Date is not { } date || part.Event.Date is not { } day || date == day;
        return sameDay && IsParticipant(statement) ? Belonging.Participant : null;
    }

    private bool Relayed(Statement statement) => statement.Source is { } source && cast.Relays(_record, source);

    private bool IsParticipant(Statement statement)
    {
        if (statement.Source is not { } source)
        {
            return false;
        }

        return cast.Members(_record, source).All(member => cast.Participants.Contains(cast.IdOf(_record, member)))
            || (_record.FindActor(source)?.Kind is ActorKind.State or ActorKind.Body && cast.ParticipantSides.Contains(cast.SideOf(cast.IdOf(_record, source))));
    }

    private string? OriginOf(Statement statement) => ChainReading.Origin(_record, statement, cast) is { } origin ? cast.IdOf(_record, origin) : null;

    private static bool MayBeOf(Statement statement, ContactMode? mode) => statement.Channel switch
    {
        null or Channel.PressStatement or Channel.Website or Channel.Report => true,
        Channel.Phone => mode is null or ContactMode.Phone,
        Channel.Meeting => mode is not (ContactMode.Phone or ContactMode.Letter),
        Channel.Letter => mode is ContactMode.Letter,
        Channel.Speech => mode is ContactMode.Multilateral,
        _ => false,
    };
}
