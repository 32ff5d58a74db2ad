using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Compares a record with what a case expects and tells the difference line by line.</summary>
internal sealed class SpecDiff
{
    private readonly SpecCase _spec;
    private readonly Record _record;
    private readonly List<string> _lines = [];

    private SpecDiff(SpecCase spec, Record record)
    {
        _spec = spec;
        _record = record;
    }

    /// <summary>The differences; none when the record is as expected.</summary>
    public static IReadOnlyList<string> Compare(SpecCase spec, Record record)
    {
        var diff = new SpecDiff(spec, record);
        diff.CompareStatements();
        diff.CompareEvents(spec.Contacts, [.. record.Events.Where(told => told.Type == EventType.Consult)]);
        if (spec.Deeds is { } deeds)
        {
            diff.CompareEvents(deeds, [.. record.Events.Where(told => told.Type != EventType.Consult)]);
        }

        foreach (ExpectedActor actor in spec.Actors)
        {
            diff.CompareActor(actor);
        }

        return diff._lines;
    }

    private void CompareStatements()
    {
        IReadOnlyList<Statement> actual = _record.Statements;
        int?[] partners = Alignment.Pair(_spec.Statements.Count, actual.Count, (e, a) => Alike(_spec.Statements[e], actual[a]));
        for (int e = 0; e < partners.Length; e++)
        {
            ExpectedStatement expected = _spec.Statements[e];
            if (partners[e] is not { } a)
            {
                _lines.Add($"missing     {expected.Written}");
                continue;
            }

            Statement? parent = expected.Parent is { } p && partners[p] is { } holder ? actual[holder] : null;
            bool parentMissing = expected.Parent is not null && parent is null;
            Report(expected.Written, [.. Differences(expected, actual[a]), .. parentMissing ? [] : Nesting(parent, actual[a].Within)]);
        }

        foreach (Statement statement in actual.Where((_, a) => !partners.Contains(a)))
        {
            _lines.Add($"unexpected  {SpecPrinter.Print(_record, statement)}");
        }
    }

    private void CompareEvents(IReadOnlyList<ExpectedEvent> expected, IReadOnlyList<Event> actual)
    {
        int?[] partners = Alignment.Pair(expected.Count, actual.Count, (e, a) => Alike(expected[e], actual[a]));
        for (int e = 0; e < partners.Length; e++)
        {
            if (partners[e] is { } a)
            {
                Report(expected[e].Written, Differences(expected[e], actual[a]));
            }
            else
            {
                _lines.Add($"missing     {expected[e].Written}");
            }
        }

        foreach (Event told in actual.Where((_, a) => !partners.Contains(a)))
        {
            _lines.Add($"unexpected  {SpecPrinter.Print(_record, told)}");
        }
    }

    private void CompareActor(ExpectedActor expected)
    {
        Actor? actual = _record.Actors.FirstOrDefault(expected.Name.MatchesExactly) ?? _record.Actors.FirstOrDefault(expected.Name.Matches);
        if ((actual is null) != expected.IsExcluded)
        {
            string names = string.Join("; ", _record.Actors.Select(actor => actor.Name));
            _lines.Add(actual is null ? $"missing     {expected.Written}   among [{names}]" : $"unexpected  actor: {actual.Name}");
        }
        else if (actual is not null)
        {
            var differences = FieldDifferences(expected.Fields, SpecFields.Of(actual)).ToList();
            if (expected.Members is { } members && !ActorList.Same(_record, actual.Members, members))
            {
                differences.Add(Difference("members", $"[{string.Join("; ", members)}]", ActorList.Spell(_record, actual.Members)));
            }

            Report(expected.Written, differences);
        }
    }

