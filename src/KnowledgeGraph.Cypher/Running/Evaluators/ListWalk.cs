using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>[x IN list WHERE … | …]</c>.</summary>
internal sealed class ListWalk(int slot, Evaluator list, Evaluator? where, Evaluator? projection, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (Elements(list.Evaluate(frame), at) is not { } items)
        {
            return Value.Null;
        }

        var result = new List<Value>(items.Length);
        foreach (var item in items)
        {
            frame.Tick();
            frame.Slots[slot] = item;
            if (where is null || Logic.Truth(where.Evaluate(frame), at) == true)
            {
                result.Add(projection is null ? item : projection.Evaluate(frame));
            }
        }

        return Value.Of(new ListValue([.. result]));
    }

    /// <summary>The elements of a list, or null for null; anything else is an error.</summary>
    public static Value[]? Elements(Value value, Position at) => value.Kind switch
    {
        ValueKind.List => value.List!.Items,
        ValueKind.Null => null,
        _ => throw Errors.Fail.Type("InvalidArgumentType", $"Expected a list, but found {ValueText.Describe(value)}.", at),
    };
}
