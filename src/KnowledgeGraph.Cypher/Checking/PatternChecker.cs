using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Checking;

/// <summary>Patterns: what their variables are, and whether they may be new.</summary>
internal sealed class PatternChecker(StatementChecker checker)
{
    /// <summary>Patterns to be found; their variables are added to the scope.</summary>
    public void CheckMatch(IReadOnlyList<PathPattern> patterns, CheckScope scope)
    {
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        var before = scope.Copy();
        foreach (var pattern in patterns)
        {
            CheckMatch(pattern, scope, relationships);
            foreach (var relationship in pattern.Relationships)
            {
                CheckComputed(relationship.Types, before);
            }

            foreach (var repeated in pattern.Relationships.Where(r => r.Repeated is not null))
            {
                CheckRepeated(repeated, before, scope);
            }
        }

        foreach (var pattern in patterns)
        {
            CheckInner(pattern, scope, refuseParameter: true);
        }
    }

    /// <summary>A pattern used as a predicate: it must not bring variables of its own.</summary>
    public void CheckPredicate(PathPattern pattern, CheckScope scope)
    {
        foreach (var variable in pattern.Nodes.Select(n => n.Variable).Concat(pattern.Relationships.Select(r => r.Variable)))
        {
            if (variable is not null)
            {
                scope.Demand(variable);
            }
        }

        CheckMatch([pattern], scope.Copy());
    }

    /// <summary>Patterns to be made; their variables are added to the scope.</summary>
    public void CheckCreate(IReadOnlyList<PathPattern> patterns, CheckScope scope, bool isMerge)
    {
        foreach (var pattern in patterns)
        {
            CreationRules.Check(pattern, scope, isMerge);
            foreach (var relationship in pattern.Relationships)
            {
                CheckComputed(relationship.Types, scope);
            }

            if (!isMerge)
            {
                CheckInner(pattern, scope, isMerge);
            }

            Declare(pattern, scope);
            if (isMerge)
            {
                CheckInner(pattern, scope, isMerge);
            }
        }
    }

    private static void Declare(PathPattern pattern, CheckScope scope)
    {
        foreach (var node in pattern.Nodes.Where(n => n.Variable is not null))
        {
            scope.Set(node.Variable!.Name, new StaticType(TypeKind.Node));
        }

        foreach (var relationship in pattern.Relationships.Where(r => r.Variable is not null))
        {
            scope.Set(relationship.Variable!.Name, new StaticType(TypeKind.Relationship));
        }

        if (pattern.Variable is { } path)
        {
            scope.Add(path, new StaticType(TypeKind.Path));
        }
    }

    private static void CheckMatch(PathPattern pattern, CheckScope scope, HashSet<string> relationships)
    {
        foreach (var node in pattern.Nodes)
        {
            BindNode(node, scope);
        }

        foreach (var relationship in pattern.Relationships)
        {
            BindRelationship(relationship, scope, relationships);
        }

        if (pattern.Variable is { } path)
        {
            scope.Add(path, new StaticType(TypeKind.Path));
        }

        if (pattern.Shortest != ShortestKind.NotShortest && (pattern.Relationships.Count != 1 || pattern.Relationships[0].Length?.Min > 1))
        {
            throw Fail.Syntax("InvalidRelationshipPattern", pattern.At, "shortestPath needs a pattern of one relationship, with a minimal length of 0 or 1.");
        }
    }

    /// <summary>Inside a repeated path its variables are nodes and relationships, outside they are lists.</summary>
    private void CheckRepeated(RelationshipPattern pattern, CheckScope before, CheckScope scope)
    {
        var repeated = pattern.Repeated!;
        if (repeated.Pattern.Relationships.Count == 0 || repeated.Pattern.Relationships.Any(r => r.Length is not null))
        {
            throw Fail.Syntax("InvalidRelationshipPattern", pattern.At, "A repeated path needs at least one relationship, and none of variable length.");
        }

        var inner = before.Copy();
        CheckMatch([repeated.Pattern], inner);
        checker.Expressions.CheckPredicate(repeated.Where, inner);
        var names = repeated.Pattern.Nodes.Select(n => (n.Variable, TypeKind.Node)).Concat(repeated.Pattern.Relationships.Select(r => (r.Variable, TypeKind.Relationship)));
        foreach (var (variable, kind) in names.Where(n => n.Variable is not null).DistinctBy(n => n.Variable!.Name))
        {
            scope.Add(variable!, new StaticType(TypeKind.List, kind));
        }
    }

