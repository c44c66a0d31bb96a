using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c>, <c>COLLECT { }</c> and pattern comprehensions.</summary>
internal sealed class SubqueryRun(SubqueryKind kind, int subplan, Evaluator? column) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var rows = frame.Subplan(subplan);
        switch (kind)
        {
            case SubqueryKind.Exists:
                return Value.Of(rows.Next(frame));
            case SubqueryKind.Count:
                var count = 0L;
                while (rows.Next(frame))
                {
                    count++;
                }

                return Value.Of(count);
            default:
                var items = new List<Value>();
                while (rows.Next(frame))
                {
                    items.Add(column!.Evaluate(frame));
                }

                return Value.Of(new ListValue([.. items]));
        }
    }
}
