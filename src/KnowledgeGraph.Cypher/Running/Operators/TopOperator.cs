using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="TopStep"/>: keeps no more rows than are wanted, in a heap.</summary>
internal sealed class TopOperator(TopStep step, Operator source) : KeepingOperator(source, step.Keep)
{
    protected override List<Value[]> Gather(Frame frame)
    {
        var skip = step.Skip is null ? 0 : RowCounts.Read(frame, step.Skip, "SKIP");
        var limit = RowCounts.Read(frame, step.Limit, "LIMIT");
        var first = First(frame, (int)Math.Min(int.MaxValue - 1, skip + Math.Min(limit, int.MaxValue)));
        return [.. first.Skip((int)Math.Min(skip, int.MaxValue)).Select(e => e.Row)];
    }

    private IEnumerable<Entry> First(Frame frame, int wanted)
    {
        var worstFirst = new PriorityQueue<Entry, Entry>(Comparer<Entry>.Create((x, y) => Compare(y, x)));
        var arrival = 0L;
        while (Source.Next(frame))
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

            entry = entry with { Row = Keeper.Save(frame) };
            worstFirst.Enqueue(entry, entry);
        }

        return worstFirst.UnorderedItems.Select(i => i.Element).Order(Comparer<Entry>.Create(Compare));
    }

    private int Compare(Entry x, Entry y)
    {
        var one = SortRows.Compare(step.SortKeys, x.Keys, y.Keys);
        return one != 0 ? one : x.Arrival.CompareTo(y.Arrival);
    }

    private sealed record Entry(Value[] Keys, Value[] Row, long Arrival);
}
