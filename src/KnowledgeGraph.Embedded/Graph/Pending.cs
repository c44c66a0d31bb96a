using KnowledgeGraph.Embedded.Cache;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>Rows that a transaction changed and has not written to the file yet, so that ten SETs on one node are one write.</summary>
internal sealed class Pending
{
    public const int Limit = 20_000;

    public Dictionary<long, NodeRow> Nodes { get; } = [];

    public Dictionary<long, RelationshipRow> Relationships { get; } = [];
}
