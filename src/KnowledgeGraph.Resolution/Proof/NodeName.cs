using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Proof;

/// <summary>What people call a node: its name, a figure's words, else its id.</summary>
public static class NodeName
{
    /// <summary>The name.</summary>
    public static string Of(GraphNode node) =>
        node.Properties.GetValueOrDefault("name") as string ?? node.Properties.GetValueOrDefault("text") as string ?? node.Id;
}
