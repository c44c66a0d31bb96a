using KnowledgeGraph.Cypher.Running.Evaluators;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>An operator with a number of rows, which is read when the first row is wanted.</summary>
internal abstract class RowCountOperator(Operator source, Evaluator count, string clause) : Operator
{
    private bool _known;

    protected Operator Source { get; } = source;

    public override void Open(Frame frame)
    {
        Source.Open(frame);
        _known = false;
    }

    public override bool Next(Frame frame)
    {
        if (!_known)
        {
            Begin(frame, RowCounts.Read(frame, count, clause));
            _known = true;
        }

        return Advance(frame);
    }

    /// <summary>Takes the number.</summary>
    protected abstract void Begin(Frame frame, long rows);

    /// <summary>Makes the next row.</summary>
    protected abstract bool Advance(Frame frame);
}
