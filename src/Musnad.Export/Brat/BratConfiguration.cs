using Musnad.Json;

namespace Musnad.Export.Brat;

/// <summary>The file annotation.conf, which tells brat the types that the annotations use.</summary>
internal static class BratConfiguration
{
    /// <summary>The file.</summary>
    public static string Text { get; } =
        $"""
        [entities]
        {string.Join('\n', WireNames.ActorKinds.Names.Select(BratWriter.TypeName))}
        Content
        Place
        Topic

        [relations]
        <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
        Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive

        [events]
        Statement	Source?:<ENTITY>, Content:Content, Within?:Statement, Target*:<ENTITY>, Addressee*:<ENTITY>, During?:<EVENT>
        {string.Join('\n', WireNames.EventTypes.Names.Select(name => $"{BratWriter.TypeName(name)}	Actor+:<ENTITY>, Recipient*:<ENTITY>, ToldIn?:Statement, Place?:Place, Topic*:Topic"))}

        [attributes]
        Stance	Arg:<EVENT>, Value:{Values(WireNames.Stances.Names)}
        Basis	Arg:<EVENT>, Value:{Values(WireNames.SourceBases.Names)}
        Quotation	Arg:<EVENT>, Value:{Values(WireNames.Quotations.Names)}
        Channel	Arg:<EVENT>, Value:{Values(WireNames.Channels.Names)}
        Realis	Arg:<EVENT>, Value:{Values(WireNames.Realities.Names)}
        Mode	Arg:<EVENT>, Value:{Values(WireNames.ContactModes.Names)}
        ToldByOutlet	Arg:<EVENT>

        """.ReplaceLineEndings("\n");

    private static string Values(IEnumerable<string> names) => string.Join('|', names);
}
