using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>Graphs that fit the schema, drawn by chance over a small stock of ids, so that two of them overlap and differ.</summary>
public static class SampleGraph
{
    /// <summary>The same graph for the same seed.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="size">The stock of companies, of models and of days.</param>
    public static PropertyGraph Of(int seed, int size = 8)
    {
        var random = new Random(seed);
        var nodes = new SortedDictionary<string, GraphNode>(StringComparer.Ordinal);
        for (var i = 0; i < size; i++)
        {
            Keep(nodes, random, Entity($"c/{i}", ["Company", "Entity", "Organization"], random));
            Keep(nodes, random, Entity($"m/{i}", random.Next(2) == 0 ? ["Entity", "Model"] : ["Entity", "Model", "Product"], random));
            Keep(nodes, random, Day(i));
        }

        var edges = new SortedDictionary<string, GraphEdge>(StringComparer.Ordinal);
        foreach (var from in nodes.Keys)
        {
            foreach (var to in nodes.Keys.Where(k => k[0] > from[0] && random.Next(3) == 0))
            {
                var type = (from[0], to[0]) switch { ('c', 'm') => "DEVELOPS", ('m', 't') => "RELEASED_ON", _ => null };
                if (type is not null)
                {
                    var id = $"rel/{from}-{to}";
                    edges.Add(id, new GraphEdge(id, type, from, to, Proof(random)));
                }
            }
        }

        return new PropertyGraph([.. nodes.Values], [.. edges.Values]);
    }

    private static void Keep(SortedDictionary<string, GraphNode> nodes, Random random, GraphNode node)
    {
        if (random.Next(4) > 0)
        {
            nodes.Add(node.Id, node);
        }
    }

    private static GraphNode Entity(string id, string[] labels, Random random)
    {
        var name = "名字 " + random.Next(3);
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = name.ToLowerInvariant(),
            ["aliases"] = Enumerable.Range(0, random.Next(3)).Select(a => $"alias '{a}' \"x\"").ToArray(),
            ["scope"] = random.Next(2) == 0 ? "corpus" : "lexicon",
        };
        if (random.Next(3) == 0)
        {
            properties["scopeOf"] = "某公司";
        }

        return new GraphNode(id, labels, properties);
    }

    private static GraphNode Day(int offset)
    {
        var day = new DateOnly(2023, 8, 31).AddDays(offset);
        return new GraphNode($"t/{offset}", ["Time"], new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["from"] = day,
            ["to"] = day,
            ["precision"] = "day",
        });
    }

    private static Dictionary<string, object> Proof(Random random) => new(StringComparer.Ordinal)
    {
        ["support"] = (long)random.Next(1, 4),
        ["dates"] = new[] { "2023-08-31" },
        ["from"] = new DateOnly(2023, 8, 31),
    };
}
