namespace KnowledgeGraph.Core.Ontology;

/// <summary>The properties that elements of one kind have or may have.</summary>
internal sealed class PropertyRules
{
    private readonly Dictionary<string, PropertyRule> _byName = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<PropertyRule>? _rules;
    private readonly int _required;

    public PropertyRules(IReadOnlyList<PropertyRule>? rules)
    {
        _rules = rules;
        foreach (var rule in rules ?? [])
        {
            _byName.TryAdd(rule.Name, rule);
        }

        _required = _byName.Values.Count(r => r.Required);
    }

    /// <summary>The rules of a kind that does not exist: nothing is said of its properties.</summary>
    public static PropertyRules Unknown { get; } = new(null);

    /// <summary>Whether a bag of properties has all it must, and only what it may; quick, since nearly all do.</summary>
    public bool Fit(IReadOnlyDictionary<string, object> properties)
    {
        var required = 0;
        foreach (var (name, value) in properties)
        {
            if (!_byName.TryGetValue(name, out var rule) || !rule.Fits(value))
            {
                return false;
            }

            required += rule.Required ? 1 : 0;
        }

        return required == _required;
    }

    /// <summary>What is wrong with a bag of properties, in words.</summary>
    public IEnumerable<string> Problems(IReadOnlyDictionary<string, object> properties) =>
        _rules is null ? [] : PropertyCheck.Problems(properties, _rules);
}
