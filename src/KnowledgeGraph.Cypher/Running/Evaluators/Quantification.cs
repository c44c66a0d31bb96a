using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>all</c>, <c>any</c>, <c>none</c>, <c>single</c> over a list.</summary>
internal sealed class Quantification(QuantifierKind kind, int slot, Evaluator list, Evaluator predicate, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (ListWalk.Elements(list.Evaluate(frame), at) is not { } items)
        {
            return Value.Null;
        }

        int holds = 0, fails = 0, unknown = 0;
        foreach (var item in items)
        {
            frame.Tick();
            frame.Slots[slot] = item;
            switch (Logic.Truth(predicate.Evaluate(frame), at))
            {
                case true: holds++; break;
                case false: fails++; break;
                default: unknown++; break;
            }
        }

        return Value.Of(Decide(holds, fails, unknown));
    }

    private bool? Decide(int holds, int fails, int unknown) => kind switch
    {
        QuantifierKind.All => fails > 0 ? false : unknown > 0 ? null : true,
        QuantifierKind.Any => holds > 0 ? true : unknown > 0 ? null : false,
        QuantifierKind.None => holds > 0 ? false : unknown > 0 ? null : true,
        _ => holds > 1 ? false : unknown > 0 ? null : holds == 1,
    };
}
