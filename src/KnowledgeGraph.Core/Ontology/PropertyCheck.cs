namespace KnowledgeGraph.Core.Ontology;

/// <summary>Holds a bag of properties to the rules of its owners.</summary>
internal static class PropertyCheck
{
    private const int Shown = 20;

    public static IEnumerable<string> Problems(IReadOnlyDictionary<string, object> properties, IReadOnlyList<PropertyRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Required && !properties.ContainsKey(rule.Name))
            {
                yield return $"`{rule.Name}` of {rule.Owner} is missing";
            }
        }

        foreach (var (name, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (rules.FirstOrDefault(r => r.Name == name) is not { } rule)
            {
                yield return $"`{name}` is no property of it";
            }
            else if (value is string text && rule.Type == PropertyType.String && rule.IsTooLong(text))
            {
                yield return $"`{name}` is longer than the {PropertyRule.LongestIndexed} bytes that an index takes, and begins \"{text[..Shown]}…\"";
            }
            else if (!rule.Fits(value))
            {
                yield return $"`{name}` is {rule.Type.ToString().ToLowerInvariant()}, not {value.GetType().Name}";
            }
        }
    }
}
