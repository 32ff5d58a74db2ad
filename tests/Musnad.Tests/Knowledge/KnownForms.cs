using Musnad.Knowledge;

namespace Musnad.Tests.Knowledge;

/// <summary>A form of the knowledge data and the entry that lists it.</summary>
internal sealed record KnownForm(string Entry, string Text);

/// <summary>The forms of all tables in one list.</summary>
internal static class KnownForms
{
    public static IEnumerable<KnownForm> Names(KnowledgeBase known) =>
    [
        .. known.States.SelectMany(state => state.Names.Concat(state.Seats).Select(text => new KnownForm(state.Code, text))),
        .. known.Organizations.SelectMany(organization => organization.Names.Select(text => new KnownForm(organization.Id, text))),
        .. known.Media.SelectMany(medium => medium.Names.Select(text => new KnownForm(medium.Id, text))),
        .. known.People.SelectMany(person => person.Names.Concat(person.ShortNames).Select(text => new KnownForm(person.Id, text))),
        .. known.Places.SelectMany(place => place.Names.Select(text => new KnownForm($"place:{place.English}", text))),
    ];

    public static IEnumerable<KnownForm> Mentions(KnowledgeBase known) =>
    [
        .. known.States.SelectMany(state => state.MentionForms.Select(text => new KnownForm(state.Code, text))),
        .. known.Organizations.SelectMany(organization => organization.MentionForms.Select(text => new KnownForm(organization.Id, text))),
    ];

    public static IEnumerable<KnownForm> All(KnowledgeBase known) => Names(known).Concat(Mentions(known));
}
