using System.Text;
using Musnad.Records;

namespace Musnad.Tests.Extraction;

/// <summary>A record as lines that a test can read: <c>  Beta, Gamma demanded "help" phone 12</c>, indented by depth.</summary>
internal static class Shown
{
    public static string Name(this Record record, string? id) => record.FindActor(id)?.Name ?? "-";

    public static string Names(this Record record, IEnumerable<string> ids) => string.Join('+', ids.Select(id => record.Name(id)));

    /// <summary>Each statement as "source: content", indented by its depth.</summary>
    public static IReadOnlyList<string> Said(this Record record) =>
        [.. record.Statements.Select(statement => new string('>', statement.Chain().Count() - 1) + record.Name(statement.Source) + ": " + Plain(statement.Content[0].Words))];

    /// <summary>The sources of all statements.</summary>
    public static string Sources(this Record record) => string.Join(' ', record.Statements.Select(statement => record.Name(statement.Source).Replace(' ', '-')));

    /// <summary>Each event as "type actors > recipients".</summary>
    public static IReadOnlyList<string> Done(this Record record) =>
        [.. record.Events.Select(told => new StringBuilder((told.Mode?.ToString() ?? told.Type.ToString()) + " " + record.Names(told.Actors))
            .Append(told.Recipients.Count > 0 ? " > " + record.Names(told.Recipients) : "").ToString())];

    private static string Plain(string words) => words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
