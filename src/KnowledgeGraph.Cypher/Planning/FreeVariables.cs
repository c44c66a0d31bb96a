using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The variables that an expression takes from outside.</summary>
internal static class FreeVariables
{
    public static HashSet<string> Of(Expression expression)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(expression, names);
        return names;
    }

    private static void Collect(Expression expression, HashSet<string> names)
    {
        switch (expression)
        {
            case Variable variable:
                names.Add(variable.Name);
                break;
            case ListComprehension walk:
                Collect(walk.List, names);
                CollectInside([walk.Where, walk.Projection], [walk.Element.Name], names);
                break;
            case Quantifier quantifier:
                Collect(quantifier.List, names);
                CollectInside([quantifier.Predicate], [quantifier.Element.Name], names);
                break;
            case Reduce reduce:
                Collect(reduce.Initial, names);
                Collect(reduce.List, names);
                CollectInside([reduce.Body], [reduce.Accumulator.Name, reduce.Element.Name], names);
                break;
            case PatternPredicate predicate:
                CollectPattern(predicate.Pattern, names);
                break;
            case ShortestPathExpression shortest:
                CollectPattern(shortest.Pattern, names);
                break;
            case PatternComprehension comprehension:
                CollectPattern(comprehension.Pattern, names);
                CollectInside([comprehension.Where, comprehension.Projection], [], names);
                break;
            case SubqueryExpression subquery:
                QueryVariables.Collect(subquery.Query, names);
                break;
            default:
                foreach (var child in ExpressionTree.Children(expression))
                {
                    Collect(child, names);
                }

                break;
        }
    }

    /// <summary>Adds every name in a pattern: those that it binds itself do no harm where names are compared with a scope.</summary>
    public static void CollectPattern(PathPattern pattern, HashSet<string> names)
    {
        foreach (var node in pattern.Nodes)
        {
            CollectElement(node.Variable, names, [node.Properties, node.Where, .. ComputedLabels.In(node.Labels)]);
        }

        foreach (var relationship in pattern.Relationships)
        {
            CollectElement(relationship.Variable, names, [relationship.Properties, relationship.Where, relationship.Repeated?.Where, .. ComputedLabels.In(relationship.Types)]);
            if (relationship.Repeated is { } repeated)
            {
                CollectPattern(repeated.Pattern, names);
            }
        }
    }

    private static void CollectElement(Variable? variable, HashSet<string> names, Expression?[] inner)
    {
        if (variable is not null)
        {
            names.Add(variable.Name);
        }

        CollectInside(inner, [], names);
    }

    private static void CollectInside(Expression?[] inner, string[] bound, HashSet<string> names)
    {
        foreach (var expression in inner)
        {
            if (expression is not null)
            {
                var found = Of(expression);
                found.ExceptWith(bound);
                names.UnionWith(found);
            }
        }
    }
}
