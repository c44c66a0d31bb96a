using KnowledgeGraph.Cypher.Planning.Statistics;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary><c>WITH</c> and <c>RETURN</c>: columns, groups, order, limits.</summary>
internal sealed class ProjectionPlanner(PlanBuilder builder)
{
    public (Step Step, Scope Scope, IReadOnlyList<Column> Columns) Plan(Projection projection, Expression? where, Step source, Scope scope)
    {
        var items = Items(projection, scope);
        var grouped = items.Any(i => AggregateCalls.In(i.Expression)) || projection.OrderBy.Any(s => AggregateCalls.In(s.Expression));
        var known = new KnownExpressions(builder, grouped ? scope : null);
        var columns = new List<Column>();
        var after = new Scope();
        var step = grouped ? Group(items, source, scope, known, columns, after, projection) : Compute(items, source, scope, known, columns, after);
        if (projection.Distinct)
        {
            step = new DistinctStep(grouped ? step : DistinctEnds.Below(step), [.. columns.Select(c => c.Slot)]);
        }

        var visible = grouped ? after : projection.Distinct ? WithOldNames(items, after) : Overlay(scope, after);
        step = OrderAndCut(projection, step, visible, known, after);
        if (where is not null)
        {
            step = new FilterStep(step, builder.Expressions.Compile(where, projection.Distinct || grouped ? after : Overlay(scope, after)), where.At);
        }

        return (step, after, columns);
    }

    private static List<ProjectionItem> Items(Projection projection, Scope scope)
    {
        var items = new List<ProjectionItem>();
        if (projection.Star)
        {
            items.AddRange(scope.Names
                .Where(n => n[0] != ' ')
                .Order(StringComparer.Ordinal)
                .Select(n => new ProjectionItem(new Variable(n) { At = projection.At }, n, false)));
        }

        items.AddRange(projection.Items);
        return items;
    }

    private Step Compute(List<ProjectionItem> items, Step source, Scope scope, KnownExpressions known, List<Column> columns, Scope after)
    {
        var assignments = new List<Assignment>();
        foreach (var item in items)
        {
            var value = builder.Expressions.Compile(item.Expression, scope);
            if (value is not SlotRead read)
            {
                read = new SlotRead(builder.NewSlot());
                assignments.Add(new Assignment(read.Slot, value));
            }

            columns.Add(new Column(item.Name, read.Slot));
            after.Set(item.Name, read.Slot);
        }

        for (var i = 0; i < items.Count; i++)
        {
            // A plain variable is found by the scope, where a new name goes before an old one.
            if (items[i].Expression is not Variable)
            {
                known.Add(items[i].Expression, columns[i].Slot);
            }
        }

        return assignments.Count == 0 ? source : new ProjectStep(source, assignments);
    }

    private Step Group(List<ProjectionItem> items, Step source, Scope scope, KnownExpressions known, List<Column> columns, Scope after, Projection projection)
    {
        var keys = new List<Assignment>();
        var written = new List<Expression>();
        var slots = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            slots[i] = builder.NewSlot();
            if (!AggregateCalls.In(items[i].Expression))
            {
                keys.Add(new Assignment(slots[i], builder.Expressions.Compile(items[i].Expression, scope)));
                written.Add(items[i].Expression);
                known.Add(items[i].Expression, slots[i]);
            }
        }

        var rest = new List<Assignment>();
        for (var i = 0; i < items.Count; i++)
        {
            if (AggregateCalls.In(items[i].Expression))
            {
                rest.Add(new Assignment(slots[i], builder.Expressions.Compile(items[i].Expression, known.Visible(new Scope()), known)));
                known.Add(items[i].Expression, slots[i]);
            }

            columns.Add(new Column(items[i].Name, slots[i]));
            after.Set(items[i].Name, slots[i]);
        }

        foreach (var sort in projection.OrderBy.Where(s => AggregateCalls.In(s.Expression)))
        {
            builder.Expressions.Compile(sort.Expression, known.Visible(after), known);
        }

        source = DistinctEnds.Suffice(known.Aggregates) ? DistinctEnds.Of(source) : source;
        Step step = new CountRewrite(builder).Apply(new AggregateStep(source, keys, known.Aggregates), written, scope);
        return rest.Count == 0 ? step : new ProjectStep(step, rest);
    }

    private Step OrderAndCut(Projection projection, Step step, Scope visible, KnownExpressions known, Scope after)
    {
        var skip = projection.Skip is null ? null : builder.Expressions.Compile(projection.Skip, new Scope());
        var limit = projection.Limit is null ? null : builder.Expressions.Compile(projection.Limit, new Scope());
        if (projection.OrderBy.Count > 0)
        {
            var sort = projection.OrderBy.Select(s => new SortKey(builder.Expressions.Compile(s.Expression, visible, known), s.Descending)).ToList();
            var keep = visible.Slots().Union(after.Slots()).ToArray();
            if (limit is not null)
            {
                return new TopStep(step, sort, keep, limit, skip);
            }

            step = new SortStep(step, sort, keep);
        }

        step = skip is null ? step : new SkipStep(step, skip);
        return limit is null ? step : new LimitStep(step, limit);
    }

    /// <summary>What DISTINCT leaves can be sorted by under its old name too.</summary>
    private static Scope WithOldNames(List<ProjectionItem> items, Scope after)
    {
        var both = after.Copy();
        foreach (var item in items)
        {
            if (item.Expression is Variable old && !both.TryFind(old.Name, out _) && after.TryFind(item.Name, out var slot))
            {
                both.Set(old.Name, slot);
            }
        }

        return both;
    }

    private static Scope Overlay(Scope below, Scope above)
    {
        var both = below.Copy();
        foreach (var name in above.Names)
        {
            above.TryFind(name, out var slot);
            both.Set(name, slot);
        }

        return both;
    }
}
