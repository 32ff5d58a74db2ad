using System.Text;
using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Writes a record, or a part of it, in the form of a case.</summary>
internal static class SpecPrinter
{
    /// <summary>The case with the actual record in place of its expectations.</summary>
    public static string Print(SpecCase spec, Record record)
    {
        var page = new StringBuilder();
        page.Append("### ").Append(spec.Title).Append('\n');
        if (spec.Published is { } published)
        {
            page.Append("published: ").Append(published).Append('\n');
        }

        if (spec.Headline is { } headline)
        {
            page.Append("headline: ").Append(headline).Append('\n');
        }

        page.Append("text: ").Append(spec.Text).Append('\n');
        PrintStatements(page, record, null, "");
        foreach (Event told in record.Events)
        {
            page.Append(Print(record, told)).Append('\n');
        }

        if (record.Statements.Count + record.Events.Count == 0)
        {
            page.Append("none\n");
        }

        foreach (Actor actor in record.Actors)
        {
            page.Append(Print(record, actor)).Append('\n');
        }

        return page.Append('\n').ToString();
    }

    public static string Print(Record record, Statement statement)
    {
        var line = new StringBuilder("statement: ");
        line.Append(statement.Source is { } source ? ActorList.Spell(record, [source]) : statement.SourceBasis == SourceBasis.Unresolved ? "[?]" : "[-]");
        line.Append(' ').Append(statement.Cue?.Words ?? "-").Append(' ').Append(Contents(statement));
        foreach ((string key, string value) in SpecFields.Of(statement))
        {
            bool isDefault = value is SpecFields.None || (key == "repeats" && value == "0");
            line.Append(key == "stance" ? $" {value}" : isDefault ? "" : $" {key}={Quoted(value)}");
        }

        AppendList(line, record, "to", statement.Addressees);
        AppendList(line, record, "at", statement.Targets);
        return line.ToString();
    }

    public static string Print(Record record, Event told)
    {
        var line = new StringBuilder();
        line.Append(told.Type == EventType.Consult ? $"contact: {SpecFields.Spell(told.Mode)}" : $"deed: {SpecFields.Spell<EventType>(told.Type).ToUpperInvariant()}");
        line.Append(' ').Append(ActorList.Spell(record, told.Actors));
        if (told.Recipients.Count > 0)
        {
            line.Append(" -> ").Append(ActorList.Spell(record, told.Recipients));
        }

        foreach ((string key, string value) in SpecFields.Of(told))
        {
            bool isDefault = value is SpecFields.None or "asserted" || (key == "tellings" && value == "1");
            line.Append(isDefault ? "" : $" {key}={Quoted(value)}");
        }

        foreach (Telling telling in told.Tellings)
        {
            line.Append(" within=").Append(telling.Within is null ? "outlet" : Source(record, telling.Within));
        }

        return line.ToString();
    }

    public static string Source(Record record, Statement statement) =>
        statement.Source is { } source ? ActorList.Spell(record, [source]) : $"[{SpecFields.Spell<SourceBasis>(statement.SourceBasis)}]";

    public static string Contents(Statement statement) => string.Join(" + ", statement.Content.Select(part => $"«{part.Words.ReplaceLineEndings("⏎")}»"));

    private static string Print(Record record, Actor actor)
    {
        var line = new StringBuilder("actor: ").Append(actor.Name);
        foreach ((string key, string value) in SpecFields.Of(actor))
        {
            line.Append(value is SpecFields.None ? "" : $" {key}={Quoted(value)}");
        }

        AppendList(line, record, "members", actor.Members);
        return line.ToString();
    }

    private static void PrintStatements(StringBuilder page, Record record, Statement? within, string indent)
    {
        foreach (Statement statement in record.Statements.Where(statement => ReferenceEquals(statement.Within, within) || (within is not null && statement.Within?.Id == within.Id)))
        {
            page.Append(indent).Append(Print(record, statement)).Append('\n');
            PrintStatements(page, record, statement, indent + "  ");
        }
    }

    private static void AppendList(StringBuilder line, Record record, string key, IReadOnlyList<string> ids) =>
        line.Append(ids.Count == 0 ? "" : $" {key}={ActorList.Spell(record, ids)}");

    private static string Quoted(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}
