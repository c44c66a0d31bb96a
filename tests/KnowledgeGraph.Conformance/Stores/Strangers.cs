using System.Globalization;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Other people's nodes, relationships, labels and properties around our graph and on it, drawn by chance, our own names among them.</summary>
internal sealed class Strangers(Random random)
{
    private static readonly string[] Labels = ["Company", "Entity", "Model", "Claim", "Theirs"];
    private static readonly string[] Types = ["DEVELOPS", "STATED_IN", "LIKES"];
    private static readonly string[] OwnLabels = ["Theirs", "Reviewed"];
    private static readonly string[] Properties = ["note", "score", "reviewedBy"];

    /// <summary>Adds some.</summary>
    public Task AddAsync(ICypherStore store) => store.WriteAsync(async t =>
    {
        for (var i = 0; i < 6; i++)
        {
            await t.ExecuteAsync(Statement(), new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["id"] = OurId(),
                ["other"] = OurId(),
                ["rel"] = random.Next(2) == 0 ? "rel/" + OurId() : OurId(),
                ["value"] = "v" + random.Next(9).ToString(CultureInfo.InvariantCulture),
            });
        }

        return 0;
    });

    /// <summary>All that is theirs, as texts: whole nodes and relationships, and what they put on nodes of ours, by the server's own ids.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(ICypherStore store)
    {
        var nodes = await store.QueryAsync(
            """
            MATCH (n) WHERE NOT n:KG AND NOT n:KGBuild
            WITH n UNWIND labels(n) + [''] AS label WITH n, label ORDER BY label
            RETURN elementId(n) AS id, collect(label), properties(n) ORDER BY id
            """);
        var relationships = await store.QueryAsync(
            """
            MATCH (a)-[r]->(b) WHERE NOT (a:KG AND b:KG AND coalesce(r.id, '') STARTS WITH 'rel/' AND type(r) IN ['DEVELOPS', 'RELEASED_ON', 'STATED_IN'])
            RETURN elementId(r) AS id, type(r), properties(r), elementId(a), elementId(b) ORDER BY id
            """);
        var additions = await store.QueryAsync(
            """
            MATCH (n) UNWIND [l IN labels(n) WHERE l IN $labels] + [k IN keys(n) WHERE k IN $properties | k + ' ' + n[k]] AS theirs
            RETURN elementId(n) AS id, theirs ORDER BY id, theirs
            """,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["labels"] = OwnLabels, ["properties"] = Properties });
        return [.. nodes.Concat(relationships).Concat(additions).Select(RowText.Of)];
    }

    private string Statement()
    {
        var label = Labels[random.Next(Labels.Length)];
        var type = Types[random.Next(Types.Length)];
        return random.Next(7) switch
        {
            0 => $"CREATE (:{label} {{id: $id, name: $value, title: $value}})",
            1 => $"MATCH (n:KG {{id: $id}}) SET n:{OwnLabels[random.Next(OwnLabels.Length)]}",
            2 => $"MATCH (n:KG {{id: $id}}) SET n.{Properties[random.Next(Properties.Length)]} = $value",
            3 => $"MATCH (n:KG {{id: $id}}) CREATE (n)-[:{type} {{id: $rel, support: 1}}]->(:{label} {{id: $other}})",
            4 => $"MATCH (n:KG {{id: $id}}) CREATE (n)<-[:{type} {{id: $rel}}]-(:{label} {{id: $id, nameFolded: $value}})",
            5 => $"MATCH (a:KG {{id: $id}}), (b:KG {{id: $other}}) CREATE (a)-[:{type} {{id: $value}}]->(b)",
            _ => $"MATCH (a:KG {{id: $id}}), (b:KG {{id: $other}}) CREATE (a)-[:{type}]->(b), (a)-[:LIKES {{id: 'rel/x'}}]->(b)",
        };
    }

    private string OurId() => "cmt"[random.Next(3)] + "/" + random.Next(8).ToString(CultureInfo.InvariantCulture);
}
