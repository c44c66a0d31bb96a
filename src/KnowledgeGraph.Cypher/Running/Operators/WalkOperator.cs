namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>The ends of all ways from a node: first the node itself where no step need be taken.</summary>
internal abstract class WalkOperator(Operator source, bool withStart) : NestedOperator(source)
{
    private bool _startPending;

    protected sealed override bool Begin(Frame frame)
    {
        _startPending = withStart;
        return Leave(frame);
    }

    protected sealed override bool Advance(Frame frame)
    {
        var first = _startPending;
        _startPending = false;
        return (first && GiveStart(frame)) || Walk(frame);
    }

    /// <summary>Takes the source's row; <c>false</c> when there is nothing to walk from.</summary>
    protected abstract bool Leave(Frame frame);

    /// <summary>Gives the node itself.</summary>
    protected abstract bool GiveStart(Frame frame);

    /// <summary>Walks on to the next end.</summary>
    protected abstract bool Walk(Frame frame);
}
