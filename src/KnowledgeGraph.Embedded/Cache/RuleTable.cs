namespace KnowledgeGraph.Embedded.Cache;

/// <summary>The indexes and constraints of one version of the graph.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<int, StoredRule[]> _byLabel;
    private readonly Dictionary<(int Label, int Key), StoredRule> _single;

    public RuleTable(IReadOnlyList<StoredRule> rules)
    {
        All = [.. rules.OrderBy(r => r.Rule.Name, StringComparer.Ordinal)];
        _byLabel = rules.GroupBy(r => r.Label).ToDictionary(g => g.Key, g => g.ToArray());
        _single = rules.Where(r => r.Keys.Length == 1)
            .GroupBy(r => (r.Label, r.Keys[0]))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Rule.IsUnique).ThenBy(r => r.Id).First());
    }

    /// <summary>By name, ordinal.</summary>
    public IReadOnlyList<StoredRule> All { get; }

    public ReadOnlySpan<StoredRule> Of(int label) => _byLabel.GetValueOrDefault(label, []);

    /// <summary>The index that finds nodes of a label by one property, or <c>null</c>.</summary>
    public StoredRule? Single(int label, int key) => _single.GetValueOrDefault((label, key));
}
