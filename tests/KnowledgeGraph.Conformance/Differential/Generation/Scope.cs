namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>The variables at a place of a query, with what they hold.</summary>
public sealed class Scope
{
    private readonly List<(string Name, Sort Sort)> _all;

    public Scope() => _all = [];

    private Scope(IEnumerable<(string Name, Sort Sort)> all) => _all = [.. all];

    public IReadOnlyList<(string Name, Sort Sort)> All => _all;

    public Scope Copy() => new(_all);

    public Scope With(string name, Sort sort)
    {
        var inner = Copy();
        inner.Add(name, sort);
        return inner;
    }

    public void Add(string name, Sort sort) => _all.Add((name, sort));

    public void Remove(string name) => _all.RemoveAll(v => v.Name == name);

    public void Clear() => _all.Clear();

    public List<string> Of(Sort sort) => [.. _all.Where(v => v.Sort == sort).Select(v => v.Name)];
}
