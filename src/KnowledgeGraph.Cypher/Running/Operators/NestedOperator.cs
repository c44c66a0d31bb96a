namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>An operator that makes any number of rows of each row of its source.</summary>
internal abstract class NestedOperator(Operator source) : Operator
{
    private bool _inRow;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _inRow = false;
    }

    public override bool Next(Frame frame)
    {
        while (true)
        {
            frame.Tick();
            if (_inRow && Advance(frame))
            {
                return true;
            }

            if (!source.Next(frame))
            {
                _inRow = false;
                return false;
            }

            _inRow = Begin(frame);
        }
    }

    /// <summary>Takes the source's row; <c>false</c> when nothing can come of it.</summary>
    protected abstract bool Begin(Frame frame);

    /// <summary>Makes the next row of the source's row.</summary>
    protected abstract bool Advance(Frame frame);
}
