using KnowledgeGraph.Cypher.Planning.Matching;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Patterns to steps: begins at the cheapest place by the graph's counts and indexes, goes on over the relationship
/// that promises the fewest rows, and checks each condition as soon as its variables have values.
/// </summary>
internal sealed class MatchPlanner(PlanBuilder builder)
{
    /// <summary>Plans patterns on top of a step; their variables are added to <paramref name="scope"/>.</summary>
    public Step Plan(Step source, IReadOnlyList<PathPattern> patterns, Expression? where, Scope scope)
    {
        var graph = new PatternGraph(builder, scope);
        foreach (var pattern in patterns)
        {
            graph.Add(pattern);
        }

        if (where is not null)
        {
            graph.AddWhere(where);
        }

        return Solve(graph, source);
    }

    private Step Solve(PatternGraph graph, Step step)
    {
        var starts = new StartPicker(builder, graph);
        var expansions = new ExpansionPlanner(builder, graph);
        step = Settle(graph, step);
        while (true)
        {
            if (expansions.TryNext(step) is { } expanded)
            {
                step = Settle(graph, expanded);
            }
            else if (starts.TryNext(step) is { } started)
            {
                step = Settle(graph, started);
            }
            else
            {
                return Rest(graph, step);
            }
        }
    }

    /// <summary>Builds the paths and checks the conditions that have become possible.</summary>
    private static Step Settle(PatternGraph graph, Step step)
    {
        foreach (var path in graph.Paths.Where(p => !p.IsPlanned && graph.Bound.Contains(p.Start.Name) && p.Relationships.All(r => r.IsPlanned)))
        {
            path.IsPlanned = true;
            var build = new Running.Evaluators.PathBuild(path.Start.Slot, [.. path.Relationships.Select(r => r.Slot)]);
            step = new ProjectStep(step, [new Assignment(path.Slot, build)]) { Estimate = step.Estimate };
            graph.Bound.Add(path.Name);
        }

        foreach (var condition in graph.Conditions.Where(c => !c.IsMet && graph.IsReady(c.Needs)))
        {
            condition.IsMet = true;
            step = new FilterStep(step, condition.Compile(graph.Scope), condition.At) { Estimate = step.Estimate * 0.5 };
        }

        return step;
    }

    private static Step Rest(PatternGraph graph, Step step)
    {
        foreach (var condition in graph.Conditions.Where(c => !c.IsMet))
        {
            condition.IsMet = true;
            step = new FilterStep(step, condition.Compile(graph.Scope), condition.At) { Estimate = step.Estimate * 0.5 };
        }

        return step;
    }
}
