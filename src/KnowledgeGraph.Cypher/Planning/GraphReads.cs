using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Expressions that look for patterns, and so see what is written beside them.</summary>
internal static class GraphReads
{
    public static bool In(Expression? expression) => expression switch
    {
        null => false,
        PatternPredicate or PatternComprehension or ShortestPathExpression or SubqueryExpression => true,
        _ => ExpressionTree.Children(expression).Any(In),
    };

    /// <summary>The first subquery in braces; null for none.</summary>
    public static SubqueryExpression? Subquery(Expression? expression) => expression switch
    {
        null => null,
        SubqueryExpression subquery => subquery,
        _ => ExpressionTree.Children(expression).Select(Subquery).FirstOrDefault(s => s is not null),
    };
}
