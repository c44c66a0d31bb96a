using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Indexes that help with more than one equality: several keys, ranges, prefixes.</summary>
internal sealed class RangePicker(PlanBuilder builder, PatternGraph graph)
{
    /// <summary>What part of a label's nodes one bound is expected to leave; a prefix or two bounds leave less.</summary>
    private const double OneSided = 0.3;
    private const double TwoSided = 0.05;
    private const double PerEqualKey = 0.01;

    /// <summary>The cheapest such way to begin at a node, or null.</summary>
    public Start? Best(GraphNode node, IReadOnlyList<LabelledBy> labels)
    {
        Start? best = null;
        foreach (var rule in builder.Graph.SchemaRules())
        {
            foreach (var (_, condition) in labels.Where(l => l.Label == rule.Label))
            {
                var made = ByRule(node, rule, condition);
                best = made is not null && (best is null || made.Cost < best.Cost) ? made : best;
            }
        }

        return best;
    }

    private Start? ByRule(GraphNode node, SchemaRule rule, Condition label)
    {
        var equal = rule.Keys.Select(k => Other(node, k, BinaryOperator.Equal)).TakeWhile(e => e is not null).Select(e => e!).ToArray();
        if (equal.Length == rule.Keys.Count)
        {
            return equal.Length == 1 ? null : Make(node, rule, label, equal, null, null, null, 1);
        }

        if (equal.Length != rule.Keys.Count - 1)
        {
            return null;
        }

        var key = rule.Keys[^1];
        var prefix = Other(node, key, BinaryOperator.StartsWith);
        var from = prefix is null ? Other(node, key, BinaryOperator.Greater) ?? Other(node, key, BinaryOperator.GreaterOrEqual) : null;
        var to = prefix is null ? Other(node, key, BinaryOperator.Less) ?? Other(node, key, BinaryOperator.LessOrEqual) : null;
        return prefix is null && from is null && to is null
            ? null
            : Make(node, rule, label, equal, from, to, prefix, from is null != to is null ? OneSided : TwoSided);
    }

    private Start Make(GraphNode node, SchemaRule rule, Condition label, Expression[] equal, Expression? from, Expression? to, Expression? prefix, double part)
    {
        var nodes = builder.Graph.CountNodes(builder.Graph.FindToken(TokenKind.Label, rule.Label));
        var cost = equal.Length == rule.Keys.Count ? 2 : Math.Max(1 - (PerEqualKey * equal.Length), nodes * part * Math.Pow(PerEqualKey, equal.Length));
        var values = builder.Expressions.CompileAll(equal, graph.Scope);
        var (low, high, start) = (Compiled(from), Compiled(to), Compiled(prefix));
        return new Start(node, cost, [label], s => new SeekRangeStep(s, node.Slot, rule, values, low, high, start));
    }

    private Evaluator? Compiled(Expression? expression) => expression is null ? null : builder.Expressions.Compile(expression, graph.Scope);

    /// <summary>What a node's property is compared with, if that has a value by now.</summary>
    private Expression? Other(GraphNode node, string key, BinaryOperator wanted)
    {
        foreach (var condition in graph.Conditions.Where(c => !c.IsMet))
        {
            if (condition.Expression is not Binary binary)
            {
                continue;
            }

            if (binary.Operator == wanted && Is(binary.Left, node, key) && graph.IsReady(FreeVariables.Of(binary.Right)))
            {
                return binary.Right;
            }

            if (binary.Operator == Turned(wanted) && Is(binary.Right, node, key) && graph.IsReady(FreeVariables.Of(binary.Left)))
            {
                return binary.Left;
            }
        }

        return null;
    }

    private static bool Is(Expression side, GraphNode node, string key) =>
        side is PropertyAccess { Target: Variable variable } property && variable.Name == node.Name && property.Key == key;

    private static BinaryOperator? Turned(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => null,
    };
}
