using Musnad.Collation.Digests;
using Musnad.Records;

namespace Musnad.Collation.Contacts;

/// <summary>One contact as one article tells it, ready for comparison.</summary>
internal sealed record ToldContact
{
    public required int Article { get; init; }

    public required ContactDigest Contact { get; init; }

    /// <summary>Ids of all who took part, in order, each once.</summary>
    public required string[] Participants { get; init; }

    /// <summary>Those among them known beyond their article.</summary>
    public required string[] Known { get; init; }

    /// <summary>Sides of <see cref="Known"/>, in order, each once.</summary>
    public required string[] Sides { get; init; }

    /// <summary>Who went or wrote; empty where the mode has no direction.</summary>
    public required string[] From { get; init; }

    /// <summary>The day as told, else that of publication, as a number of days; null when neither is known.</summary>
    public required int? Day { get; init; }

    public bool IsDated => Contact.Date is not null;

    public bool IsPlanned => Contact.Realis == Realis.Planned;

    /// <summary>What can be told of one contact: as fact or plan, as a possibility, or as denied.</summary>
    public Realis Family => Contact.Realis == Realis.Planned ? Realis.Asserted : Contact.Realis;
}
