namespace KnowledgeGraph.Embedded.Cache;

/// <summary>The indexes and constraints of one version of the graph.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<int, StoredRule[]> _byLabel = [];

    public RuleTable(IReadOnlyList<StoredRule> rules, IReadOnlyList<StoredText> texts)
    {
        Texts = [.. texts.OrderBy(t => t.Rule.Name, StringComparer.Ordinal)];
        All = [.. rules.OrderBy(r => r.Rule.Name, StringComparer.Ordinal)];
        foreach (var rule in rules)
        {
            _byLabel[rule.Label] = [.. Of(rule.Label), rule];
        }
    }

    /// <summary>By name, ordinal.</summary>
    public IReadOnlyList<StoredRule> All { get; }

    /// <summary>The full-text indexes, by name, ordinal.</summary>
    public IReadOnlyList<StoredText> Texts { get; }

    /// <summary>Whether an index or a constraint has a name.</summary>
    public bool Has(string name) =>
        All.Any(r => string.Equals(r.Rule.Name, name, StringComparison.Ordinal)) || Text(name) is not null;

    /// <summary>The full-text index of a name, or <c>null</c>.</summary>
    public StoredText? Text(string name) => Texts.FirstOrDefault(t => string.Equals(t.Rule.Name, name, StringComparison.Ordinal));

    /// <summary>The rules of a label, oldest first.</summary>
    public StoredRule[] Of(int label) => _byLabel.TryGetValue(label, out var rules) ? rules : [];

    /// <summary>The index that finds nodes of a label by one property, a unique one before others, or <c>null</c>.</summary>
    public StoredRule? Single(int label, int key)
    {
        StoredRule? found = null;
        foreach (var rule in Of(label))
        {
            if (rule.Keys.Length == 1 && rule.Keys[0] == key && (found is null || (rule.Rule.IsUnique && !found.Rule.IsUnique)))
            {
                found = rule;
            }
        }

        return found;
    }
}