    private static void BindNode(NodePattern node, CheckScope scope)
    {
        if (node.Variable is not { } variable)
        {
            return;
        }

        if (scope.TryFind(variable.Name, out var known) && known.IsNot(TypeKind.Node))
        {
            throw Conflict(variable, known, "a node");
        }

        scope.Set(variable.Name, new StaticType(TypeKind.Node));
    }

    private static void BindRelationship(RelationshipPattern pattern, CheckScope scope, HashSet<string> relationships)
    {
        if (pattern.Types is LabelAnd { ByColon: true })
        {
            throw Fail.Syntax("UnexpectedSyntax", pattern.Types.At, "A relationship has one type: write alternatives as :A|B.");
        }

        if (pattern.Variable is not { } variable)
        {
            return;
        }

        var kind = pattern.Length is null ? TypeKind.Relationship : TypeKind.List;
        if (scope.TryFind(variable.Name, out var known) && known.IsNot(kind))
        {
            throw Conflict(variable, known, pattern.Length is null ? "a relationship" : "a list of relationships");
        }

        if (!relationships.Add(variable.Name))
        {
            throw Fail.Syntax("RelationshipUniquenessViolation", variable.At, $"The relationship '{variable.Name}' cannot be used twice in one pattern.");
        }

        scope.Set(variable.Name, new StaticType(kind, kind == TypeKind.List ? TypeKind.Relationship : TypeKind.Unknown));
    }

    private static CypherException Conflict(Variable variable, StaticType known, string wanted) =>
        Fail.Syntax("VariableTypeConflict", variable.At, $"The variable '{variable.Name}' is a {known.Kind}, but is used here as {wanted}.");

    private void CheckInner(PathPattern pattern, CheckScope scope, bool refuseParameter)
    {
        foreach (var node in pattern.Nodes)
        {
            CheckComputed(node.Labels, scope);
            CheckProperties(node.Properties, scope, refuseParameter);
            checker.Expressions.CheckPredicate(node.Where, scope);
        }

        foreach (var relationship in pattern.Relationships)
        {
            CheckProperties(relationship.Properties, scope, refuseParameter);
            var inner = relationship.Length is not null && relationship.Variable is { } variable
                ? scope.With(variable, new StaticType(TypeKind.Relationship))
                : scope;
            checker.Expressions.CheckPredicate(relationship.Where, inner);
        }
    }

    /// <summary>Labels and types that are computed: those of relationships only from what was known before the pattern.</summary>
    public void CheckComputed(LabelExpression? labels, CheckScope scope)
    {
        foreach (var names in ComputedLabels.In(labels))
        {
            if (checker.Expressions.Check(names, scope) is var type && (type.IsNot(TypeKind.String, TypeKind.List) || (type.Kind == TypeKind.List && new StaticType(type.Element).IsNot(TypeKind.String))))
            {
                throw Fail.Syntax("InvalidArgumentType", names.At, "A label or type is a string or a list of strings.");
            }
        }
    }

    private void CheckProperties(Expression? properties, CheckScope scope, bool refuseParameter)
    {
        if (properties is ParameterUse && refuseParameter)
        {
            throw Fail.Syntax("InvalidParameterUse", properties.At, "The properties of a pattern that is looked for are written out key by key; a whole map as parameter is for CREATE.");
        }

        if (properties is not null)
        {
            checker.Expressions.Check(properties, scope);
        }
    }
}
