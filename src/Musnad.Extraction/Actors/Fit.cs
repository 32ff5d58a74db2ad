using Musnad.Annotations;
using Musnad.Records;

namespace Musnad.Extraction.Actors;

/// <summary>What can be said of one actor without contradiction.</summary>
internal static class Fit
{
    /// <summary>Whether a verb or pronoun of this form can refer to somebody of that number and gender.</summary>
    public static bool Agrees(Agreement form, Agreement actor)
    {
        // A feminine singular may stand for a plural of things ("the sources said").
        if (actor.Number == GrammaticalNumber.Plural && form is { Number: GrammaticalNumber.Singular, Gender: GrammaticalGender.Feminine })
        {
            return true;
        }

        bool gender = form.Gender == GrammaticalGender.Unknown || actor.Gender == GrammaticalGender.Unknown || form.Gender == actor.Gender;
        bool number = form.Number == GrammaticalNumber.Unknown || actor.Number == GrammaticalNumber.Unknown || form.Number == actor.Number
            || (form.Number == GrammaticalNumber.Plural && actor.Number == GrammaticalNumber.Dual);
        return gender && number;
    }

    public static bool Countries(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>Whether two mentions of these kinds can name one actor: what is a body to one writer is an organization to another.</summary>
    public static bool Kinds(ActorKind one, ActorKind other) => one == other || (IsInstitution(one) && IsInstitution(other));

    public static bool IsInstitution(ActorKind kind) => kind is ActorKind.Body or ActorKind.Organization or ActorKind.Medium;

    /// <summary>Whether documents are issued in its name rather than in a person's.</summary>
    public static bool IssuesDocuments(ActorKind kind) => kind is ActorKind.Body or ActorKind.Organization or ActorKind.State;

    public static bool Known(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);
}
