namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="Planning.Steps.EmptyStep"/>.</summary>
internal sealed class EmptyOperator(Operator source) : Operator
{
    public override void Open(Frame frame) => source.Open(frame);

    public override bool Next(Frame frame)
    {
        while (source.Next(frame))
        {
            frame.Tick();
        }

        return false;
    }
}
