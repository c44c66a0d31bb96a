using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A statement ready to run: immutable, used by any number of runs.</summary>
internal sealed class Plan
{
    public required Step Root { get; init; }

    /// <summary>The columns, and the slots that hold them.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    public required int[] Columns { get; init; }

    public required int SlotCount { get; init; }

    public required IReadOnlyList<TokenName> Tokens { get; init; }

    public required IReadOnlyList<Step> Subplans { get; init; }

    /// <summary>Names of parameters; a run supplies the values in this order.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }

    public required bool Writes { get; init; }

    /// <summary>The graph's schema version that the plan was made for.</summary>
    public required long SchemaVersion { get; init; }

    /// <summary>How many nodes the graph had when the plan was made.</summary>
    public required long NodeCount { get; init; }

    /// <summary>Whether the graph is still much like the one that the plan was made for.</summary>
    public bool IsFresh(IGraphReader graph)
    {
        var nodes = graph.CountNodes(Token.Any);
        return graph.SchemaVersion == SchemaVersion && nodes <= (NodeCount * 4) + 100 && nodes >= (NodeCount / 4) - 100;
    }
}
