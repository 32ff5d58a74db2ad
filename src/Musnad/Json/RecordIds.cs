using Musnad.Records;

namespace Musnad.Json;

/// <summary>The ids of one record and everything that refers to them.</summary>
internal sealed class RecordIds(JsonDefect defect)
{
    private readonly HashSet<string> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Path, bool IsActor)> _references = [];

    public void AddActor(string id, string path) => Add(_actors, id, path);

    public void AddEvent(string id, string path) => Add(_events, id, path);

    public void ReferToActor(string? id, string path) => Refer(id, path, isActor: true);

    public void ReferToActors(IEnumerable<string> ids, string path)
    {
        foreach (string id in ids)
        {
            Refer(id, path, isActor: true);
        }
    }

    public void ReferToEvent(string? id, string path) => Refer(id, path, isActor: false);

    public Statement? FindStatement(string? id, string path)
    {
        if (id is null)
        {
            return null;
        }

        if (!_statements.TryGetValue(id, out Statement? statement))
        {
            defect.Add(path, $"there is no statement \"{id}\"");
        }

        return statement;
    }

    /// <summary>Whether every id that something refers to exists.</summary>
    public void CheckReferences()
    {
        foreach ((string id, string path, bool isActor) in _references)
        {
            if (!(isActor ? _actors : _events).Contains(id))
            {
                defect.Add(path, $"there is no {(isActor ? "actor" : "event")} \"{id}\"");
            }
        }
    }

    /// <summary>Links each statement with the one that holds it, in whatever order they come.</summary>
    public IReadOnlyList<Statement> Link(IReadOnlyList<RawStatement> raw)
    {
        var byId = new Dictionary<string, RawStatement>(StringComparer.Ordinal);
        foreach (RawStatement item in raw)
        {
            if (!byId.TryAdd(item.Statement.Id, item))
            {
                defect.Add(item.Path, $"the id \"{item.Statement.Id}\" is taken");
            }
        }

        foreach (RawStatement item in raw)
        {
            LinkChain(item, byId);
        }

        return defect.Reason is null ? [.. raw.Select(item => _statements[item.Statement.Id])] : [];
    }

    private void LinkChain(RawStatement innermost, Dictionary<string, RawStatement> byId)
    {
        // Outwards along the chain first, then inwards: an outer statement must exist before the one within it.
        var chain = new Stack<RawStatement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        RawStatement? link = innermost;
        while (link is not null && !_statements.ContainsKey(link.Statement.Id))
        {
            if (!seen.Add(link.Statement.Id))
            {
                defect.Add($"{link.Path}.within", "the statement stands within itself");
                return;
            }

            chain.Push(link);
            RawStatement? outer = null;
            if (link.Within is { } id && !byId.TryGetValue(id, out outer))
            {
                defect.Add($"{link.Path}.within", $"there is no statement \"{id}\"");
            }

            link = outer;
        }

        while (chain.TryPop(out RawStatement? next))
        {
            Statement? outer = next.Within is { } id ? _statements.GetValueOrDefault(id) : null;
            _statements[next.Statement.Id] = next.Statement with { Within = outer };
        }
    }

    private void Add(HashSet<string> ids, string id, string path)
    {
        if (!ids.Add(id))
        {
            defect.Add(path, $"the id \"{id}\" is taken");
        }
    }

    private void Refer(string? id, string path, bool isActor)
    {
        if (id is not null)
        {
            _references.Add((id, path, isActor));
        }
    }
}
