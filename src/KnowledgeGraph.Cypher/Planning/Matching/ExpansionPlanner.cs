using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Goes from nodes that have values over the relationship that promises the fewest rows.</summary>
internal sealed class ExpansionPlanner(PlanBuilder builder, PatternGraph graph)
{
    /// <summary>The next step over a relationship; null when none can be reached from a node with a value.</summary>
    public Step? TryNext(Step source)
    {
        var reachable = graph.Relationships.Where(r => !r.IsPlanned && CanBegin(r)).ToList();
        if (reachable.Count == 0)
        {
            return null;
        }

        var next = Least.By(reachable, Rows);
        var rows = Rows(next);
        var step = Make(source, next) with { Estimate = Math.Max(1, source.Estimate) * Math.Max(rows, 0.1) };
        next.IsPlanned = true;
        graph.Bound.UnionWith([next.Name, next.Left.Name, next.Right.Name, .. graph.Groups.Where(g => g.Owner == next.Name).Select(g => g.Name)]);
        if (next.PathName is not null)
        {
            graph.Bound.Add(next.PathName);
        }

        return step;
    }

    private bool CanBegin(GraphRelationship relationship)
    {
        var left = graph.Bound.Contains(relationship.Left.Name);
        var right = graph.Bound.Contains(relationship.Right.Name);
        return relationship.IsBound || (relationship.Shortest == ShortestKind.NotShortest ? left || right : left && right);
    }

    private double Rows(GraphRelationship relationship)
    {
        if (relationship.IsBound)
        {
            return 0;
        }

        var average = Degrees.Average(builder.Graph, relationship);
        var isInto = graph.Bound.Contains(relationship.Left.Name) && graph.Bound.Contains(relationship.Right.Name);
        return isInto ? Math.Min(average, 1) * 0.1 : average * (IsReadyForEdges(relationship) ? 1 : 1000);
    }

    private bool IsReadyForEdges(GraphRelationship relationship) =>
        relationship.Pattern.Length is null || relationship.Pattern.Properties is not { } properties || graph.IsReady(FreeVariables.Of(properties));

    private Step Make(Step source, GraphRelationship relationship)
    {
        if (relationship.IsBound)
        {
            return Follow(source, relationship);
        }

        if (relationship.Shortest != ShortestKind.NotShortest)
        {
            return Shortest(source, relationship);
        }

        if (relationship.Pattern.Repeated is not null)
        {
            var (from, to, _, toBound) = Way(relationship);
            return new RepeatPlanner(builder, graph).Plan(source, relationship, (from, to, toBound), UniqueAgainst(relationship));
        }

        return relationship.Pattern.Length is null ? One(source, relationship) : Many(source, relationship);
    }

    private Step Follow(Step source, GraphRelationship r)
    {
        var types = TypeFilters.Of(builder, r.Pattern.Types, graph.Scope);
        var left = graph.Bound.Contains(r.Left.Name);
        var right = graph.Bound.Contains(r.Right.Name);
        return r.Pattern.Length is null
            ? new FollowStep(source, r.Slot, r.Left.Slot, left, r.Right.Slot, right, r.Pattern.Direction, types)
            : new FollowManyStep(source, r.Slot, r.Left.Slot, left, r.Right.Slot, right, r.Pattern.Direction, types);
    }

    private ExpandStep One(Step source, GraphRelationship r)
    {
        var (from, to, direction, toBound) = Way(r);
        var compared = graph.Relationships.Any(o => o != r && MayMeet(o, r));
        return new ExpandStep(
            source,
            from.Slot,
            r.IsUsed || compared ? r.Slot : -1,
            to.Slot,
            toBound,
            direction,
            TypeFilters.Of(builder, r.Pattern.Types, graph.Scope),
            UniqueAgainst(r),
            r.IsUsed);
    }

    private ExpandManyStep Many(Step source, GraphRelationship r)
    {
        var (from, to, direction, toBound) = Way(r);
        var (edgeSlot, predicate) = EdgePredicate(r);
        var compared = graph.Relationships.Any(o => o != r && MayMeet(o, r));
        return new ExpandManyStep(
            source,
            from.Slot,
            r.IsUsed || compared ? r.Slot : -1,
            to.Slot,
            toBound,
            direction,
            TypeFilters.Of(builder, r.Pattern.Types, graph.Scope),
            UniqueAgainst(r),
            r.Pattern.Length!.Min,
            r.Pattern.Length.Max ?? int.MaxValue,
            edgeSlot,
            predicate,
            from == r.Right && from != r.Left);
    }

    private ShortestStep Shortest(Step source, GraphRelationship r)
    {
        var (edgeSlot, predicate) = EdgePredicate(r);
        return new ShortestStep(
            source,
            r.Left.Slot,
            r.Right.Slot,
            r.PathSlot,
            r.IsUsed ? r.Slot : -1,
            r.Pattern.Direction,
            TypeFilters.Of(builder, r.Pattern.Types, graph.Scope),
            r.Pattern.Length?.Min ?? 1,
            r.Pattern.Length is null ? 1 : r.Pattern.Length.Max ?? int.MaxValue,
            edgeSlot,
            predicate,
            r.Shortest == ShortestKind.All);
    }

    private (GraphNode From, GraphNode To, PatternDirection Direction, bool ToBound) Way(GraphRelationship r)
    {
        if (graph.Bound.Contains(r.Left.Name))
        {
            return (r.Left, r.Right, r.Pattern.Direction, graph.Bound.Contains(r.Right.Name));
        }

        var turned = r.Pattern.Direction.Turned();
        return (r.Right, r.Left, turned, false);
    }

    private int[] UniqueAgainst(GraphRelationship r) =>
        [.. graph.Relationships.Where(o => o != r && (o.IsPlanned || o.IsBound) && MayMeet(o, r)).Select(o => o.Slot)];

    private static bool MayMeet(GraphRelationship one, GraphRelationship other) =>
        one.Shortest == ShortestKind.NotShortest && other.Shortest == ShortestKind.NotShortest
        && (one.TypeNames is not { } names || other.TypeNames is not { } others || names.Intersect(others, StringComparer.Ordinal).Any());

    private (int Slot, Evaluator? Predicate) EdgePredicate(GraphRelationship r)
    {
        var conditions = new List<Evaluator>();
        var slot = builder.NewSlot();
        var scope = graph.Scope.Copy();
        var name = r.Pattern.Variable?.Name ?? " edge";
        scope.Set(name, slot);
        if (r.Pattern.Properties is { } properties)
        {
            conditions.Add(new PropertiesMatch(new SlotRead(slot), builder.Expressions.Compile(properties, graph.Scope)));
        }

        if (r.Pattern.Where is { } where)
        {
            conditions.Add(builder.Expressions.Compile(where, scope));
        }

        var all = conditions.Count == 0 ? null : conditions.Aggregate((a, b) => new Logic(BinaryOperator.And, a, b, r.Pattern.At));
        return (slot, all);
    }
}
