using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>What a named query is run with: the examples of its heading, nothing where that is allowed, and names and ids of the graph.</summary>
internal static class QueryArguments
{
    private static readonly string[] Names = ["百度", "文心一言", "华为", "GPT-4", "OpenAI", "清华大学", "上海", "没有这个名字"];

    public static async Task<IReadOnlyList<Dictionary<string, object?>>> OfAsync(NamedQuery query, ICypherStore store)
    {
        var examples = query.Parameters.ToDictionary(p => p.Name, p => p.Example, StringComparer.Ordinal);
        var sets = new List<Dictionary<string, object?>> { examples };
        foreach (var parameter in query.Parameters)
        {
            sets.AddRange((await ValuesAsync(parameter, store)).Select(v => new Dictionary<string, object?>(examples, StringComparer.Ordinal) { [parameter.Name] = v }));
        }

        return sets;
    }

    private static async Task<IEnumerable<object?>> ValuesAsync(QueryParameter parameter, ICypherStore store)
    {
        IEnumerable<object?> values = parameter switch
        {
            { Name: "fact" } => (await store.QueryAsync("MATCH (:KG)-[r]->(:KG) WHERE r.support IS NOT NULL RETURN r.id ORDER BY r.support DESC, r.id LIMIT 5")).Select(r => r[0]),
            { Name: "name" or "from" or "to", Type: "string", Example: not string { Length: > 0 } } => Names,
            { Name: "name" or "from" or "to", Example: string text } when !char.IsAsciiDigit(text[0]) => Names,
            _ => [],
        };
        return parameter.IsOptional ? values.Append(null) : values;
    }
}
