using Musnad.Export.Naming;

namespace Musnad.Export.Provenance;

/// <summary>The predicates and classes of the RDF export.</summary>
internal static class Terms
{
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    public const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    public const string SeeAlso = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
    public const string Title = "http://purl.org/dc/terms/title";
    public const string Issued = "http://purl.org/dc/terms/issued";
    public const string Language = "http://purl.org/dc/terms/language";
    public const string Publisher = "http://purl.org/dc/terms/publisher";
    public const string Wikidata = "http://www.wikidata.org/entity/";

    public const string Entity = Prov + "Entity";
    public const string Bundle = Prov + "Bundle";
    public const string Activity = Prov + "Activity";
    public const string Agent = Prov + "Agent";
    public const string Person = Prov + "Person";
    public const string Organization = Prov + "Organization";
    public const string SoftwareAgent = Prov + "SoftwareAgent";
    public const string WasGeneratedBy = Prov + "wasGeneratedBy";
    public const string WasAssociatedWith = Prov + "wasAssociatedWith";
    public const string WasAttributedTo = Prov + "wasAttributedTo";
    public const string WasDerivedFrom = Prov + "wasDerivedFrom";
    public const string WasQuotedFrom = Prov + "wasQuotedFrom";
    public const string Used = Prov + "used";
    public const string AlternateOf = Prov + "alternateOf";
    public const string Value = Prov + "value";

    private const string Prov = "http://www.w3.org/ns/prov#";

    /// <summary>A term of the project's own.</summary>
    public static string Own(string name) => Urn.Terms + name;
}
