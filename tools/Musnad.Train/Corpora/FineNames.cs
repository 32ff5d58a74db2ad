using Musnad.Arabic.Models;

namespace Musnad.Train.Corpora;

/// <summary>From the fine classes of NewsFANE to people, bodies and places.</summary>
internal static class FineNames
{
    /// <summary>The label of a token; classes that are neither person, body nor place are outside.</summary>
    public static NameLabel LabelOf(string label)
    {
        if (label.Length < 3 || label[1] != '-')
        {
            return NameLabel.Outside;
        }

        NameLabel begin = label[2..] switch
        {
            "Politician" or "Athlete" or "Artist" or "Other_PER" or "Religious_PER" or "Scientist" or "Businessperson" or "Lawyer" or "Engineer" or "Police" => NameLabel.BeginPerson,
            "Non-Governmental" or "Sports" or "Government" or "Media" or "Commercial" or "Educational" or "Medical-Science" or "Entertainment" or "Religious_ORG" => NameLabel.BeginOrganization,
            "Nation" or "Population-Center" or "State-or-Province" or "GPE-Cluster" or "Continent" or "County-or-District" or "Water-Body" or "Land-Region-Natural"
                or "Building-Grounds" or "Airport" => NameLabel.BeginPlace,
            _ => NameLabel.Outside,
        };
        return begin == NameLabel.Outside || label[0] == 'B' ? begin : begin + 1;
    }
}
