using Musnad.Annotations;
using Musnad.Extraction.Statements;
using Musnad.Records;

namespace Musnad.Extraction.Confidences;

/// <summary>What confidence looks at in a statement: a few properties that every language layer gives, each with one of few values.</summary>
internal sealed record ConfidenceFeatures
{
    private const int Far = 2;
    private const double Sure = 0.95;
    private const double Fair = 0.8;

    private ConfidenceFeatures(IReadOnlyList<(string Property, string Value)> values) => Values = values;

    /// <summary>The value of each property.</summary>
    public IReadOnlyList<(string Property, string Value)> Values { get; }

    public static ConfidenceFeatures Of(StatementDraft draft) => new(
    [
        ("source", SourceOf(draft.Source.Basis, draft.Source.Distance)),
        ("kind", draft.Source.Actor is { } actor ? KindOf(actor.Kind) : "none"),
        ("cue", CueOf(draft.Frame.Class)),
        ("doubt", draft.Frame.Confidence >= Sure ? "none" : draft.Frame.Confidence >= Fair ? "some" : "much"),
        ("quotation", draft.Frame.Quotation == QuotationKind.Indirect ? "no" : "yes"),
        ("within", draft.Within is null ? "outlet" : "statement"),
        ("continues", draft.Frame.Continues ? "yes" : "no"),
    ]);

    private static string SourceOf(SourceBasis basis, int distance) => basis switch
    {
        SourceBasis.Named => "named",
        SourceBasis.Described => distance == 0 ? "described" : distance < Far ? "described before" : "described far",
        SourceBasis.Dropped => distance == 0 ? "dropped" : distance < Far ? "dropped before" : "dropped far",
        SourceBasis.Pronoun => distance == 0 ? "pronoun" : distance < Far ? "pronoun before" : "pronoun far",
        SourceBasis.Unstated => "unstated",
        _ => "unresolved",
    };

    private static string KindOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.State => "state",
        ActorKind.Body => "body",
        ActorKind.Organization => "organization",
        ActorKind.Medium => "medium",
        ActorKind.Group => "group",
        _ => "anonymous",
    };

    private static string CueOf(CueClass cue) => cue switch
    {
        CueClass.Verb => "verb",
        CueClass.Participle => "participle",
        CueClass.VerbalNoun => "verbal noun",
        CueClass.LightVerb => "light verb",
        CueClass.Preposition => "preposition",
        CueClass.Colon => "colon",
        _ => "quotation",
    };
}
