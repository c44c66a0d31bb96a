using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="SortStep"/>: stable.</summary>
internal sealed class SortOperator(SortStep step, Operator source) : KeepingOperator(source, step.Keep)
{
    protected override List<Value[]> Gather(Frame frame)
    {
        var rows = new List<(Value[] Keys, Value[] Row)>();
        while (Source.Next(frame))
        {
            frame.Tick();
            rows.Add((SortRows.Keys(frame, step.SortKeys), Keeper.Save(frame)));
        }

        var keys = step.SortKeys;
        return [.. rows.Order(Comparer<(Value[] Keys, Value[] Row)>.Create((x, y) => SortRows.Compare(keys, x.Keys, y.Keys))).Select(r => r.Row)];
    }
}
