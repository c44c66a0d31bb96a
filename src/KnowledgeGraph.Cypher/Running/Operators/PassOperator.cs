namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>An operator that makes at most one row of each row of its source, and keeps nothing between them.</summary>
internal abstract class PassOperator(Operator source) : Operator
{
    protected Operator Source { get; } = source;

    public override void Open(Frame frame) => Source.Open(frame);

    public override bool Next(Frame frame)
    {
        while (Source.Next(frame))
        {
            frame.Tick();
            if (Accept(frame))
            {
                return true;
            }
        }

        return false;
    }

    protected abstract bool Accept(Frame frame);
}
