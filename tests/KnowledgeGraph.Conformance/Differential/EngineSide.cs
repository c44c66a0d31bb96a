using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Memory;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Runs statements on the engine, each on a new graph in memory.</summary>
internal static class EngineSide
{
    private static readonly CypherOptions Options = new() { ExactTemporals = true };

    public static Outcome Run(string setup, string query, bool writes)
    {
        var engine = new CypherEngine();
        var graph = new MemoryGraph();
        if (setup.Length > 0)
        {
            _ = engine.Run(setup, null, graph, Options);
        }

        try
        {
            var result = engine.Run(query, null, graph, Options);
            var rows = result.Rows.Select(Row).ToList();
            var state = writes ? Canonical.State(engine.Run(Canonical.StateQuery, null, graph, Options).Rows.Select(Row)) : null;
            return new Outcome(result.Keys, rows, state, null);
        }
        catch (CypherException error)
        {
            return Outcome.Failed($"{error.Class} {error.Detail} ({error.Phase}): {error.Message}");
        }
    }

    private static string Row(object?[] row) => string.Join(" | ", row.Select(EngineValue.Of));
}
