using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Sort keys of rows.</summary>
internal static class SortRows
{
    public static Value[] Keys(Frame frame, IReadOnlyList<SortKey> keys)
    {
        var values = new Value[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].Value.Evaluate(frame);
        }

        return values;
    }

    public static int Compare(IReadOnlyList<SortKey> keys, Value[] x, Value[] y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            var one = ValueOrder.Compare(x[i], y[i]);
            if (one != 0)
            {
                return keys[i].Descending ? -one : one;
            }
        }

        return 0;
    }
}
