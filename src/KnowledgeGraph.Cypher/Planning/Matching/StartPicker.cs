using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Where a pattern is best begun: an id, an index, a label, a type of relationship, or all nodes.</summary>
internal sealed class StartPicker(PlanBuilder builder, PatternGraph graph)
{
    private readonly IndexedKeys _indexes = new(builder.Graph);

    /// <summary>A step that gives a value to the cheapest node that has none; null when all have one.</summary>
    public Step? TryNext(Step source)
    {
        var open = graph.Nodes.Where(n => !graph.Bound.Contains(n.Name)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var best = Least.By(open.Select(Best), s => s.Cost);
        if (CheapestScan() is { } scan && scan.Cost < best.Cost * (1 + Fanout(best.Node!)))
        {
            best = scan;
        }

        foreach (var condition in best.Meets)
        {
            condition.IsMet = true;
        }

        if (best.Node is { } begun)
        {
            graph.Bound.Add(begun.Name);
        }

        return best.Make(source) with { Estimate = Math.Max(1, source.Estimate) * best.Cost };
    }

    private Start Best(GraphNode node)
    {
        var labels = Labels(node).ToList();
        return ById(node) ?? BySeek(node, labels) ?? new RangePicker(builder, graph).Best(node, labels) ?? ByScan(node, labels);
    }

    private IEnumerable<LabelledBy> Labels(GraphNode node) =>
        from condition in graph.Conditions
        where !condition.IsMet && condition.Expression is LabelTest { Operand: Variable variable, Labels: LabelName } && variable.Name == node.Name
        select new LabelledBy(((LabelName)((LabelTest)condition.Expression!).Labels).Name, condition);

    private Start? ById(GraphNode node)
    {
        foreach (var (condition, side, other) in Equalities())
        {
            if (side is FunctionCall { Arguments: [Variable variable] } call && variable.Name == node.Name
                && (call.Name.Equals("id", StringComparison.OrdinalIgnoreCase) || call.Name.Equals("elementId", StringComparison.OrdinalIgnoreCase))
                && graph.IsReady(FreeVariables.Of(other)))
            {
                var id = builder.Expressions.Compile(other, graph.Scope);
                var isElementId = call.Name.Equals("elementId", StringComparison.OrdinalIgnoreCase);
                return new Start(node, 0.5, [condition], s => new NodeByIdStep(s, node.Slot, id, isElementId));
            }
        }

        return null;
    }

    private Start? BySeek(GraphNode node, List<LabelledBy> labels)
    {
        Start? best = null;
        foreach (var (condition, side, other) in Equalities().Concat(Memberships()))
        {
            if (side is not PropertyAccess { Target: Variable variable } property || variable.Name != node.Name || !graph.IsReady(FreeVariables.Of(other)))
            {
                continue;
            }

            foreach (var (label, labelCondition) in labels.Where(l => _indexes.Has(l.Label, property.Key)))
            {
                var many = condition.Expression is Binary { Operator: BinaryOperator.In or BinaryOperator.Or };
                var cost = (_indexes.IsUnique(label, property.Key) ? 1 : 2) * (many ? 4 : 1);
                if (best is null || cost < best.Cost)
                {
                    best = Seek(node, label, property.Key, other, many, cost, [condition, labelCondition]);
                }
            }
        }

        return best;
    }

    private Start Seek(GraphNode node, string label, string key, Expression value, bool many, double cost, Condition[] meets)
    {
        var sought = builder.Expressions.Compile(value, graph.Scope);
        var labelToken = builder.Token(TokenKind.Label, label);
        var keyToken = builder.Token(TokenKind.Key, key);
        return new Start(node, cost, meets, s => new SeekNodesStep(s, node.Slot, labelToken, keyToken, sought, many));
    }

    private Start ByScan(GraphNode node, List<LabelledBy> labels)
    {
        if (labels.Count == 0)
        {
            return new Start(node, builder.Graph.CountNodes(Token.Any), [], s => new ScanNodesStep(s, node.Slot, null));
        }

        var rarest = Least.By(labels, l => Count(l.Label));
        var token = builder.Token(TokenKind.Label, rarest.Label);
        return new Start(node, Count(rarest.Label), [rarest.Condition], s => new ScanNodesStep(s, node.Slot, token));
    }

    private long Count(string label) => builder.Graph.CountNodes(builder.Graph.FindToken(TokenKind.Label, label));

    private double Fanout(GraphNode node)
    {
        var degrees = graph.Relationships
            .Where(r => !r.IsPlanned && (r.Left == node || r.Right == node))
            .Select(r => Degrees.Average(builder.Graph, r))
            .ToList();
        return degrees.Count == 0 ? 0 : degrees.Min();
    }

    private Start? CheapestScan()
    {
        var scannable = graph.Relationships
            .Where(r => !r.IsPlanned && !r.IsBound && r.Pattern.Length is null && r.Shortest == ShortestKind.NotShortest && r.Left != r.Right
                && !graph.Bound.Contains(r.Left.Name) && !graph.Bound.Contains(r.Right.Name))
            .ToList();
        if (scannable.Count == 0 || graph.Relationships.Any(r => r.IsPlanned))
        {
            return null;
        }

        var best = Least.By(scannable, r => Degrees.Total(builder.Graph, r));
        var cost = Degrees.Total(builder.Graph, best) * (best.Pattern.Direction == PatternDirection.Either ? 2 : 1);
        return new Start(null, cost, [], s => Scan(s, best));
    }

    private ScanRelationshipsStep Scan(Step source, GraphRelationship relationship)
    {
        relationship.IsPlanned = true;
        graph.Bound.UnionWith([relationship.Name, relationship.Left.Name, relationship.Right.Name]);
        var needed = relationship.IsUsed || graph.Relationships.Count > 1;
        return new ScanRelationshipsStep(
            source,
            needed ? relationship.Slot : -1,
            relationship.Left.Slot,
            relationship.Right.Slot,
            TypeFilters.Of(builder, relationship.Pattern.Types, graph.Scope),
            relationship.Pattern.Direction);
    }

    private IEnumerable<ComparedSide> Equalities()
    {
        foreach (var condition in graph.Conditions)
        {
            if (!condition.IsMet && condition.Expression is Binary { Operator: BinaryOperator.Equal } equal)
            {
                yield return new ComparedSide(condition, equal.Left, equal.Right);
                yield return new ComparedSide(condition, equal.Right, equal.Left);
            }
        }
    }

    private IEnumerable<ComparedSide> Memberships()
    {
        foreach (var condition in graph.Conditions)
        {
            if (!condition.IsMet && condition.Expression is Binary { Operator: BinaryOperator.In } member)
            {
                yield return new ComparedSide(condition, member.Left, member.Right);
            }
            else if (!condition.IsMet && Alternatives.Read(condition) is { } side)
            {
                yield return side;
            }
        }
    }
}
