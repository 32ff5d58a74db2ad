using Musnad.Collation.Copies;
using Musnad.Records;

namespace Musnad.Collation.Contacts;

/// <summary>Decides whether two tellings are of one contact.</summary>
internal sealed class ContactMatch(CopyIndex copies)
{
    /// <summary>Days between an undated telling and the contact, and between two undated tellings.</summary>
    public const int MostDays = 2;

    private const int LeastParticipants = 2;

    /// <summary>How well a telling fits the one that leads a contact: the smaller the better; null when it does not.</summary>
    public int? Distance(ToldContact leader, ToldContact telling)
    {
        bool fits = leader.Family == telling.Family
            && AreCompatible(leader.Contact.Mode, telling.Contact.Mode)
            && HaveSameDirection(leader, telling)
            && HaveSameParticipants(leader, telling);
        return fits ? DaysBetween(leader, telling) : null;
    }

    private static bool AreCompatible(ContactMode? one, ContactMode? other) => one == other || one is null || other is null || (IsMeeting(one) && IsMeeting(other));

    private static bool IsMeeting(ContactMode? mode) => mode is ContactMode.Meeting or ContactMode.Visit or ContactMode.Multilateral;

    private static bool HaveSameDirection(ToldContact one, ToldContact other) =>
        one.From.Length == 0 || other.From.Length == 0 || one.From.Intersect(other.From, StringComparer.Ordinal).Any();

    /// <summary>The same, or some of them that stand for the same sides. Of a single one nothing follows, except between copies.</summary>
    private bool HaveSameParticipants(ToldContact one, ToldContact other)
    {
        if (one.Article == other.Article || AreCopies(one.Article, other.Article))
        {
            if (one.Participants.AsSpan().SequenceEqual(other.Participants))
            {
                return true;
            }
        }

        (ToldContact fewer, ToldContact more) = one.Known.Length <= other.Known.Length ? (one, other) : (other, one);
        return fewer.Known.Length >= LeastParticipants
            && fewer.Known.All(participant => Array.BinarySearch(more.Known, participant, StringComparer.Ordinal) >= 0)
            && fewer.Sides.AsSpan().SequenceEqual(more.Sides);
    }

    private bool AreCopies(int one, int other) => copies.GroupOf(one) >= 0 && copies.GroupOf(one) == copies.GroupOf(other);

    private static int? DaysBetween(ToldContact one, ToldContact other)
    {
        if (one.Day is not { } day || other.Day is not { } otherDay)
        {
            return one.Article == other.Article ? 0 : null;
        }

        int days = Math.Abs(day - otherDay);
        int most = one.IsDated && other.IsDated ? 0 : MostDays;

        // What an article tells as done was done before it appeared; only a plan comes first.
        bool isEarly = (one.IsDated && !other.IsDated && !other.IsPlanned && otherDay < day) || (other.IsDated && !one.IsDated && !one.IsPlanned && day < otherDay);
        return days <= most && !isEarly ? days : null;
    }
}
