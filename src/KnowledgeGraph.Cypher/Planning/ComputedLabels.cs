using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The expressions in a label expression.</summary>
internal static class ComputedLabels
{
    public static IEnumerable<Expression> In(LabelExpression? labels) => labels switch
    {
        LabelComputed computed => [computed.Names],
        LabelAnd both => In(both.Left).Concat(In(both.Right)),
        LabelOr either => In(either.Left).Concat(In(either.Right)),
        LabelNot negated => In(negated.Operand),
        _ => [],
    };
}
