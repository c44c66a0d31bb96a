using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SortStep"/>: stable.</summary>
internal sealed class SortOperator(SortStep step, Operator source) : Operator
{
    private readonly RowKeeper _keeper = new(step.Keep);
    private (Value[] Keys, Value[] Row)[]? _rows;
    private int _next;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _rows = null;
        _next = 0;
    }

    public override bool Next(Frame frame)
    {
        _rows ??= Gather(frame);
        if (_next == _rows.Length)
        {
            return false;
        }

        _keeper.Restore(frame, _rows[_next++].Row);
        return true;
    }

    private (Value[] Keys, Value[] Row)[] Gather(Frame frame)
    {
        var rows = new List<(Value[] Keys, Value[] Row)>();
        while (source.Next(frame))
        {
            frame.Tick();
            rows.Add((SortRows.Keys(frame, step.SortKeys), _keeper.Save(frame)));
        }

        var keys = step.SortKeys;
        return [.. rows.Order(Comparer<(Value[] Keys, Value[] Row)>.Create((x, y) => SortRows.Compare(keys, x.Keys, y.Keys)))];
    }
}
