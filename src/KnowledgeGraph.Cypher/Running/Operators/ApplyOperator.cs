namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="Planning.Steps.ApplyStep"/>.</summary>
internal sealed class ApplyOperator(Operator source, Operator inner) : NestedOperator(source)
{
    protected override bool Begin(Frame frame)
    {
        inner.Open(frame);
        return true;
    }

    protected override bool Advance(Frame frame) => inner.Next(frame);
}
