using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="TopStep"/>: keeps no more rows than are wanted, in a heap.</summary>
internal sealed class TopOperator(TopStep step, Operator source) : Operator
{
    private readonly RowKeeper _keeper = new(step.Keep);
    private List<Entry>? _rows;
    private int _next;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _rows = null;
    }

    public override bool Next(Frame frame)
    {
        if (_rows is null)
        {
            var skip = step.Skip is null ? 0 : RowCounts.Read(frame, step.Skip, "SKIP");
            var limit = RowCounts.Read(frame, step.Limit, "LIMIT");
            _rows = Gather(frame, (int)Math.Min(int.MaxValue - 1, skip + Math.Min(limit, int.MaxValue)));
            _next = (int)Math.Min(skip, _rows.Count);
        }

        if (_next >= _rows.Count)
        {
            return false;
        }

        _keeper.Restore(frame, _rows[_next++].Row);
        return true;
    }

    private List<Entry> Gather(Frame frame, int wanted)
    {
        var order = Comparer<Entry>.Create(Compare);
        var worstFirst = new PriorityQueue<Entry, Entry>(Comparer<Entry>.Create((x, y) => Compare(y, x)));
        var arrival = 0L;
        while (source.Next(frame))
        {
            frame.Tick();
            var entry = new Entry(SortRows.Keys(frame, step.SortKeys), [], arrival++);
            if (worstFirst.Count == wanted)
            {
                if (wanted == 0 || Compare(entry, worstFirst.Peek()) >= 0)
                {
                    continue;
                }

                worstFirst.Dequeue();
            }

            entry = entry with { Row = _keeper.Save(frame) };
            worstFirst.Enqueue(entry, entry);
        }

        return [.. worstFirst.UnorderedItems.Select(i => i.Element).Order(order)];
    }

    private int Compare(Entry x, Entry y)
    {
        var one = SortRows.Compare(step.SortKeys, x.Keys, y.Keys);
        return one != 0 ? one : x.Arrival.CompareTo(y.Arrival);
    }

    private sealed record Entry(Value[] Keys, Value[] Row, long Arrival);
}
