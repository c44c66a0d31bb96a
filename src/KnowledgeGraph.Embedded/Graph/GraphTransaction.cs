using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>The engine's port: one transaction on one connection.</summary>
internal sealed class GraphTransaction : IGraphTransaction
{
    public GraphTransaction(GraphView view, bool isWriting)
    {
        Writer = isWriting ? new GraphWriter(view) : null;
        Reader = new GraphReader(view, Writer);
        Sequence = view.Version.Sequence;
    }

    /// <summary>The commit that the transaction began from.</summary>
    public long Sequence { get; }

    public IGraphReader Reader { get; }

    public GraphWriter? Writer { get; }

    IGraphWriter? IGraphTransaction.Writer => Writer;
}
