using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>Writes entities and claims as a build would store them.</summary>
public sealed class GraphScript(ICypherStore store)
{
    private int _claims;

    public Task EntityAsync(string id, string label, string name, params string[] aliases) => store.ExecuteAsync(
        $"CREATE (e:KG:Entity:{Labels(label)}) SET e.id = $id, e.name = $name, e.nameFolded = $folded, e.aliases = $aliases",
        new Dictionary<string, object?> { ["id"] = id, ["name"] = name, ["folded"] = name.ToLowerInvariant().Replace("-", string.Empty, StringComparison.Ordinal), ["aliases"] = aliases.ToList() });

    private static string Labels(string label) => label is "Company" or "Institution" or "Government" or "Media" ? "Organization:" + label : label;

    public Task NodeAsync(string id, string label, Dictionary<string, object?> properties) => store.ExecuteAsync(
        $"CREATE (n:KG:{label}) SET n = $properties",
        new Dictionary<string, object?> { ["properties"] = new Dictionary<string, object?>(properties) { ["id"] = id } });

    public Task FigureAsync(string id, string text, double value, double? max, string unit, string? measure) =>
        NodeAsync(id, "Figure", new Dictionary<string, object?> { ["text"] = text, ["value"] = value, ["valueMax"] = max, ["unit"] = unit, ["measure"] = measure, ["bound"] = "exact" });

    public Task MentionAsync(string entity, string article, params string[] surfaces) => store.ExecuteAsync(
        "MATCH (e:KG {id: $entity}), (a:KG {id: $article}) CREATE (e)-[:MENTIONED_IN {id: $id, count: 1, surfaces: $surfaces}]->(a)",
        new Dictionary<string, object?> { ["entity"] = entity, ["article"] = article, ["id"] = $"rel/{entity}/{article}", ["surfaces"] = surfaces.ToList() });

    public Task RelateAsync(string from, string type, string to) => store.ExecuteAsync(
        $"MATCH (s:KG {{id: $from}}), (o:KG {{id: $to}}) CREATE (s)-[:{type} {{id: $id, support: 1}}]->(o)",
        new Dictionary<string, object?> { ["from"] = from, ["to"] = to, ["id"] = $"rel/{from}/{type}/{to}" });

    public async Task ClaimAsync(string article, string predicate, string subject, string? target, string quote, string? date = null, string modality = "asserted", string? role = null, string? speaker = null, long? at = null)
    {
        var id = $"k/{++_claims:00}";
        var properties = new Dictionary<string, object?>
        {
            ["id"] = id, ["predicate"] = predicate, ["modality"] = modality, ["polarity"] = modality == "denied" ? "negative" : "affirmative",
            ["quote"] = quote, ["start"] = at ?? (_claims * 100L), ["end"] = (at ?? (_claims * 100L)) + quote.Length, ["role"] = role,
            ["date"] = date, ["dateText"] = date, ["from"] = date is null ? null : DateOnly.Parse(date, null), ["to"] = date is null ? null : DateOnly.Parse(date, null),
        };
        await store.ExecuteAsync(
            "MATCH (s:KG {id: $subject}), (a:KG {id: $article}) CREATE (k:KG:Claim) SET k = $properties CREATE (k)-[:SUBJECT]->(s) CREATE (k)-[:STATED_IN]->(a)",
            new Dictionary<string, object?> { ["subject"] = subject, ["article"] = article, ["properties"] = properties });
        if (target is not null)
        {
            await store.ExecuteAsync(
                "MATCH (k:KG {id: $id}), (o:KG {id: $target}) CREATE (k)-[:OBJECT]->(o)",
                new Dictionary<string, object?> { ["id"] = id, ["target"] = target });
        }

        if (speaker is not null)
        {
            await store.ExecuteAsync(
                "MATCH (k:KG {id: $id}), (w:KG {id: $speaker}) CREATE (k)-[:SAID_BY]->(w)",
                new Dictionary<string, object?> { ["id"] = id, ["speaker"] = speaker });
        }
    }
}