    private IEnumerable<string> Differences(ExpectedStatement expected, Statement actual)
    {
        if (!SourceFits(expected, actual))
        {
            string wanted = expected.Open is { } open ? open.ToString() : string.Join("; ", expected.Source);
            yield return Difference("source", $"[{wanted}]", SpecPrinter.Source(_record, actual));
        }

        if (expected.Cue != actual.Cue?.Words)
        {
            yield return Difference("cue", expected.Cue ?? "-", actual.Cue?.Words ?? "-");
        }

        if (!ContentText.Same(expected.Content, actual))
        {
            yield return Difference("content", string.Join(" + ", expected.Content.Select(part => $"«{part}»")), SpecPrinter.Contents(actual));
        }

        foreach (string difference in FieldDifferences(expected.Fields, SpecFields.Of(actual)))
        {
            yield return difference;
        }

        if (expected.At is { } at && !ActorList.Same(_record, actual.Targets, at))
        {
            yield return Difference("at", $"[{string.Join("; ", at)}]", ActorList.Spell(_record, actual.Targets));
        }

        if (expected.To is { } to && !ActorList.Same(_record, actual.Addressees, to))
        {
            yield return Difference("to", $"[{string.Join("; ", to)}]", ActorList.Spell(_record, actual.Addressees));
        }
    }

    private IEnumerable<string> Differences(ExpectedEvent expected, Event actual)
    {
        if (expected.Mode != SpecFields.Spell(actual.Mode))
        {
            yield return Difference("mode", expected.Mode, SpecFields.Spell(actual.Mode));
        }

        if (!ActorList.Same(_record, actual.Actors, expected.Actors))
        {
            yield return Difference("actors", $"[{string.Join("; ", expected.Actors)}]", ActorList.Spell(_record, actual.Actors));
        }

        if (expected.Recipients is { } recipients && !ActorList.Same(_record, actual.Recipients, recipients))
        {
            yield return Difference("recipients", $"[{string.Join("; ", recipients)}]", ActorList.Spell(_record, actual.Recipients));
        }

        foreach (string difference in FieldDifferences(expected.Fields, SpecFields.Of(actual)))
        {
            yield return difference;
        }

        if (expected.Within is { } within && !actual.Tellings.Any(telling => IsBy(telling.Within, within)))
        {
            string tellers = string.Join(", ", actual.Tellings.Select(telling => telling.Within is null ? "outlet" : SpecPrinter.Source(_record, telling.Within)));
            yield return Difference("within", within.Count == 0 ? "outlet" : $"[{string.Join("; ", within)}]", tellers);
        }
    }

    private bool IsBy(Statement? teller, IReadOnlyList<ActorPattern> expected) => teller is null
        ? expected.Count == 0
        : expected.Count > 0 && teller.Source is { } source && ActorList.Same(_record, [source], expected);

    private bool SourceFits(ExpectedStatement expected, Statement actual) => (expected.Open, actual.Source) switch
    {
        ('?', null) => actual.SourceBasis == SourceBasis.Unresolved,
        ('-', null) => actual.SourceBasis == SourceBasis.Unstated,
        (null, { } source) => ActorList.Same(_record, [source], expected.Source),
        _ => false,
    };

    private IEnumerable<string> Nesting(Statement? expected, Statement? actual) => expected?.Id == actual?.Id
        ? []
        : [Difference("within", expected is null ? "outlet" : SpecPrinter.Print(_record, expected), actual is null ? "outlet" : SpecPrinter.Print(_record, actual))];

    private double Alike(ExpectedStatement expected, Statement actual)
    {
        double shared = ContentText.Overlap(expected.Content, actual);
        return shared == 0 ? 0 : (4 * shared) + (expected.Cue == actual.Cue?.Words ? 2 : 0) + (SourceFits(expected, actual) ? 1 : 0);
    }

    private double Alike(ExpectedEvent expected, Event actual) => expected.Type != actual.Type
        ? 0
        : 0.5 + (expected.Mode == SpecFields.Spell(actual.Mode) ? 2 : 0)
            + (ActorList.Same(_record, actual.Actors, expected.Actors) ? 2 : 0)
            + (expected.Fields["realis"] == SpecFields.Spell<Realis>(actual.Realis) ? 1 : 0);

    private void Report(string written, IEnumerable<string> differences)
    {
        string[] found = [.. differences];
        if (found.Length > 0)
        {
            _lines.Add($"different   {written}");
            _lines.AddRange(found);
        }
    }

    private static IEnumerable<string> FieldDifferences(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual) =>
        expected.Where(field => actual[field.Key] != field.Value).Select(field => Difference(field.Key, field.Value, actual[field.Key]));

    private static string Difference(string field, string expected, string actual) =>
        $"    {field,-10} expected {expected}\n    {"",-10}      was {actual}";
}
