using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>Makes all its rows when the first is wanted, and gives them one by one; each is let go of once it is given.</summary>
internal abstract class KeepingOperator(Operator source, int[] slots) : Operator
{
    private List<Value[]>? _rows;
    private int _next;

    protected Operator Source { get; } = source;

    /// <summary>The slots of the rows it gives.</summary>
    protected RowKeeper Keeper { get; } = new(slots);

    public override void Open(Frame frame)
    {
        Source.Open(frame);
        _rows = null;
        _next = 0;
    }

    public override bool Next(Frame frame)
    {
        _rows ??= Gather(frame);
        if (_next == _rows.Count)
        {
            return false;
        }

        Keeper.Restore(frame, _rows[_next]);
        _rows[_next++] = [];
        return true;
    }

    /// <summary>Takes all rows of the source and makes what it gives of them.</summary>
    protected abstract List<Value[]> Gather(Frame frame);

    /// <summary>All rows of the source, as they come.</summary>
    protected List<Value[]> GatherSource(Frame frame, in RowKeeper keeper)
    {
        var rows = new List<Value[]>();
        while (Source.Next(frame))
        {
            frame.Tick();
            rows.Add(keeper.Save(frame));
        }

        return rows;
    }
}
