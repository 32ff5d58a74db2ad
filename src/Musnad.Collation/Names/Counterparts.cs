using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>Gives whoever is called a counterpart the office of whose counterpart he is: "the minister of A called his counterpart of B, X".</summary>
internal sealed class Counterparts(ITextFolding folding)
{
    private readonly HashSet<string> _words = [.. CollationTable.Read("counterparts.tsv").Select(row => FoldedName.Stems(folding, row[0]))];

    /// <summary>The offices of a record's people, by their ids: what their own title tells, else that of the one official whom they met as a counterpart.</summary>
    /// <param name="record">The record.</param>
    /// <param name="read">The office that a title tells of somebody of a country, or null.</param>
    public Dictionary<string, Office> Offices(Record record, Func<string?, string?, Office?> read)
    {
        var offices = new Dictionary<string, Office>(StringComparer.Ordinal);
        foreach (Actor actor in record.Actors)
        {
            if (read(actor.Role, actor.Country) is { } office)
            {
                offices.Add(actor.Id, office);
            }
        }

        foreach (Actor actor in record.Actors.Where(actor => IsCounterpart(actor) && !offices.ContainsKey(actor.Id)).ToArray())
        {
            Actor[] partners =
            [
                .. record.Events.Where(occurrence => occurrence.Type == EventType.Consult && Parties(occurrence).Contains(actor.Id))
                    .SelectMany(Parties).Where(party => party != actor.Id).Distinct(StringComparer.Ordinal)
                    .Where(offices.ContainsKey).Select(party => record.FindActor(party)!).Where(partner => !IsCounterpart(partner)),
            ];
            if (partners.DistinctBy(partner => offices[partner.Id].Class.Name).Count() == 1)
            {
                Office office = offices[partners[0].Id];
                offices.Add(actor.Id, office with { IsOfState = office.IsOfState || read(partners[0].Role, actor.Country) is { IsOfState: true } });
            }
        }

        return offices;
    }

    private bool IsCounterpart(Actor actor) =>
        actor is { Kind: ActorKind.Person, Role: null } && actor.Mentions.Any(mention => folding.Words(mention.Words) is [var first, ..] && _words.Contains(first.Stem));

    private static IEnumerable<string> Parties(Event occurrence) => occurrence.Actors.Concat(occurrence.Recipients);
}
