using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>What a pattern must be so that it can be made.</summary>
internal static class CreationRules
{
    public static void Check(PathPattern pattern, CheckScope scope, bool isMerge)
    {
        var seen = scope.Copy();
        foreach (var node in pattern.Nodes)
        {
            CheckNode(pattern, node, seen);
        }

        foreach (var relationship in pattern.Relationships)
        {
            CheckRelationship(relationship, seen, isMerge);
        }

        if (pattern.Shortest != ShortestKind.NotShortest)
        {
            throw Fail.Syntax("UnexpectedSyntax", pattern.At, "shortestPath can only be found, not made.");
        }
    }

    private static void CheckNode(PathPattern pattern, NodePattern node, CheckScope seen)
    {
        if (node.Where is not null)
        {
            throw Fail.Syntax("UnexpectedSyntax", node.At, "A node that is made cannot have a WHERE.");
        }

        if (node.Variable is not { } variable)
        {
            return;
        }

        if (seen.TryFind(variable.Name, out var known))
        {
            if (pattern.Nodes.Count == 1 || node.Labels is not null || node.Properties is not null)
            {
                throw Fail.Syntax("VariableAlreadyBound", variable.At, $"The variable '{variable.Name}' is defined already, so it cannot be made.");
            }

            if (known.IsNot(TypeKind.Node))
            {
                throw Fail.Syntax("VariableTypeConflict", variable.At, $"The variable '{variable.Name}' is a {known.Kind}, but is used here as a node.");
            }
        }

        seen.Set(variable.Name, new StaticType(TypeKind.Node));
    }

    private static void CheckRelationship(RelationshipPattern relationship, CheckScope seen, bool isMerge)
    {
        if (relationship.Variable is { } variable)
        {
            seen.Add(variable, new StaticType(TypeKind.Relationship));
        }

        if (relationship.Repeated is not null)
        {
            throw Fail.Syntax("UnexpectedSyntax", relationship.At, "A repeated path can only be found, not made.");
        }

        if (relationship.Length is not null)
        {
            throw Fail.Syntax("CreatingVarLength", relationship.At, "A relationship of variable length can only be found, not made.");
        }

        if (relationship.Types is not (LabelName or LabelComputed { Any: false }))
        {
            throw Fail.Syntax("NoSingleRelationshipType", relationship.At, "A relationship that is made needs exactly one type.");
        }

        if (relationship.Direction == PatternDirection.Either && !isMerge)
        {
            throw Fail.Syntax("RequiresDirectedRelationship", relationship.At, "A relationship that is made needs a direction.");
        }
    }
}
