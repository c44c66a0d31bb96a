using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>
/// Takes all rows of its source before it does anything with them, so that what it writes cannot be seen by what
/// still reads: each clause of openCypher sees the graph as the clause before it left it.
/// </summary>
internal abstract class EagerOperator(Operator source, int[] keep) : Operator
{
    private readonly RowKeeper _keeper = new(keep);
    private List<Value[]>? _rows;
    private int _next;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _rows = null;
        _next = 0;
    }

    public override bool Next(Frame frame)
    {
        _rows ??= Work(frame);
        if (_next == _rows.Count)
        {
            return false;
        }

        _keeper.Restore(frame, _rows[_next]);
        _rows[_next++] = [];
        return true;
    }

    /// <summary>Does the work for the row in the slots.</summary>
    protected abstract void Perform(Frame frame);

    /// <summary>Does what is left when all rows have been performed.</summary>
    protected virtual void Finish(Frame frame)
    {
    }

    private List<Value[]> Work(Frame frame)
    {
        var rows = new List<Value[]>();
        while (source.Next(frame))
        {
            frame.Tick();
            rows.Add(_keeper.Save(frame));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            frame.Tick();
            _keeper.Restore(frame, rows[i]);
            Perform(frame);
            rows[i] = _keeper.Save(frame);
        }

        Finish(frame);
        return rows;
    }
}
