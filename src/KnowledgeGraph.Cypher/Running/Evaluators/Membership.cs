using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>x IN list</c>.</summary>
internal sealed class Membership(Evaluator element, Evaluator list, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var wanted = element.Evaluate(frame);
        var among = list.Evaluate(frame);
        if (among.IsNull)
        {
            return Value.Null;
        }

        if (among.List is not { } items)
        {
            throw Errors.Fail.Type("InvalidArgumentType", $"IN needs a list on its right, but found {ValueText.Describe(among)}.", at);
        }

        bool? found = false;
        foreach (var item in items.Items)
        {
            frame.Tick();
            var same = ValueEquality.Equal(wanted, item);
            if (same == true)
            {
                return Value.True;
            }

            found = same is null ? null : found;
        }

        return Value.Of(found);
    }
}
