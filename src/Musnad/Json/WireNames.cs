using Musnad.Records;

namespace Musnad.Json;

/// <summary>Every name of the contract that stands for a value of an enumeration; writer and reader share it.</summary>
public static class WireNames
{
    /// <summary>Name and version of the contract.</summary>
    public const string Schema = "musnad-record-1";

    /// <summary>Kinds of actors.</summary>
    public static readonly WireTable<ActorKind> ActorKinds = new(
        (ActorKind.Person, "person"),
        (ActorKind.State, "state"),
        (ActorKind.Body, "body"),
        (ActorKind.Organization, "organization"),
        (ActorKind.Medium, "medium"),
        (ActorKind.Group, "group"),
        (ActorKind.Anonymous, "anonymous"));

    /// <summary>How the text gives a source.</summary>
    public static readonly WireTable<SourceBasis> SourceBases = new(
        (SourceBasis.Named, "named"),
        (SourceBasis.Described, "described"),
        (SourceBasis.Pronoun, "pronoun"),
        (SourceBasis.Dropped, "dropped"),
        (SourceBasis.Unstated, "unstated"),
        (SourceBasis.Unresolved, "unresolved"));

    /// <summary>Kinds of quotation.</summary>
    public static readonly WireTable<QuotationKind> Quotations = new(
        (QuotationKind.Direct, "direct"),
        (QuotationKind.Indirect, "indirect"),
        (QuotationKind.Mixed, "mixed"));

    /// <summary>Stances.</summary>
    public static readonly WireTable<Stance> Stances = new(
        (Stance.State, "state"),
        (Stance.Deny, "deny"),
        (Stance.Support, "support"),
        (Stance.Agree, "agree"),
        (Stance.Request, "request"),
        (Stance.Accuse, "accuse"),
        (Stance.Reject, "reject"),
        (Stance.Threaten, "threaten"),
        (Stance.Warn, "warn"));

    /// <summary>Channels.</summary>
    public static readonly WireTable<Channel> Channels = new(
        (Channel.PressStatement, "press-statement"),
        (Channel.PressConference, "press-conference"),
        (Channel.Interview, "interview"),
        (Channel.Speech, "speech"),
        (Channel.Phone, "phone"),
        (Channel.Meeting, "meeting"),
        (Channel.SocialMedia, "social-media"),
        (Channel.Letter, "letter"),
        (Channel.Website, "website"),
        (Channel.Report, "report"),
        (Channel.Briefing, "briefing"));

    /// <summary>Types of events.</summary>
    public static readonly WireTable<EventType> EventTypes = new(
        (EventType.Consult, "CONSULT"),
        (EventType.Agree, "AGREE"),
        (EventType.Cooperate, "COOPERATE"),
        (EventType.Aid, "AID"),
        (EventType.Concede, "CONCEDE"),
        (EventType.Retreat, "RETREAT"),
        (EventType.Sanction, "SANCTION"),
        (EventType.Protest, "PROTEST"),
        (EventType.Mobilize, "MOBILIZE"),
        (EventType.Coerce, "COERCE"),
        (EventType.Assault, "ASSAULT"));

    /// <summary>Modes of contacts.</summary>
    public static readonly WireTable<ContactMode> ContactModes = new(
        (ContactMode.Phone, "phone"),
        (ContactMode.Visit, "visit"),
        (ContactMode.Meeting, "meeting"),
        (ContactMode.Multilateral, "multilateral"),
        (ContactMode.Mediation, "mediation"),
        (ContactMode.Letter, "letter"));

    /// <summary>What tellers make of events.</summary>
    public static readonly WireTable<Realis> Realities = new(
        (Realis.Asserted, "asserted"),
        (Realis.Planned, "planned"),
        (Realis.Hypothetical, "hypothetical"),
        (Realis.Negated, "negated"));
}
