using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="UnionStep"/>.</summary>
internal sealed class UnionOperator(UnionStep step, Operator[] parts) : Operator
{
    private readonly Value[] _row = new Value[step.Into.Length];
    private int _part;

    public override void Open(Frame frame)
    {
        _part = 0;
        parts[0].Open(frame);
    }

    public override bool Next(Frame frame)
    {
        while (!parts[_part].Next(frame))
        {
            if (_part == parts.Length - 1)
            {
                return false;
            }

            parts[++_part].Open(frame);
        }

        for (var i = 0; i < _row.Length; i++)
        {
            _row[i] = frame.Slots[step.Columns[_part][i]];
        }

        for (var i = 0; i < _row.Length; i++)
        {
            frame.Slots[step.Into[i]] = _row[i];
        }

        return true;
    }
}
