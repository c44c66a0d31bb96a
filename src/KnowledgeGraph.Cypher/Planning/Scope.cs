namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The variables that can be named at a place, and their slots. Scopes are copied, not changed, where a clause begins.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> _slots;

    public Scope() => _slots = new Dictionary<string, int>(StringComparer.Ordinal);

    private Scope(Scope other) => _slots = new Dictionary<string, int>(other._slots, StringComparer.Ordinal);

    /// <summary>The names, in the order in which they were added.</summary>
    public IReadOnlyCollection<string> Names => _slots.Keys;

    public Scope Copy() => new(this);

    public bool Has(string name) => _slots.ContainsKey(name);

    public bool TryFind(string name, out int slot) => _slots.TryGetValue(name, out slot);

    public void Set(string name, int slot) => _slots[name] = slot;

    /// <summary>All slots, ascending.</summary>
    public int[] Slots() => [.. _slots.Values.Distinct().Order()];
}
