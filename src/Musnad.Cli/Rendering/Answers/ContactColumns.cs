using Musnad.Archive.Queries.Contacts;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Collation.Origins;
using Musnad.Json;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>Contacts as columns, with every count of how often they are told kept apart.</summary>
internal static class ContactColumns
{
    /// <summary>The columns, taking the contact from whatever a row is about.</summary>
    public static IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> Of<T>(Func<T, ContactSummary> contact) =>
    [
        (new AnswerColumn("id"), row => contact(row).Id),
        (new AnswerColumn("date", ColumnType.Day), row => contact(row).Date),
        (new AnswerColumn("firstPublished", ColumnType.Day), row => contact(row).FirstPublished),
        (new AnswerColumn("mode", Style: Style.Stance), row => WireNames.ContactModes.Name(contact(row).Mode)),
        (new AnswerColumn("realis", ColumnType.List), row => contact(row).Realities.Select(WireNames.Realities.Name).ToList()),
        (new AnswerColumn("articles", ColumnType.Number), row => contact(row).Tally.Articles),
        (new AnswerColumn("outlets", ColumnType.Number), row => contact(row).Tally.Outlets),
        (new AnswerColumn("copies", ColumnType.Number), row => contact(row).Tally.Copies),
        (new AnswerColumn("origins", ColumnType.Number), row => contact(row).Tally.Origins),
        (new AnswerColumn("sides", ColumnType.Number), row => contact(row).Tally.Sides),
        (new AnswerColumn("unattributed", ColumnType.Number), row => contact(row).Tally.Unattributed),
        (new AnswerColumn("tellings", ColumnType.Number), row => contact(row).Tellings),
        (new AnswerColumn("participants", ColumnType.Objects, ColumnPlace.Below, Style.Source) { Joint = " + " }, row => contact(row).Participants.Select(Participant).ToList()),
        (new AnswerColumn("toldBy", ColumnType.Objects, ColumnPlace.Nowhere), row => contact(row).Origins.Select(Origin).ToList()),
    ];

    /// <summary>An origin as programs get it.</summary>
    public static AnswerObject Origin(Origin origin) => new(origin.Name, ("id", origin.Id), ("name", origin.Name), ("side", origin.Side), ("speaker", origin.Speaker));

    private static AnswerObject Participant(ContactParticipant participant) => new(
        participant.Country is { } country ? $"{participant.Name} ({country})" : participant.Name,
        ("id", participant.Id),
        ("name", participant.Name),
        ("nameEn", participant.NameEn),
        ("country", participant.Country));
}
