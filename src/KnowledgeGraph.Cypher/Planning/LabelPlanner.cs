using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Mutations;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The labels that a clause gives or takes.</summary>
internal sealed class LabelPlanner(PlanBuilder builder)
{
    public LabelSource Plan(IEnumerable<LabelExpression> labels, Scope scope)
    {
        var all = labels.ToList();
        foreach (var label in all)
        {
            Demand(label);
        }

        return new LabelSource(
            [.. all.OfType<LabelName>().Select(n => n.Name).Distinct(StringComparer.Ordinal).Select(n => builder.Token(TokenKind.Label, n))],
            [.. all.OfType<LabelComputed>().Select(c => (builder.Expressions.Compile(c.Names, scope), c.At))]);
    }

    private static void Demand(LabelExpression label)
    {
        if (label is not (LabelName or LabelComputed { Any: false }))
        {
            throw Fail.Syntax("UnexpectedSyntax", label.At, "A node that is made or changed needs plain labels, such as :A:B or :$(names).");
        }
    }
}
