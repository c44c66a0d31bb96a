namespace KnowledgeGraph.Embedded.Cache;

/// <summary>The indexes and constraints of one version of the graph.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<int, StoredRule[]> _byLabel;
    private readonly Dictionary<(int Label, int Key), StoredRule> _single;

    public RuleTable(IReadOnlyList<StoredRule> rules, IReadOnlyList<StoredText> texts)
    {
        Texts = [.. texts.OrderBy(t => t.Rule.Name, StringComparer.Ordinal)];
        All = [.. rules.OrderBy(r => r.Rule.Name, StringComparer.Ordinal)];
        _byLabel = rules.GroupBy(r => r.Label).ToDictionary(g => g.Key, g => g.ToArray());
        _single = rules.Where(r => r.Keys.Length == 1)
            .GroupBy(r => (r.Label, r.Keys[0]))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Rule.IsUnique).ThenBy(r => r.Id).First());
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

    public ReadOnlySpan<StoredRule> Of(int label) => _byLabel.GetValueOrDefault(label, []);

    /// <summary>The index that finds nodes of a label by one property, or <c>null</c>.</summary>
    public StoredRule? Single(int label, int key) => _single.GetValueOrDefault((label, key));
}
