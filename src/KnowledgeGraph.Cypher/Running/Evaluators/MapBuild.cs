using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>{a: 1}</c>.</summary>
internal sealed class MapBuild(string[] keys, Evaluator[] items) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Evaluate(frame);
        }

        return Value.Of(new MapValue(keys, values));
    }
}
