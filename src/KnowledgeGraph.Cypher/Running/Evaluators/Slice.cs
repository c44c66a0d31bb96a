using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>list[from..to]</c>.</summary>
internal sealed class Slice(Evaluator target, Evaluator? from, Evaluator? to, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        var start = from?.Evaluate(frame) ?? Value.Of(0);
        var end = to?.Evaluate(frame) ?? Value.Of(long.MaxValue);
        if (value.IsNull || start.IsNull || end.IsNull)
        {
            return Value.Null;
        }

        if (value.List is not { } list || !start.IsInteger || !end.IsInteger)
        {
            throw Errors.Fail.Type("InvalidArgumentType", "A slice needs a list and integers.", at);
        }

        var first = Clamp(start.Integer, list.Count);
        var last = Clamp(end.Integer, list.Count);
        return Value.Of(last <= first ? ListValue.Empty : new ListValue(list.Items[first..last]));
    }

    private static int Clamp(long position, int count) =>
        (int)Math.Clamp(position < 0 ? position + count : position, 0, count);
}
